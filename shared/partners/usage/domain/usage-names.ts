/** Where a client says nothing, or nothing that can be counted under. */
export const unnamed = '(none)';
/** Everything beyond the names that are told apart. */
export const otherNames = '(other)';

/** Versions that can be pushed are such; what is longer or stranger is none to tell apart. */
const versionPattern = /^[!-~]{1,64}$/;
const graphqlNamePattern = /^[_A-Za-z][_0-9A-Za-z]*$/;
const longestOperationName = 64;

/** What a client's version counts under, whatever it sends. */
export const countedVersion = (clientVersion: string | undefined): string => {
  if (clientVersion === undefined || clientVersion === '') return unnamed;
  return versionPattern.test(clientVersion) ? clientVersion : otherNames;
};

/** A slice would keep the whole text in memory for as long as it is counted under. */
const copied = (text: string) => Buffer.from(text).toString();

/** What an operation that is not registered counts under: its name, cut, where it is a GraphQL name. */
export const countedOperationName = (operationName: string | undefined): string => {
  if (operationName === undefined || operationName === '') return unnamed;
  const name = operationName.slice(0, longestOperationName);
  return graphqlNamePattern.test(name) ? copied(name) : otherNames;
};

/** Lets the first so many different names pass, and the ones that were known before; `otherNames` stands for the rest. */
export const admitName = (known: Set<string>, name: string, limit: number): string => {
  if (name === unnamed || name === otherNames || known.has(name)) return name;
  if (known.size >= limit) return otherNames;
  known.add(name);
  return name;
};
