interface GraphFailure {
  readonly graphQLErrors: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Which argument the graph found wrong, such as input.guest.email; undefined where it is nothing of the kind. */
export const argumentOf = (failure: GraphFailure | undefined): string | undefined =>
  failure?.graphQLErrors
    .filter(({ extensions }) => extensions.code === 'BAD_USER_INPUT')
    .map(({ extensions: { argument } }) => (typeof argument === 'string' ? argument : ''))
    .at(0);
