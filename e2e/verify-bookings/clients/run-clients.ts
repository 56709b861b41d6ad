import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { GateShut } from './gate.ts';
import type { PerformParts } from './perform.ts';
import { type StoryParts, tellStory } from './story.ts';

export interface RunClientsParts extends Omit<PerformParts, 'random'> {
  readonly clients: number;
  readonly seed: number;
  readonly hostToken: string;
  tokenOf(diner: string): Promise<string>;
  dates(): readonly string[];
}

/** So many clients, one story after the other, until the gate is shut. */
export const runClients = async (parts: RunClientsParts): Promise<void> => {
  const runClient = async (client: number) => {
    const random = seededRandom(`client ${client} of ${parts.seed}`);
    for (let story = 1; ; story += 1) {
      const diner = `diner-${client}-${story}`;
      const token = await parts.tokenOf(diner);
      const storyParts: StoryParts = { ...parts, client, diner, token, random, dates: parts.dates() };
      await tellStory(storyParts);
    }
  };
  const running = Array.from({ length: parts.clients }, (_, index) =>
    runClient(index + 1).catch((error: unknown) => {
      if (!(error instanceof GateShut)) throw error;
    }),
  );
  await Promise.all(running);
};
