/** Whether an If-None-Match header names the entity tag, by the weak comparison of RFC 9110, 13.1.2. */
export const matchesEntityTag = (header: string | undefined, entityTag: string): boolean => {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => opaque(tag) === opaque(entityTag));
};
