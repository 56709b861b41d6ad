import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import { type HeardAnswer, subscribe } from '#gateway/subscriptions/testing/subscriber.ts';
import { type RestaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, RestaurantRole, Role } from '#shared/identity/viewer.ts';
import type { Answer } from '../ask.ts';
import { key } from '../booking.ts';
import type { PartnerOffice } from '../partners.ts';
import type { Platform } from '../platform.ts';
import type { Column } from './columns.ts';

type Input = Readonly<Record<string, unknown>>;

/** Of any change: what its kind has of these. */
export interface Change {
  readonly __typename: string;
  readonly message?: string;
  readonly hold?: string;
  readonly reservation?: {
    readonly id: string;
    readonly date: string;
    readonly tables: readonly { readonly id: string }[] | null;
    readonly guest: { readonly id: string } | null;
  };
  readonly entry?: { readonly id: string };
  readonly party?: { readonly id: string };
  readonly webhook?: { readonly id: string };
}

const reservation = 'reservation { id date tables { id } guest { id } }';
/** What later steps need of an answer. */
const successes: Readonly<Record<string, string>> = {
  createReservation: `... on ReservationConfirmed { ${reservation} }`,
  bookInHouse: `... on ReservationConfirmed { ${reservation} }`,
  holdTable: '... on Hold { hold: id }',
  joinWaitlist: '... on WaitlistJoined { entry { id } }',
  joinWalkInQueue: '... on WalkInQueued { party { id } }',
  createWebhook: '... on WebhookCreated { webhook { id } }',
};

/** For what others bring about. */
export const patience = { timeout: 30_000, interval: 100 };

/** One who asks, over the gateway and as a subgraph would be told of them. */
export interface Person {
  readonly viewer: MaybeViewer;
  ask(query: string, variables: object): Promise<Answer<unknown>>;
  /** The first answer of a subscription. */
  hearFirst(query: string): Promise<HeardAnswer>;
  /** The first id of the answer. @throws Error where there is none */
  findId(query: string, variables: object): Promise<string>;
  /** Once, with a key of its own. */
  change(name: string, input: Input): Promise<Answer<{ readonly answer: Change }>>;
  /** @throws Error unless it is done */
  done(name: string, input: Input, success: string): Promise<Change>;
}

const openPerson = (platform: Platform, viewer: MaybeViewer, token: string | undefined): Person => {
  const options = token === undefined ? {} : { token };
  const change: Person['change'] = (name, input) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { answer: ${name}(input: $input) {
      __typename ${successes[name] ?? ''} ... on Refusal { message } } }`;
    const variables = { input: { idempotencyKey: key(), ...input } };
    return platform.ask<{ answer: Change }, object>(query, variables, options);
  };
  const askAs: Person['ask'] = (query, variables) => platform.ask<unknown, object>(query, variables, options);
  return {
    viewer,
    ask: askAs,
    hearFirst: async (query) => {
      const subscriber = await subscribe(platform.address(), { query }, { token });
      await vi.waitFor(() => expect(subscriber.answers, subscriber.body).not.toEqual([]), patience);
      subscriber.leave();
      return subscriber.answers[0] ?? {};
    },
    findId: async (query, variables) => {
      const { data, explanation } = await askAs(query, variables);
      const [, id] = /"id":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
      if (id === undefined) throw new Error(`no id in\n${explanation}`);
      return id;
    },
    change,
    done: async (name, input, success) => {
      const { data, explanation } = await change(name, input);
      if (data?.answer.__typename !== success) throw new Error(`${name} was not done\n${explanation}`);
      return data.answer;
    },
  };
};

/** A diner who is nobody else in any test. */
export const openDiner = async (platform: Platform): Promise<Person> => {
  const id = `authorization-${randomUUID()}`;
  const viewer = { id: viewerId(id), roles: ['DINER' as const], employments: [] };
  return openPerson(platform, viewer, await platform.token('diner', id));
};

const restaurantOf = (publicId: string): RestaurantId => {
  const id = restaurantPublicId.decode(publicId);
  if (id === null) throw new Error(`${publicId} is no restaurant`);
  return id;
};

const openEmployee = async (platform: Platform, restaurant: string, role: RestaurantRole) => {
  const id = `authorization-${role}-${randomUUID()}`;
  const employments = [{ restaurantId: restaurantOf(restaurant), role }];
  const viewer = { id: viewerId(id), roles: ['HOST' as const], employments };
  return openPerson(platform, viewer, await platform.token('host', id, [restaurant], role));
};

/** Partners whose keys run any text, so that whatever is refused is refused by who they are. */
const openPartner = async (platform: Platform, office: PartnerOffice) => {
  const slug = `authorization-${randomUUID().slice(0, 8)}`;
  const budget = { requestsPerMinute: 100_000, costPerMinute: 10_000_000 };
  await office.service.createPartner({ slug, name: slug, mode: 'off', budget });
  const { key: token } = await office.service.issueKey(slug);
  const roles: readonly Role[] = ['PARTNER'];
  const viewer = { id: viewerId(`partner:${slug}`), roles, employments: [] };
  const person = openPerson(platform, viewer, token);
  // The gateway comes to know of it.
  await vi.waitFor(
    async () =>
      expect((await person.ask('{ viewer { id } }', {})).data).toEqual({ viewer: { id: viewer.id } }),
    patience,
  );
  return person;
};

/** One for each column. */
export const openPeople = async (
  platform: Platform,
  office: PartnerOffice,
  { here, elsewhere }: { readonly here: string; readonly elsewhere: string },
): Promise<Readonly<Record<Column, Person>>> => {
  const admin = `authorization-admin-${randomUUID()}`;
  const [stranger, diner, host, manager, owner, foreign, otherPartner, partner, adminToken] =
    await Promise.all([
      openDiner(platform),
      openDiner(platform),
      openEmployee(platform, here, 'HOST'),
      openEmployee(platform, here, 'MANAGER'),
      openEmployee(platform, here, 'OWNER'),
      openEmployee(platform, elsewhere, 'OWNER'),
      openPartner(platform, office),
      openPartner(platform, office),
      platform.token('admin', admin),
    ]);
  return {
    anonymous: openPerson(platform, null, undefined),
    'diner (stranger)': stranger,
    'diner (whose it is)': diner,
    'host here': host,
    'manager here': manager,
    'owner here': owner,
    'host elsewhere': foreign,
    'partner (stranger)': otherPartner,
    'partner (whose it is)': partner,
    admin: openPerson(platform, { id: viewerId(admin), roles: ['ADMIN'], employments: [] }, adminToken),
  };
};
