import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { subgraphNames } from '#schema/compose.ts';
import { settingNames } from '#shared/config/settings.ts';
import { clusterProcesses } from './cluster-processes.ts';

const root = new URL('../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  read_only: z.boolean().optional(),
  init: z.boolean().optional(),
});
const { services } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);
const environmentOf = (name: string) => services[name]?.environment ?? {};

describe('docker-compose.yml', () => {
  it('runs what npm run cluster runs, beside the database and its setup', () => {
    const processes = clusterProcesses.map(({ name }) => name);
    expect(Object.keys(services).sort()).toEqual([...processes, 'postgres', 'setup'].sort());
    for (const { name, entry } of clusterProcesses) expect(services[name]?.command).toContain(entry);
  });

  it.each(ours)('%s runs files that exist, with settings that exist', (_name, { command, environment }) => {
    const files = command.filter((word) => word.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    const standard = Object.keys(environment).filter((name) => !name.startsWith('OTEL_'));
    expect(standard.filter((name) => !settingNames.includes(name))).toEqual([]);
  });

  it('publishes the gateway alone', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['gateway']);
  });

  it('gives the gateway the addresses at which the subgraphs listen', () => {
    for (const name of subgraphNames)
      expect(environmentOf('gateway')[`${name.toUpperCase()}_URL`]).toBe(
        `http://${name}:${environmentOf(name).PORT}/graphql`,
      );
  });

  it('has no secret in it, and does not start without them', () => {
    for (const [, { environment }] of Object.entries(services))
      for (const [name, value] of Object.entries(environment))
        if (/SECRET|PASSWORD|DATABASE_URL/.test(name)) expect(value).toMatch(/\$\{[A-Z_]+:\?/);
  });

  it('gives each process the secrets that npm run cluster gives it, and no others', () => {
    for (const { name, secrets } of clusterProcesses) {
      const known = Object.keys(environmentOf(name)).filter((setting) =>
        /(_SECRET|^SMTP_URL|_AUTH_TOKEN)$/.test(setting),
      );
      expect(known.sort(), name).toEqual([...secrets].sort());
    }
  });

  it('waits for what it needs: the database, its setup, then the subgraphs', () => {
    for (const name of subgraphNames)
      expect(services[name]?.depends_on).toEqual({
        postgres: { condition: 'service_healthy' },
        setup: { condition: 'service_completed_successfully' },
      });
    expect(Object.keys(services.gateway?.depends_on ?? {}).sort()).toEqual([...subgraphNames].sort());
    for (const { name } of clusterProcesses)
      expect(services[name]?.healthcheck?.test.join(' ')).toMatch(/^CMD node .*\/readyz/);
  });

  it.each(ours)(
    '%s can write nothing but its volumes, and reaps its children',
    (_name, { read_only, init }) => {
      expect({ read_only, init }).toEqual({ read_only: true, init: true });
    },
  );
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('copies every folder that a process needs, all of them in the build context', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\w+) \1$/gm)].map(([, folder]) => folder);
    expect(copied.sort()).toEqual([
      'gateway',
      'notifications',
      'schema',
      'shared',
      'standalone',
      'subgraphs',
    ]);
    const context = read('.dockerignore').split('\n');
    for (const folder of copied) expect(context).toContain(`!${folder}`);
  });

  it('builds GraphiQL from all that its sources take from outside their folder', () => {
    const folder = 'gateway/graphiql';
    const sources = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((name) =>
      /\.(tsx?|json)$/.test(name),
    );
    const outside = sources.flatMap((name) =>
      [...read(`${folder}/${name}`).matchAll(/['"]\.\.\/\.\.\/([^'"?]+)/g)].map(([, path]) => path ?? ''),
    );
    expect(outside).toContain('tsconfig.json');
    const stage = /AS graphiql\n(.*?)\n\n/s.exec(dockerfile)?.[1] ?? '';
    const copied = [...stage.matchAll(/^COPY (\S+)/gm)].map(([, path]) => path ?? '');
    const context = read('.dockerignore').split('\n');
    for (const path of outside) {
      expect(
        copied.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)),
        path,
      ).toBe(true);
      expect(context).toContain(`!${path.split('/')[0]}`);
    }
  });

  it('does not run as root, and has the Node that the package has', () => {
    expect(dockerfile.trimEnd().split('\n').at(-2)).toBe('USER node');
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const major = dependencies.node?.split('.')[0];
    for (const [, image] of dockerfile.matchAll(/^FROM (node:\S+)/gm))
      expect(image).toBe(`node:${major}-slim`);
  });
});
