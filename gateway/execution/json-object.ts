/** An object of a subgraph's answer. Only its own properties count: an answer may leave out `constructor`. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

export const ownValue = (object: Readonly<JsonObject>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;
