/**
 * For `NODE_OPTIONS=--import …/preload.ts`: plants what VERIFY_BOOKINGS_PLANT names into the module as it is loaded. Only
 * the verification sets that variable, for the processes that it starts.
 */
import { registerHooks } from 'node:module';
import { isPlantName, plantNamed } from './plants.ts';
import { plantInto } from './source-plant.ts';

const name = process.env.VERIFY_BOOKINGS_PLANT ?? '';
const source = isPlantName(name) ? plantNamed(name).source : undefined;
if (source === undefined) throw new Error(`VERIFY_BOOKINGS_PLANT: no plant in the source is called ${name}`);

const plantedUrl = new URL(`../../../${source.file}`, import.meta.url).href;

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context);
    if (url !== plantedUrl) return loaded;
    if (loaded.source == null) throw new Error(`${source.file} was loaded without its source`);
    const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: plantInto(text, source) };
  },
});
