/**
 * Why somebody is not signed in:
 * - `denied`: they, or the issuer for them, said no
 * - `expired`: it took too long, was done already, or did not begin in this browser
 * - `unavailable`: the issuer did not answer
 * - `refused`: the issuer's answer is not what was asked for, or it knows the client differently
 * - `unusable`: the issuer's access token is not for this API
 * - `tooLarge`: what would be kept does not fit into a cookie
 * - `notConfigured`: nobody signs in here
 */
export type SignInProblem =
  | 'denied'
  | 'expired'
  | 'unavailable'
  | 'refused'
  | 'unusable'
  | 'tooLarge'
  | 'notConfigured';

/** Nothing personal, and no secret, is in it: it may be logged. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly problem: SignInProblem;
  /** The issuer's or the library's word for it. */
  readonly reason: string;

  constructor(problem: SignInProblem, reason: string) {
    super(`${problem}: ${reason}`);
    this.problem = problem;
    this.reason = reason;
  }
}
