import jsonc from 'jsonc-parser';
import { isRecord } from '#shared/domain/is-record.ts';
import { entryOf } from './entry-of.ts';
import { ManifestError } from './manifest.ts';

/** JSON.parse makes `__proto__` a property like any other; nothing here copies it by assignment. */
const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ManifestError(file, null, `not JSON: ${reason}`, { cause });
  }
};

/** @throws ManifestError */
export const readJsonObject = (text: string, file: string): Readonly<Record<string, unknown>> => {
  const content = parseJson(text, file);
  if (isRecord(content)) return content;
  throw new ManifestError(file, null, 'a JSON object is expected');
};

/**
 * JSON.parse keeps the last of two equal keys and says nothing: one document would be lost.
 * @param text of an object of texts, so that nothing in it nests
 * @throws ManifestError
 */
export const refuseRepeatedKeys = (text: string, file: string): void => {
  const seen = new Set<string>();
  jsonc.visit(text, {
    onObjectProperty: (key) => {
      if (seen.has(key)) throw new ManifestError(file, entryOf(key), 'the key stands there twice');
      seen.add(key);
    },
  });
};
