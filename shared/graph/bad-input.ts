import { GraphQLError } from 'graphql';

/** The client sent something that can never be answered; the message and the extension name the argument. */
export class BadInput extends GraphQLError {
  override readonly name = 'BadInput';

  /** @param argument the path of the argument, such as input.partySize */
  constructor(argument: string, problem: string) {
    super(`${argument}: ${problem}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}
