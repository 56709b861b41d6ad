export const mostMailAddresses = 5;

/** Addresses as they are typed: one a line, or with commas between. */
export const parseMailAddresses = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  ),
];

/** The first that cannot be one. What exactly is one, the platform decides. */
export const mistakenAddress = (addresses: readonly string[]): string | undefined =>
  addresses.find((address) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address));
