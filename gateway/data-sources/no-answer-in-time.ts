/** What was asked may have been done all the same. */
export class NoAnswerInTime extends Error {
  override readonly name = 'NoAnswerInTime';

  constructor(deadlineMilliseconds: number) {
    super(`no answer within ${deadlineMilliseconds} ms`);
  }
}
