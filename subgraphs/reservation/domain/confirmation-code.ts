/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper is understood. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 7;
const bits = 35n;
const mask = (1n << bits) - 1n;
const half = 18n;
/** Odd, so that multiplying by it modulo 2^35 is one to one. */
const multipliers = [0x5_6c1b_a9e3n, 0x3_9d2f_174bn];

/** One to one on 35 bits: every step can be undone. Consecutive numbers come out far apart. */
const mix = (number: bigint): bigint =>
  multipliers.reduce((value, multiplier) => {
    const product = (value * multiplier) & mask;
    return product ^ (product >> half);
  }, number & mask);

/** The code of a number from the confirmation sequence: unique because mixing is one to one, for 34 billion numbers. */
export const confirmationCode = (number: number): string => {
  const mixed = mix(BigInt(number));
  return Array.from({ length }, (_, index) => {
    const digit = (mixed >> BigInt(5 * (length - 1 - index))) & 31n;
    return alphabet.charAt(Number(digit));
  }).join('');
};
