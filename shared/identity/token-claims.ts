import { z } from 'zod';
import { type RestaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { isReservedSubject } from './reserved-subjects.ts';
import { type Employment, type RestaurantRole, type Role, restaurantRoles, type Viewer } from './viewer.ts';

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

const employment = z.union([
  restaurant.transform((restaurantId): Employment => ({ restaurantId, role: 'HOST' })),
  z
    .object({ id: restaurant, role: z.string().toUpperCase().pipe(z.enum(restaurantRoles)) })
    .transform(({ id, role }): Employment => ({ restaurantId: id, role })),
]);

/** The statement that names them all goes into one header. */
const mostEmployments = 500;

const claims = z.object({
  sub: z
    .string()
    .min(1)
    .max(255)
    .refine((subject) => !isReservedSubject(subject))
    .transform(viewerId),
  roles: z.array(z.string()).default([]),
  restaurants: z.array(employment).max(mostEmployments).default([]),
});

/** One a restaurant, with the highest role that is named there. */
const withoutDoubles = (employments: readonly Employment[]): Employment[] => {
  const rising = employments.toSorted((one, other) => rank(one.role) - rank(other.role));
  const highest = new Map(rising.map(({ restaurantId, role }) => [restaurantId, role]));
  return [...highest].map(([restaurantId, role]) => ({ restaurantId, role }));
};

const rank = (role: RestaurantRole): number => restaurantRoles.indexOf(role);

/**
 * Who a verified token speaks for; undefined where its claims do not make a viewer. The claims:
 * - `sub`: who it is, for ever; 1 to 255 characters, not beginning with `partner:` or `erased:`.
 * - `roles`: an array of `diner`, `host`, `admin` in any case; what an issuer says beyond these is ignored, and
 *   without any the viewer may only read.
 * - `restaurants`: where a host works, at most 500; each a public ID (`"rst_…"`, as a host there) or an object
 *   `{ "id": "rst_…", "role": "host" | "manager" | "owner" }`; ignored for anyone who is not a host.
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
    employments: viewerRoles.includes('HOST') ? withoutDoubles(restaurants) : [],
  };
};
