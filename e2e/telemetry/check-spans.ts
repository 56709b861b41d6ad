import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import type { Contract, ContractSpan } from './contract.ts';

type AttributeType = ContractSpan['attributes'][string]['type'];

const hasType: Readonly<Record<AttributeType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  int: (value) => Number.isInteger(value),
  double: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

const isOperation = (span: CollectedSpan | undefined) => /^(?:query|mutation)\b/.test(span?.name ?? '');
const isResolver = (span: CollectedSpan | undefined) => span?.name.startsWith('graphql.resolve ') === true;
const isNamed = (name: string) => (span: CollectedSpan | undefined) => span?.name === name;

/** What the contract says in words of the span above another. */
const parents: Readonly<Record<string, (parent: CollectedSpan | undefined) => boolean>> = {
  'the span of the GraphQL operation': isOperation,
  "the resolver's span, or reservation.create_booking": (parent) =>
    isResolver(parent) || isNamed('reservation.create_booking')(parent),
  "the resolver's span of createReservation": isNamed('graphql.resolve createReservation'),
  'reservation.check_availability': isNamed('reservation.check_availability'),
  'reservation.create_booking': isNamed('reservation.create_booking'),
  'reservation.create_booking, whose context travels in the job': isNamed('reservation.create_booking'),
};

/** Which service a process of the contract is in a cluster. */
const services: Readonly<Record<string, readonly string[]>> = {
  gateway: ['tablegraph-gateway'],
  restaurant: ['tablegraph-restaurant'],
  availability: ['tablegraph-availability'],
  reservation: ['tablegraph-reservation'],
  'availability or reservation': ['tablegraph-availability', 'tablegraph-reservation'],
  notifications: ['tablegraph-notifications'],
};

const checkAttributes = ({ name, attributes }: ContractSpan, found: readonly CollectedSpan[]): string[] =>
  Object.entries(attributes).flatMap(([attribute, { type }]) => {
    const values = found.flatMap((span) => span.attributes[attribute] ?? []);
    if (values.length < found.length) return [`not every ${name} says ${attribute}`];
    return values.every(hasType[type]) ? [] : [`${attribute} of ${name} is not always ${type}`];
  });

const checkPlace = (
  asked: ContractSpan,
  found: readonly CollectedSpan[],
  all: ReadonlyMap<string, CollectedSpan>,
) => {
  const parentOf = (span: CollectedSpan) =>
    span.parentSpanId === null ? undefined : all.get(span.parentSpanId);
  const isUnder = (span: CollectedSpan, name: string): boolean => {
    const parent = parentOf(span);
    return parent !== undefined && (parent.name === name || isUnder(parent, name));
  };
  const problems: string[] = [];
  if (asked.parent !== undefined) {
    const isRight = parents[asked.parent];
    if (isRight === undefined) problems.push(`${asked.name}: nobody knows the parent "${asked.parent}"`);
    else if (!found.every((span) => isRight(parentOf(span))))
      problems.push(`${asked.name} is not always under ${asked.parent}`);
  }
  const { under } = asked;
  if (under !== undefined && !found.every((span) => isUnder(span, under)))
    problems.push(`${asked.name} is not always under ${under}`);
  return problems;
};

/**
 * What the spans lack of what the contract asks for.
 * @param spans of a cluster in which everything happened that makes one
 */
export const checkSpans = (contract: Contract, spans: readonly CollectedSpan[]): string[] => {
  const all = new Map(spans.map((span) => [span.spanId, span]));
  return contract.spans.flatMap((asked) => {
    const found = spans.filter(({ name }) => name === asked.name);
    if (found.length === 0) return [`no span ${asked.name}`];
    const process = asked.process === undefined ? undefined : services[asked.process];
    return [
      ...checkAttributes(asked, found),
      ...checkPlace(asked, found, all),
      // Nothing fails in what is driven here; refusals are no failures.
      ...(asked.status === undefined || found.every(({ status }) => status === 'UNSET')
        ? []
        : [`${asked.name} is marked where nothing failed`]),
      ...(found.every(({ kind }) => kind === asked.kind)
        ? []
        : [`${asked.name} is not always ${asked.kind}`]),
      ...(found.every(({ scope }) => scope === contract.instrumentationScope)
        ? []
        : [`${asked.name} is not of the scope ${contract.instrumentationScope}`]),
      ...(process === undefined || found.every(({ service }) => process.includes(service))
        ? []
        : [`${asked.name} is not always of ${asked.process}`]),
    ];
  });
};
