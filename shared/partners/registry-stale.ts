/** The last look at the registry is so long ago that a key may have been revoked since: nobody is to be let in by it. */
export class RegistryStale extends Error {
  override readonly name = 'RegistryStale';

  constructor(seconds: number) {
    super(`The registry was last read ${seconds} s ago`);
  }
}
