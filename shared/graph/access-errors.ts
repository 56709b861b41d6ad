import { GraphQLError } from 'graphql';

/** The request is only for someone who says who they are. */
export class Unauthenticated extends GraphQLError {
  override readonly name = 'Unauthenticated';

  constructor() {
    super('Sign in first: this needs a bearer token', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}

/** The viewer is known, and may not do this. */
export class Forbidden extends GraphQLError {
  override readonly name = 'Forbidden';

  /** @param rule who may, in words */
  constructor(rule: string) {
    super(rule, { extensions: { code: 'FORBIDDEN' } });
  }
}
