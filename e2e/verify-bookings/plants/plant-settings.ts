import type { Database } from '#shared/database/database.ts';
import { type PlantName, plantNamed } from './plants.ts';

const preload = new URL('preload.ts', import.meta.url).href;

/** What the cluster's processes are started with, so that they load the plant. */
export const plantSettings = (name: PlantName | null): Readonly<Record<string, string>> =>
  name === null || plantNamed(name).source === undefined
    ? {}
    : { NODE_OPTIONS: `--import=${preload}`, VERIFY_BOOKINGS_PLANT: name };

export const plantInDatabase = async (database: Database, name: PlantName): Promise<void> => {
  for (const text of plantNamed(name).statements ?? []) await database.query({ text, values: [] });
};
