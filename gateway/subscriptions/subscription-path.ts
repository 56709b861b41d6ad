/** Where subscriptions are answered. */
export const subscriptionPath = '/graphql/stream';
