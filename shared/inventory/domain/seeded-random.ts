/** Numbers from 0 up to 1; the same for the same text, always. Not for secrets. */
export type RandomNumbers = () => number;

/** FNV-1a of the text seeds mulberry32: both small, both fixed by their definition and not by a library. */
export const seededRandom = (text: string): RandomNumbers => {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
