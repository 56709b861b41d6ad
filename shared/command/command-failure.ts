/** A command did not do what was asked, for a reason that people are told in these words. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
