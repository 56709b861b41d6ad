/** What developers look at the platform with, and send traces to. */
const tools = /^\/(?:traces|dev\/(?:mail|issuer)|graphiql|v1\/(?:traces|metrics|logs))(?:[/?.]|$)/;

const streams = /^\/(?:live\/|graphql\/stream(?:\?|$))/;

const probes = new Set(['/healthz', '/readyz', '/metrics']);

/** What leaves no span and no metric: probes and scrapes, tools, and streams, of whose hour a span would say nothing. */
export const isNoRequest = ({ url = '' }: { readonly url?: string | undefined }): boolean =>
  probes.has(url) || streams.test(url) || tools.test(url);
