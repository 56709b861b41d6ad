import type { Span } from '@opentelemetry/api';

/** The spans of an operation's resolvers, and when each was resolved last; in milliseconds as performance.now() is. */
type ResolverSpans = Map<Span, number>;

/** By the operation's span and by each of its resolvers'. */
const spansOfOperation = new WeakMap<Span, ResolverSpans>();

/** How a resolver's span really ends. */
const endWith = new WeakMap<Span, Span['end']>();

/** Called with the span of an operation's execution. It ends its resolvers' spans first. */
export const beginOperation = (operation: Span): void => {
  const resolvers: ResolverSpans = new Map();
  spansOfOperation.set(operation, resolvers);
  const end = operation.end.bind(operation);
  operation.end = (time) => {
    for (const [span, resolvedAt] of resolvers) endWith.get(span)?.(resolvedAt);
    end(time);
  };
};

/**
 * Called with a resolver's span and the one it is under. It stays open until its operation ends, since the items of a
 * list share it: what the last of them says counts, and not only what the first did.
 */
export const beginResolver = (resolver: Span, parent: Span | undefined): void => {
  const resolvers = parent && spansOfOperation.get(parent);
  if (resolvers === undefined) return;
  spansOfOperation.set(resolver, resolvers);
  endWith.set(resolver, resolver.end.bind(resolver));
  resolvers.set(resolver, performance.now());
  resolver.end = () => resolvedNow(resolver);
};

/** One more item of the list, or the field itself, has its value. */
export const resolvedNow = (resolver: Span): void => {
  if (endWith.has(resolver)) spansOfOperation.get(resolver)?.set(resolver, performance.now());
};
