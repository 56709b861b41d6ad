import { z } from 'zod';
import { type RestaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Role, Viewer } from './viewer.ts';

/** Roles that a token may give, as it spells them; a partner shows a key of its own instead. */
export const tokenRoles = ['diner', 'host', 'admin'] as const;
export type TokenRole = (typeof tokenRoles)[number];

const roleOf: Readonly<Record<TokenRole, Role>> = { diner: 'DINER', host: 'HOST', admin: 'ADMIN' };

const isTokenRole = (text: string): text is TokenRole => tokenRoles.some((role) => role === text);

const restaurant = z.string().transform((text, refinement): RestaurantId => {
  const id = restaurantPublicId.decode(text);
  if (id !== null) return id;
  refinement.issues.push({ code: 'custom', input: text, message: 'a public ID of a restaurant' });
  return z.NEVER;
});

const claims = z.object({
  sub: z.string().min(1).max(255).transform(viewerId),
  roles: z.array(z.string()).default([]),
  restaurants: z.array(restaurant).max(1_000).default([]),
});

/**
 * Who a verified token speaks for; undefined where its claims do not make a viewer. The claims:
 * - `sub`: who it is, for ever; 1 to 255 characters.
 * - `roles`: an array of `diner`, `host`, `admin` in any case; what an issuer says beyond these is ignored, and
 *   without any the viewer may only read.
 * - `restaurants`: where a host works, as public IDs (`rst_…`); ignored for anyone who is not a host.
 */
export const viewerOfClaims = (payload: unknown): Viewer | undefined => {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return undefined;
  const { sub, roles, restaurants } = parsed.data;
  const known = roles.map((role) => role.toLowerCase()).filter(isTokenRole);
  const viewerRoles = [...new Set(known.map((role) => roleOf[role]))];
  return {
    id: sub,
    roles: viewerRoles,
    restaurantIds: viewerRoles.includes('HOST') ? [...new Set(restaurants)] : [],
  };
};
