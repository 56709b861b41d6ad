import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { translationMistake } from './translation-mistake.ts';

type Catalog = Awaited<ReturnType<typeof getCatalogs>>[number];

const config = getConfig();
const { locales, orderBy } = config;

/** Extracts as `npm run words` does, but into a copy in the folder: what is kept stays as it is. */
const mistakesOf = async (catalog: Catalog, folder: string): Promise<readonly string[]> => {
  const kept = locales.map((locale) => ({ locale, name: catalog.getFilename(locale) }));
  cpSync(dirname(catalog.path), join(folder, dirname(catalog.path)), { recursive: true });
  catalog.path = join(folder, catalog.path);
  const extracted = await catalog.make({ clean: true, overwrite: false, locale: locales, orderBy });
  return kept.flatMap(({ locale, name }) => {
    if (extracted === false) return [`${name}: not all code could be read`];
    const isDrifted = readFileSync(name, 'utf8') !== readFileSync(join(folder, name), 'utf8');
    const untranslated = Object.entries(extracted[locale] ?? {}).flatMap(([source, { translation = '' }]) => {
      const mistake = translationMistake(source, translation);
      return mistake === null ? [] : [`${name}: “${source}” ${mistake}`];
    });
    return [...(isDrifted ? [`${name} is not what the code says: run npm run words`] : []), ...untranslated];
  });
};

const folder = mkdtempSync(join(tmpdir(), 'tablegraph-words-'));
try {
  const catalogs = await getCatalogs(config);
  const mistakes = (await Promise.all(catalogs.map((catalog) => mistakesOf(catalog, folder)))).flat();
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
