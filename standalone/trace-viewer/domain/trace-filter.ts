import type { TraceSummary } from './trace-summary.ts';

/** Which traces are listed; empty texts, 0 and false ask for nothing. */
export interface TraceFilter {
  /** A part of its name, in any case. */
  readonly operation: string;
  readonly client: string;
  readonly leastMilliseconds: number;
  readonly onlyErrors: boolean;
}

const textIn = (query: object, name: string): string => {
  const value: unknown = Reflect.get(query, name);
  return typeof value === 'string' ? value.trim() : '';
};

/** From an address, of which every part may be missing, repeated or nonsense. */
export const traceFilterOf = (query: object): TraceFilter => {
  const least = Number(textIn(query, 'least'));
  return {
    operation: textIn(query, 'operation'),
    client: textIn(query, 'client'),
    leastMilliseconds: Number.isFinite(least) && least > 0 ? least : 0,
    onlyErrors: textIn(query, 'errors') !== '',
  };
};

/** The filter as the end of an address; empty for none. */
export const queryOfFilter = (filter: TraceFilter): string => {
  const query = new URLSearchParams();
  if (filter.operation !== '') query.set('operation', filter.operation);
  if (filter.client !== '') query.set('client', filter.client);
  if (filter.leastMilliseconds > 0) query.set('least', String(filter.leastMilliseconds));
  if (filter.onlyErrors) query.set('errors', '1');
  return query.size === 0 ? '' : `?${query}`;
};

export const isWanted = (summary: TraceSummary, filter: TraceFilter): boolean =>
  summary.operation.toLowerCase().includes(filter.operation.toLowerCase()) &&
  (filter.client === '' || summary.client === filter.client) &&
  summary.durationMilliseconds >= filter.leastMilliseconds &&
  (!filter.onlyErrors || summary.errors > 0);
