import { Forbidden, Unauthenticated } from '#shared/graph/access-errors.ts';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { restaurantOfPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import type { MutationUse } from '../bookings/idempotent-mutation.ts';
import { mayBook } from '../domain/policies.ts';

/** @throws Unauthenticated */
export const requireViewer = (viewer: MaybeViewer): Viewer => {
  if (viewer === null) throw new Unauthenticated();
  return viewer;
};

/** @throws Unauthenticated or Forbidden */
export const requireBooker = (viewer: MaybeViewer): Viewer => {
  const known = requireViewer(viewer);
  if (!mayBook(known))
    throw new Forbidden('Tables are booked by diners, by partners, and by the people of restaurants');
  return known;
};

/** @throws Unauthenticated or Forbidden */
export const requireDiner = (viewer: MaybeViewer): Viewer => {
  const known = requireViewer(viewer);
  if (!known.roles.includes('DINER')) throw new Forbidden('Diners wait for tables, each for themselves');
  return known;
};

/** Every ID that an input names is of one restaurant's; the key is the client's own text. */
const restaurantOfInput = ({ idempotencyKey: _, ...input }: { readonly idempotencyKey: string }) => {
  const ids = Object.values(input).map((value: unknown) =>
    typeof value === 'string' ? restaurantOfPublicId(value) : null,
  );
  return ids.find((id) => id !== null) ?? null;
};

/** @throws BadInput for a key that is none */
export const useOf = (viewer: Viewer, input: { readonly idempotencyKey: string }): MutationUse => ({
  viewerId: viewer.id,
  key: parseIdempotencyKey(input.idempotencyKey),
  input,
  restaurantId: restaurantOfInput(input),
});

export const never = (answer: never): never => {
  throw new Error(`an answer of an unknown kind: ${JSON.stringify(answer)}`);
};
