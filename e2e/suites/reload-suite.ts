import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPublicOperations } from '#gateway/persisted/public-operations.ts';
import { readSupergraph } from '#schema/compose.ts';
import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import { post } from '../ask.ts';
import { daysAhead, vienna } from '../booking.ts';
import type { Platform } from '../platform.ts';

/** A file of a platform's own, for SUPERGRAPH_FILE. */
export interface SupergraphCopy {
  readonly file: string;
  remove(): Promise<void>;
}

export const copySupergraph = async (): Promise<SupergraphCopy> => {
  const directory = await mkdtemp(join(tmpdir(), 'tablegraph-supergraph-'));
  const file = join(directory, 'supergraph.graphql');
  await writeFile(file, await readSupergraph());
  return { file, remove: () => rm(directory, { recursive: true }) };
};

const takenDeadlineMilliseconds = 30_000;
const clientsOfAKind = 4;
const addedField = 'onlyInATest';

const input = { near: vienna.near, date: daysAhead(2), time: '19:00', partySize: 2 };

const withAddedField = (supergraph: string): string => {
  const head = /\ntype Restaurant\n(?: {2}@.*\n)+\{\n/;
  const changed = supergraph.replace(
    head,
    (found) => `${found}  "Added." ${addedField}: String @join__field(graph: RESTAURANT)\n`,
  );
  if (changed === supergraph) throw new Error('the supergraph has no type Restaurant where it is looked for');
  return changed;
};

const hasAddedField = async (platform: Platform): Promise<boolean> => {
  const { __type } = await platform.query<{ __type: { fields: { name: string }[] } }, object>(
    '{ __type(name: "Restaurant") { fields { name } } }',
    {},
  );
  return __type.fields.some(({ name }) => name === addedField);
};

const searchByText = async (platform: Platform): Promise<string | undefined> => {
  const { status, data, errors, explanation } = await platform.ask(SearchDocument, { input });
  return status === 200 && errors.length === 0 && data !== null ? undefined : explanation;
};

const searchById = async (platform: Platform, documentId: string): Promise<string | undefined> => {
  const body = JSON.stringify({ documentId, variables: { input } });
  const response = await post(`${platform.address()}/graphql`, body);
  const text = await response.text();
  return response.status === 200 && !text.includes('"errors"') ? undefined : `${response.status} ${text}`;
};

/** Searches without a pause until it is ended. */
const startLoad = (platform: Platform, documentId: string) => {
  let isEnded = false;
  let answered = 0;
  const failures: string[] = [];
  const client = async (search: () => Promise<string | undefined>) => {
    while (!isEnded) {
      const failure = await search().catch(String);
      answered += 1;
      if (failure !== undefined) failures.push(failure);
    }
  };
  const clients = Array.from({ length: clientsOfAKind }, () => [
    client(() => searchByText(platform)),
    client(() => searchById(platform, documentId)),
  ]).flat();
  return {
    answered: () => answered,
    end: async () => {
      isEnded = true;
      await Promise.all(clients);
      return failures;
    },
  };
};

export const describeReload = (running: () => Platform, supergraphFile: () => string): void => {
  describe('another supergraph', () => {
    it('takes over while searches go on, and none fails', async () => {
      const platform = running();
      const operations = await readPublicOperations();
      const { documentId = '' } = operations.find(({ operationName }) => operationName === 'Search') ?? {};
      const old = await readSupergraph();
      const changed = withAddedField(old);
      const load = startLoad(platform, documentId);
      const becomes = async (content: string, isAdded: boolean) => {
        await writeFile(supergraphFile(), content);
        await vi.waitFor(async () => expect(await hasAddedField(platform)).toBe(isAdded), {
          timeout: takenDeadlineMilliseconds,
          interval: 200,
        });
        const before = load.answered();
        await vi.waitFor(() => expect(load.answered()).toBeGreaterThan(before + 2 * clientsOfAKind), {
          timeout: takenDeadlineMilliseconds,
        });
      };
      try {
        await becomes(changed, true);
        // Broken, and mended: nothing of it is seen but what is whole.
        await writeFile(supergraphFile(), old.slice(0, old.length / 2));
        await becomes(old, false);
      } finally {
        expect(await load.end()).toEqual([]);
      }
    });
  });
};
