import { createContextKey } from '@opentelemetry/api';

/** In the context in which a schema's resolvers are wrapped. */
export const wrappingKey = createContextKey('the resolvers of a schema are being wrapped');
