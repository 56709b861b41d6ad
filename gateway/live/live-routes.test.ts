import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  partnerId,
  partyId,
  type RestaurantId,
  restaurantId,
  viewerId,
  waitlistEntryId,
} from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Role, Viewer } from '#shared/identity/viewer.ts';
import type { FeedChange } from '#shared/live-feed/domain/feed-change.ts';
import type { KindOf } from '#shared/live-feed/domain/feed-kind.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import { createFeedSource } from '#shared/live-feed/feed-source.ts';
import type { Partner } from '#shared/partners/domain/partner.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { type Caller, InvalidToken } from '../identity/authenticate.ts';
import { openTestGateway } from '../testing/test-gateway.ts';
import type { StreamLimits } from './open-streams.ts';
import { openLive } from './testing/live-client.ts';

const { database, url: databaseUrl } = await createTestDatabase(12);
const { log, text: logged } = captureLog();
const publisher = createFeedPublisher({ database, log });
const closing: (() => Promise<unknown>)[] = [() => publisher.close()];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

const here = restaurantId(7);
const elsewhere = restaurantId(8);
const known = new Map<string, Caller>();
const authenticate = async (authorization: string | undefined): Promise<Caller> => {
  if (authorization === undefined) return { viewer: null, partner: null, expiresAt: null };
  const caller = known.get(authorization);
  if (caller === undefined) throw new InvalidToken('The bearer token is not valid for this API');
  return caller;
};
const person = (name: string, roles: Role[], restaurants: number[] = []): Viewer => ({
  id: viewerId(name),
  roles,
  employments: employedAt(restaurants, 'HOST'),
});
/** @returns the token */
const signIn = (
  viewer: Viewer,
  expiresAt: Temporal.Instant | null = null,
  partner: Caller['partner'] = null,
): string => {
  const token = randomUUID();
  known.set(`Bearer ${token}`, { viewer, partner, expiresAt });
  return token;
};
const host = () => signIn(person(`host-${randomUUID()}`, ['HOST'], [7]));
const diner = (name: string) => signIn(person(name, ['DINER']));

/** A gateway with a reader of its own, as in a process of its own. */
const openGateway = async (limits: Partial<StreamLimits> = {}) => {
  const feed = createFeedSource({ database, url: databaseUrl, log, intervalMilliseconds: 200 });
  const opened = await openTestGateway({
    authenticate,
    live: { feed, limits },
    log,
    corsOrigins: ['https://a.example'],
  });
  const close = async () => {
    await opened.gateway.close();
    await feed.close();
  };
  closing.push(close);
  const at = (id: RestaurantId, query = '') =>
    `${opened.url}/live/restaurants/${restaurantPublicId.encode(id)}${query}`;
  return { ...opened, close, at, own: `${opened.url}/live/reservations` };
};
const one = await openGateway();
const other = await openGateway();

const booked = (
  at: RestaurantId,
  dinerId: string | null = null,
  serviceDate = '2026-11-27',
  kind: KindOf<'reservation'> = 'BOOKED',
): FeedChange => ({
  kind,
  restaurantId: at,
  reservationId: partyId(randomUUID()),
  sequence: 1,
  status: 'CONFIRMED',
  serviceDates: [serviceDate],
  dinerId: dinerId === null ? null : viewerId(dinerId),
});
const waiting = (at: RestaurantId, dinerId: string): FeedChange => ({
  kind: 'WAITLIST_JOINED',
  restaurantId: at,
  entryId: waitlistEntryId(randomUUID()),
  status: 'WAITING',
  serviceDate: '2026-11-27',
  dinerId: viewerId(dinerId),
});
const publish = (...changes: FeedChange[]) =>
  database.transaction(async (transaction) => publisher.publish(transaction, changes));
const soon = { timeout: 10_000, interval: 5 };
const started = (client: Awaited<ReturnType<typeof openLive>>) =>
  vi.waitFor(() => expect(client.events[0]?.event).toMatch(/^(start|reset)$/), soon);
const open = async (address: string, options: Parameters<typeof openLive>[1] = {}) => {
  const client = await openLive(address, options);
  closing.push(async () => client.leave());
  expect(client.status).toBe(200);
  await started(client);
  return client;
};
let houses = 100;
const newHouse = () => {
  houses += 1;
  const id = restaurantId(houses);
  return { id, token: signIn(person(`host-${houses}`, ['HOST'], [houses])) };
};

