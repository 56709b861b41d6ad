import type { TraceSpan } from '../trace-span.ts';

/** A hexadecimal id of so many digits. */
const idOf = (number: number, digits: number) => (number + 1).toString(16).padStart(digits, '0');

export const sampleTraceId = (number: number): string => idOf(number, 32);
export const sampleSpanId = (number: number): string => idOf(number, 16);

/** A span by its number, whose parent may be another; it begins and lasts as many milliseconds as are said. */
export const sampleSpan = (
  number: number,
  parent: number | null = null,
  changes: Partial<TraceSpan> & { readonly startMilliseconds?: number } = {},
): TraceSpan => {
  const { startMilliseconds = number, ...others } = changes;
  return {
    traceId: sampleTraceId(0),
    spanId: sampleSpanId(number),
    parentSpanId: parent === null ? null : sampleSpanId(parent),
    name: `span ${number}`,
    kind: 'INTERNAL',
    service: 'kitchen',
    scope: 'reservation.platform',
    attributes: {},
    status: 'UNSET',
    statusMessage: null,
    events: [],
    startsAt: 1_800_000_000_000_000_000n + BigInt(Math.round(startMilliseconds * 1e6)),
    durationMilliseconds: 1,
    ...others,
  };
};
