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
  profiles: z.array(z.string()).optional(),
  command: z.union([z.array(z.string()), z.string().transform((text) => text.split(' '))]).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).default([]),
  cap_drop: z.array(z.string()).optional(),
  entrypoint: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  read_only: z.boolean().optional(),
  init: z.boolean().optional(),
});
const { services } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);
const observers = Object.entries(services).filter(([, { profiles }]) => profiles?.includes('observability'));
const always = Object.entries(services).filter(([, { profiles }]) => profiles === undefined);
/** Secrets that the gateway makes, or that an issuer does not give. */
const withoutIt = new Set(['SESSION_SECRET', 'SIGN_IN_CLIENT_SECRET']);
const environmentOf = (name: string) => services[name]?.environment ?? {};

describe('docker-compose.yml', () => {
  it('runs what npm run cluster runs, beside the database and its setup', () => {
    const processes = clusterProcesses.map(({ name }) => name);
    expect(always.map(([name]) => name).sort()).toEqual([...processes, 'postgres', 'setup'].sort());
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
    const published = always.filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['gateway']);
  });

  it('gives the gateway the addresses at which the subgraphs listen', () => {
    for (const name of subgraphNames)
      expect(environmentOf('gateway')[`${name.toUpperCase()}_URL`]).toBe(
        `http://${name}:${environmentOf(name).PORT}/graphql`,
      );
  });

  it('has no secret in it, and does not start without those that it needs', () => {
    for (const [, { environment }] of always)
      for (const [name, value] of Object.entries(environment))
        if (/SECRET|PASSWORD|DATABASE_URL/.test(name))
          expect(value).toMatch(withoutIt.has(name) ? /^\$\{[A-Z_]+:-\}$/ : /\$\{[A-Z_]+:\?/);
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

describe('docker-compose.yml with COMPOSE_PROFILES=observability', () => {
  it('has every process send traces to the collector, and show metrics where Prometheus looks', () => {
    const { scrape_configs } = z
      .object({
        scrape_configs: z.array(
          z.object({
            job_name: z.string(),
            static_configs: z.array(
              z.object({ targets: z.array(z.string()), labels: z.object({ service: z.string() }) }),
            ),
          }),
        ),
      })
      .parse(parse(read('ops/prometheus/prometheus.yml')));
    const targets = scrape_configs.flatMap(({ job_name, static_configs }) =>
      static_configs.flatMap((config) =>
        config.targets.map((target) => `${job_name} ${config.labels.service} ${target}`),
      ),
    );
    const expected = clusterProcesses.map(({ name }) => {
      const environment = environmentOf(name);
      expect(environment.OTEL_EXPORTER_OTLP_ENDPOINT).toContain('COMPOSE_PROFILES:+http://collector:4318}');
      expect(environment.OTEL_METRICS_EXPORTER).toContain('COMPOSE_PROFILES:+prometheus}');
      expect(environment.OTEL_EXPORTER_PROMETHEUS_HOST).toBe('0.0.0.0');
      return `${name} ${name} ${name}:${environment.OTEL_EXPORTER_PROMETHEUS_PORT}`;
    });
    const collectors = ['collector collector collector:8888', 'collector collector collector:8889'];
    expect(targets.sort()).toEqual([...expected, ...collectors].sort());
  });

  it.each(observers)(
    '%s is pinned, shows itself to this machine alone, and writes nothing but its volumes',
    (_name, { image, ports, read_only, cap_drop }) => {
      expect(image).toMatch(/:v?\d+\.\d+\.\d+$/);
      for (const port of ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
      expect({ read_only, cap_drop }).toEqual({ read_only: true, cap_drop: ['ALL'] });
    },
  );

  it.each(observers)('%s mounts files that exist, and cannot change them', (_name, { volumes }) => {
    for (const [source = '', , mode] of volumes.map((volume) => volume.split(':'))) {
      if (!source.startsWith('./')) continue;
      expect(existsSync(new URL(source, root)), source).toBe(true);
      expect(mode).toBe('ro');
    }
  });

  it('names services of its own in what they mount', () => {
    const folder = (name: string) => readdirSync(new URL(name, root)).map((file) => `${name}/${file}`);
    const configurations = [
      'ops/collector/collector.yml',
      'ops/prometheus/prometheus.yml',
      ...folder('ops/grafana/provisioning/datasources'),
    ].map(read);
    const named = configurations.flatMap((text) =>
      [...text.matchAll(/\b([a-z]+):\d{4,5}\b/g)].map(([, host = '']) => host),
    );
    expect(named).toContain('jaeger');
    for (const host of named) expect(Object.keys(services)).toContain(host);
  });

  it('starts no Grafana without a password, and needs none where Grafana does not run', () => {
    expect(services.grafana?.entrypoint?.at(-1)).toMatch(/\$\{GRAFANA_PASSWORD:\?/);
    expect(environmentOf('grafana').GRAFANA_PASSWORD).toMatch(/^\$\{\w+:-\}$/);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  const context = read('.dockerignore').split('\n');
  const copiedIn = (stage: string) =>
    [...stage.matchAll(/^COPY ((?!--).+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
  const pageStage = /AS pages\n(.*?)\n\n/s.exec(dockerfile)?.[1] ?? '';
  const pages = ['gateway/graphiql', 'dashboard', 'diner'];

  it('copies every folder that a process needs, all of them in the build context', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    const copied = copiedIn(last).filter((path) => path !== 'package.json');
    expect(copied.sort()).toEqual([
      'gateway',
      'notifications',
      'schema',
      'shared',
      'standalone',
      'subgraphs',
    ]);
    for (const folder of copied) expect(context).toContain(`!${folder}`);
  });

  it('builds every page, and takes along what the gateway serves and reads of it', () => {
    expect(pageStage).toContain(`for page in ${pages.join(' ')};`);
    for (const page of pages)
      expect(dockerfile).toContain(`COPY --from=pages /app/${page}/dist ${page}/dist\n`);
    for (const page of ['dashboard', 'diner'])
      expect(dockerfile).toContain(
        `COPY --from=pages /app/${page}/generated/persisted-documents.json ${page}/generated/\n`,
      );
  });

  it.each(pages)('builds %s from all that its sources take from outside their folder', (folder) => {
    const sources = readdirSync(new URL(`../${folder}`, import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    });
    const outside = sources
      .filter((name) => /\.(tsx?|json|css)$/.test(name) && !/\.test\.ts$|^(dist|testing)\//.test(name))
      .flatMap((name) =>
        [
          ...read(`${folder}/${name}`).matchAll(
            /['"](?:(?:\.\.\/)+|#)((?:shared|schema)\/[^'"?]+|tsconfig\.json)/g,
          ),
        ].map(([, path]) => path ?? ''),
      );
    expect(outside).toContain('tsconfig.json');
    const copied = copiedIn(pageStage);
    for (const path of new Set(outside)) {
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
