import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Client } from 'urql';
import type { BookingPartsFragment } from '#dashboard/generated/graphql.ts';
import { persistedDocument } from '#shared/browser/persisted-document.ts';
import type { ChangeOutcome, Refusal } from './change-outcome.ts';

/** What all mutations of the evening answer, under one name. */
interface Changed {
  readonly change: object;
}

type Answered = {
  readonly reservation?: BookingPartsFragment;
  readonly otherReservation?: BookingPartsFragment;
};

const isRefusal = (change: object): change is Refusal => 'message' in change;

const bookingsOf = (change: Answered): BookingPartsFragment[] =>
  [change.reservation, change.otherReservation].filter((parts) => parts !== undefined);

/** Sends a mutation and says what came of it; it never throws. */
export const performChange = async <Variables extends { readonly [name: string]: unknown }>(
  graph: Client,
  document: TypedDocumentNode<Changed, Variables>,
  variables: Variables,
): Promise<ChangeOutcome> => {
  const { data, error } = await graph.mutation(persistedDocument(document), variables).toPromise();
  if (data) {
    if (isRefusal(data.change)) return { kind: 'refused', refusal: data.change };
    return { kind: 'done', bookings: bookingsOf(data.change) };
  }
  const [mistake] = error?.graphQLErrors ?? [];
  if (mistake?.extensions.code === 'BAD_USER_INPUT') return { kind: 'mistaken', message: mistake.message };
  return { kind: 'unanswered' };
};
