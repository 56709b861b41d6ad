import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { parseRules, type Rule, readAuthorizationDocument } from '../authorization/read-rules.ts';
import { type Scene, setScene } from '../authorization/scene.ts';
import { changeTrials, isChange } from '../authorization/try-changes.ts';
import { isRead, readingTrials, type Trial } from '../authorization/try-reading.ts';
import { referenceTrials } from '../authorization/try-references.ts';
import type { Mode, Platform } from '../platform.ts';

const atOnce = 8;

/** @returns everything that was not as the table says */
const tryAll = async (trials: readonly Trial[]): Promise<string[]> => {
  const left = [...trials];
  const mismatches: string[] = [];
  const work = async () => {
    for (let trial = left.shift(); trial !== undefined; trial = left.shift())
      mismatches.push(...(await trial()));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return mismatches;
};

const expectNone = (mismatches: readonly string[]) =>
  expect(mismatches.length, `${mismatches.length} cells:\n\n${mismatches.slice(0, 20).join('\n\n')}`).toBe(0);

/** Every cell of docs/authorization.md. */
export const describeAuthorization = (running: () => Platform, mode: Mode): void => {
  describe('docs/authorization.md', () => {
    let rules: Rule[] = [];
    let prepared: Scene | undefined;
    const scene = () => {
      if (prepared === undefined) throw new Error('the scene was not set');
      return prepared;
    };
    const readSchema = async () => buildSchema(await readApiSchema());

    beforeAll(async () => {
      rules = parseRules(await readAuthorizationDocument(), await readSchema());
      prepared = await setScene(running());
    });
    afterAll(() => prepared?.close());

    it('has no row that is not tried', () => {
      const untried = rules.filter((rule) => !isRead(rule, scene()) && !isChange(rule));
      expect(untried.map(({ name }) => name)).toEqual([]);
    });

    it('says who reads what, by every way to it', async () => {
      const ways = { all: new Set<string>(), found: new Set<string>() };
      const trials = readingTrials({ schema: await readSchema(), scene: scene(), rules }, ways);
      expectNone(await tryAll(trials));
      expect([...ways.all].filter((way) => !ways.found.has(way))).toEqual([]);
    });

    if (mode === 'cluster')
      it('says who reads what by reference, past the gateway', async () => {
        expectNone(await tryAll(await referenceTrials(await readSchema(), scene(), rules)));
      });

    it('says who changes what', async () => {
      expectNone(await tryAll(changeTrials(await readSchema(), scene(), rules)));
    });
  });
};
