import { z } from 'zod';
import type { TokenSubject } from '#shared/identity/development-issuer.ts';
import { type TokenRole, viewerOfClaims } from '#shared/identity/token-claims.ts';
import { usualSubjects } from '#shared/identity/usual-subjects.ts';

/** What one may be at the development issuer: the last three work at restaurants. */
export const positions = ['diner', 'host', 'manager', 'owner', 'admin'] as const;
export type Position = (typeof positions)[number];

/** Somebody to be, as codes and refresh tokens carry it. */
export const developmentPerson = z.object({
  position: z.enum(positions),
  subject: z.string(),
  name: z.string(),
  /** Public ids. */
  restaurants: z.array(z.string()),
});
export type DevelopmentPerson = z.infer<typeof developmentPerson>;

/** Says what is wrong with what was asked for, in words for who asked. */
export class NoSuchPerson extends Error {
  override readonly name = 'NoSuchPerson';
}

export interface AskedPerson {
  readonly position: string;
  readonly subject?: string | undefined;
  readonly name?: string | undefined;
  /** With commas or spaces between. */
  readonly restaurants?: string | undefined;
}

const tokenRoleOf = (position: Position): TokenRole =>
  position === 'diner' || position === 'admin' ? position : 'host';

const claimsOf = ({ position, subject, restaurants }: Omit<DevelopmentPerson, 'name'>) => ({
  sub: subject,
  roles: [tokenRoleOf(position)],
  restaurants: restaurants.map((id) => ({ id, role: position })),
});

/** `demo-host-1` reads as `Demo host 1`. */
const readable = (subject: string) => {
  const text = subject.replaceAll(/[-_.]+/g, ' ').trim();
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
};

/** @throws NoSuchPerson */
export const personOf = ({ position: asked, ...details }: AskedPerson): DevelopmentPerson => {
  const position = positions.find((known) => known === asked);
  if (position === undefined) throw new NoSuchPerson(`Choose one of: ${positions.join(', ')}.`);
  const role = tokenRoleOf(position);
  const subject = details.subject?.trim() || usualSubjects[role];
  if (viewerOfClaims({ sub: subject }) === undefined)
    throw new NoSuchPerson(
      'The subject has at most 255 characters, and does not begin with partner: or erased:.',
    );
  const restaurants = (details.restaurants ?? '').split(/[\s,]+/).filter((id) => id !== '');
  if (role === 'host' && restaurants.length === 0)
    throw new NoSuchPerson(`A ${position} works at a restaurant: name at least one.`);
  const person = {
    position,
    subject,
    name: details.name?.trim().slice(0, 100) || readable(subject),
    restaurants: role === 'host' ? [...new Set(restaurants)] : [],
  };
  if (viewerOfClaims(claimsOf(person)) === undefined)
    throw new NoSuchPerson('Restaurants are named by their ids in the graph, such as rst_av, at most 500.');
  return person;
};

/**
 * `diner`, `diner:anna`, `admin`, `host:rst_av`, `host:rst_av,rst_b2:manager`, `host:rst_av:manager:ben`.
 * @throws NoSuchPerson
 */
export const personOfHint = (hint: string): DevelopmentPerson => {
  const [kind = '', ...rest] = hint.split(':');
  if (kind !== 'host') return personOf({ position: kind, subject: rest.join(':') });
  const [restaurants, position = 'host', ...subject] = rest;
  if (position === 'diner' || position === 'admin')
    throw new NoSuchPerson('A host is a host, manager or owner.');
  return personOf({ position, restaurants, subject: subject.join(':') });
};

/** For the token that the API is asked with: the same claims as `npm run token` makes. */
export const tokenSubjectOf = (person: DevelopmentPerson): TokenSubject => ({
  subject: person.subject,
  role: tokenRoleOf(person.position),
  employments: viewerOfClaims(claimsOf(person))?.employments ?? [],
});