describe('a stream', () => {
  it('begins with where it begins, and tells of a change what it is about', async () => {
    const { id, token } = newHouse();
    await publish(booked(id));
    const client = await open(one.at(id), { token });
    expect(client.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(client.headers.get('cache-control')).toBe('no-store');
    expect(client.headers.get('x-content-type-options')).toBe('nosniff');
    expect(client.events).toEqual([{ id: '1', event: 'start', facts: { lastEventId: '1' } }]);
    await publish(booked(id));
    await vi.waitFor(() => expect(client.events).toHaveLength(2), soon);
    expect(client.events[1]).toEqual({
      id: '2',
      event: 'reservation',
      facts: {
        kind: 'BOOKED',
        occurredAt: expect.stringMatching(/^\d{4}-.*Z$/),
        restaurantId: restaurantPublicId.encode(id),
        reservationId: expect.stringMatching(/^rsv_/),
        sequence: 1,
        status: 'CONFIRMED',
        serviceDates: ['2026-11-27'],
      },
    });
  });

  it('of a date has what concerns that date alone, and comes as far as the others all the same', async () => {
    const { id, token } = newHouse();
    const client = await open(one.at(id, '?date=2026-11-28'), { token });
    await publish(booked(id), booked(id, null, '2026-11-28'), booked(id));
    await publish({
      kind: 'PLAN_CHANGED',
      restaurantId: id,
      change: 'changeShifts',
      validFrom: '2026-11-28',
      validUntil: null,
    });
    await publish({
      kind: 'PLAN_CHANGED',
      restaurantId: id,
      change: 'setSpecialDay',
      validFrom: '2026-11-29',
      validUntil: '2026-11-29',
    });
    await vi.waitFor(() => expect(client.happened()).toEqual([2, 4]), soon);
    const again = await open(one.at(id, '?date=2026-11-28'), { token, lastEventId: '2' });
    await vi.waitFor(() => expect(again.happened()).toEqual([4]), soon);
  });

  it('beats, and says by it where it has come to', async () => {
    const gateway = await openGateway({ heartbeatMilliseconds: 20 });
    const { id, token } = newHouse();
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      received += chunk;
    });
    const { pathname } = new URL(gateway.at(id));
    socket.write(
      `GET ${pathname}?date=2026-11-28 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    );
    await vi.waitFor(() => expect(received).toContain('event: start'), soon);
    await publish(booked(id));
    await vi.waitFor(() => expect(received).toMatch(/:\nid: 1\n\n/), soon);
    expect(received).not.toContain('event: reservation');
    socket.destroy();
  });

  it('may be read by the pages that are configured', async () => {
    const { id, token } = newHouse();
    const address = one.at(id);
    const headers = { origin: 'https://a.example', authorization: `Bearer ${token}` };
    const leaving = new AbortController();
    const response = await fetch(address, { headers, signal: leaving.signal });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(response.headers.get('vary')).toContain('Origin');
    leaving.abort();
    const preflight = await fetch(address, {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toContain('last-event-id');
  });
});

describe('a dropped connection', () => {
  it('resumes without gap or repeat while bookings storm, at whichever gateway', async () => {
    const { id, token } = newHouse();
    const bookings = 300;
    let isStorming = true;
    const listen = async (offset: number) => {
      const told: number[] = [];
      let last: string | undefined = '0';
      for (let round = offset; isStorming || told.length < bookings; round += 1) {
        const gateway = round % 2 === 0 ? one : other;
        const client = await openLive(gateway.at(id), { token, lastEventId: last });
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 30));
        client.leave();
        await client.ended;
        expect(client.events.filter(({ event }) => event === 'reset')).toEqual([]);
        told.push(...client.happened());
        last = String(told.at(-1) ?? 0);
      }
      return told;
    };
    const listening = [listen(0), listen(1), listen(2)];
    const book = async () => {
      for (let index = 0; index < bookings / 6; index += 1) await publish(booked(id));
    };
    await Promise.all(Array.from({ length: 6 }, book));
    isStorming = false;
    const all = Array.from({ length: bookings }, (_, index) => index + 1);
    for (const told of await Promise.all(listening)) expect(told).toEqual(all);
  });

  it('may name the event in the address at first, and the header counts afterwards', async () => {
    const { id, token } = newHouse();
    for (let index = 0; index < 4; index += 1) await publish(booked(id));
    const first = await open(one.at(id, '?lastEventId=1'), { token });
    expect(first.happened()).toEqual([2, 3, 4]);
    const second = await open(one.at(id, '?lastEventId=1'), { token, lastEventId: '3' });
    expect(second.happened()).toEqual([4]);
  });

  it.each(['99', 'x', '-1', '1e3'])(
    'is told to read anew after %j, which nobody was told',
    async (lastEventId) => {
      const { id, token } = newHouse();
      await publish(booked(id));
      const client = await open(one.at(id), { token, lastEventId });
      expect(client.events).toEqual([{ id: '1', event: 'reset', facts: { lastEventId: '1' } }]);
      await publish(booked(id));
      await vi.waitFor(() => expect(client.happened()).toEqual([2]), soon);
    },
  );

  it('is told to read anew after what is not kept any more', async () => {
    const { id, token } = newHouse();
    for (let index = 0; index < 3; index += 1) await publish(booked(id));
    await database.query({
      text: 'delete from feed.event where topic = $1 and id <= 2',
      values: [`restaurant:${id}`],
    });
    expect((await open(one.at(id), { token, lastEventId: '1' })).events[0]?.event).toBe('reset');
    expect((await open(one.at(id), { token, lastEventId: '2' })).happened()).toEqual([3]);
  });
});

describe('without the right', () => {
  const refused = async (address: string, token: string | undefined, status: number, code: string) => {
    const client = await openLive(address, { token });
    expect(client.status, address).toBe(status);
    expect(client.headers.get('content-type')).toContain('application/json');
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const body: unknown = await (await fetch(address, { headers })).json();
    expect(body).toMatchObject({ errors: [{ extensions: { code } }] });
    return JSON.stringify(body);
  };

  it('nobody gets a stream: what is not there and what is not theirs read the same', async () => {
    const addresses = [one.at(here), one.own];
    for (const address of addresses) {
      await refused(address, undefined, 401, 'UNAUTHENTICATED');
      await refused(address, 'made up', 401, 'UNAUTHENTICATED');
    }
    const strangers = [
      signIn(person('host-elsewhere', ['HOST'], [8])),
      diner('anna'),
      signIn(person('partner:one', ['PARTNER'], [7])),
      signIn(person('reader', [])),
    ];
    const bodies = new Set<string>();
    for (const token of strangers) {
      bodies.add(await refused(one.at(here), token, 404, 'NOT_FOUND'));
      bodies.add(await refused(`${one.url}/live/restaurants/rst_zzzz`, token, 404, 'NOT_FOUND'));
      bodies.add(await refused(`${one.url}/live/restaurants/nothing`, token, 404, 'NOT_FOUND'));
    }
    expect(bodies.size).toBe(1);
    await refused(one.own, signIn(person('reader', [])), 403, 'FORBIDDEN');
  });

  it('nothing of others is told, ever', async () => {
    const clients = {
      elsewhere: await open(one.at(elsewhere), { token: signIn(person('host-of-8', ['HOST'], [8])) }),
      bea: await open(one.own, { token: diner('bea') }),
      host: await open(one.own, { token: host() }),
      partner: await open(one.own, { token: signIn(person('partner:other', ['PARTNER'])) }),
      admin: await open(one.at(here), { token: signIn(person('root', ['ADMIN'])) }),
      anna: await open(one.own, { token: diner('anna') }),
      here: await open(one.at(here), { token: host() }),
    };
    await publish(booked(here, 'anna'), waiting(here, 'anna'), booked(here, 'partner:one'), booked(here));
    await publish(booked(here, 'anna', '2026-11-27', 'MOVED'), booked(here, 'anna', '2026-11-27', 'SEATED'));
    await vi.waitFor(() => expect(clients.here.happened()).toHaveLength(6), soon);
    await vi.waitFor(() => expect(clients.anna.happened()).toEqual([1, 2, 3]), soon);
    expect(clients.anna.events.map(({ facts }) => facts.kind)).toEqual([
      undefined,
      'BOOKED',
      'WAITLIST_JOINED',
      'SEATED',
    ]);
    await vi.waitFor(() => expect(clients.admin.happened()).toHaveLength(5), soon);
    expect(clients.admin.events.map(({ event }) => event)).not.toContain('waitlist');
    for (const stranger of [clients.elsewhere, clients.bea, clients.host, clients.partner])
      expect(stranger.happened()).toEqual([]);
  });

  it('nothing is told after the token has run out, and the stream says so', async () => {
    const { id } = newHouse();
    const expiresAt = Temporal.Now.instant().add({ milliseconds: 700 });
    const client = await openLive(one.at(id), { token: signIn(person('late', ['HOST'], [id]), expiresAt) });
    await publish(booked(id));
    const left = Temporal.Now.instant().until(expiresAt).total('milliseconds');
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, left)));
    await publish(booked(id));
    await client.ended;
    expect(client.happened()).not.toContain(2);
    expect(client.events.at(-1)).toMatchObject({ event: 'end', facts: { reason: 'TOKEN_EXPIRED' } });
  });

  it('a stream ends soon after a partner’s key was revoked', { timeout: 30_000 }, async () => {
    const partner: Partner = {
      id: partnerId(1),
      slug: 'one',
      name: 'One',
      mode: 'safelist',
      budget: { requestsPerMinute: 1, costPerMinute: 1 },
      isEnabled: true,
    };
    const token = signIn(person('partner:one', ['PARTNER']), null, partner);
    const client = await open(one.own, { token });
    known.delete(`Bearer ${token}`);
    await client.ended;
    expect(client.events.at(-1)?.facts).toEqual({ reason: 'TOKEN_REVOKED' });
  });

  it.each(['2026-02-30', '20261127', 'tomorrow', ''])('of %j as a date there is none', async (date) => {
    const body = await refused(one.at(here, `?date=${date}`), host(), 400, 'BAD_USER_INPUT');
    expect(body).toContain('date: ');
  });
});

describe('too many', () => {
  it('of one viewer are refused, until one is gone', async () => {
    const gateway = await openGateway({ mostOfViewer: 2 });
    const token = diner('cleo');
    const [first] = [await open(gateway.own, { token }), await open(gateway.own, { token })];
    const refused = await openLive(gateway.own, { token });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    await open(gateway.own, { token: diner('dora') });
    first?.leave();
    await vi.waitFor(async () => {
      const client = await openLive(gateway.own, { token });
      expect(client.status).toBe(200);
      client.leave();
    }, soon);
  });

  it('of a process are refused', async () => {
    const gateway = await openGateway({ mostStreams: 1 });
    await open(gateway.own, { token: diner('evelyn') });
    const refused = await openLive(gateway.own, { token: diner('fay') });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('unread bytes drop who does not read, and nobody else', { timeout: 60_000 }, async () => {
    const gateway = await openGateway({ mostUnsentBytes: 64 * 1024, mostOfViewer: 1 });
    const { id, token } = newHouse();
    const reader = await open(gateway.at(id), { token });
    const idle = signIn(person('idle', ['HOST'], [id]));
    const { pathname, port } = new URL(gateway.at(id));
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${pathname} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${idle}\r\n\r\n`);
    await once(socket, 'readable');
    /** Whether there is room for another stream of the one who does not read. */
    const isDropped = async () => {
      const { status, leave } = await openLive(gateway.at(id), { token: idle });
      leave();
      return status === 200;
    };
    // The operating system takes some megabytes before anything is unread here.
    let published = 0;
    while (published < 60_000 && !(await isDropped())) {
      await publish(...Array.from({ length: 500 }, () => booked(id)));
      published += 500;
      await vi.waitFor(() => expect(reader.happened().at(-1)).toBe(published), soon);
    }
    expect(published).toBeLessThan(60_000);
    expect(reader.happened()).toHaveLength(published);
    socket.destroy();
  });
});

describe('a gateway that ends', () => {
  it('ends its streams at once, so that they go on at another one', async () => {
    const gateway = await openGateway();
    const { id, token } = newHouse();
    const client = await open(gateway.at(id), { token });
    await publish(booked(id));
    await vi.waitFor(() => expect(client.happened()).toEqual([1]), soon);
    const begun = performance.now();
    const closed = gateway.close();
    await client.ended;
    expect(client.events.at(-1)).toMatchObject({ event: 'end', facts: { reason: 'RECONNECT' } });
    await closed;
    expect(performance.now() - begun).toBeLessThan(5_000);
    await publish(booked(id));
    const next = await open(other.at(id), { token, lastEventId: '1' });
    await vi.waitFor(() => expect(next.happened()).toEqual([2]), soon);
  });

  it('does not wait for who does not read', async () => {
    const gateway = await openGateway();
    const { id, token } = newHouse();
    const { pathname, port } = new URL(gateway.at(id));
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`GET ${pathname} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`);
    await once(socket, 'readable');
    const begun = performance.now();
    await gateway.close();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('opens no stream where the feed cannot be read, and tells the client to come again', async () => {
    const fail = () => Promise.reject(new Error('no database'));
    const broken = await openTestGateway({ authenticate, live: { feed: { listen: fail, close: fail } } });
    closing.push(() => broken.gateway.close());
    const client = await openLive(`${broken.url}/live/reservations`, { token: diner('gail') });
    await client.ended;
    expect(client.events).toMatchObject([{ event: 'end', facts: { reason: 'RECONNECT' } }]);
  });
});

it('nobody’s id or token is logged', () => {
  for (const caller of known.values()) expect(logged()).not.toContain(caller.viewer?.id);
  for (const authorization of known.keys()) expect(logged()).not.toContain(authorization.slice(7));
});
