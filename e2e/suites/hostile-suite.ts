import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { CreateReservationDocument, PlacesDocument } from '#schema/operations/generated/graphql.ts';
import { type GraphqlError, post } from '../ask.ts';
import { daysAhead, findFreeSlot, guest, key } from '../booking.ts';
import { forgeTokens } from '../hostile/bad-tokens.ts';
import { type HostileRequest, hostileRequests } from '../hostile/hostile-requests.ts';
import { type PlainSearches, p95, searchWhile } from '../hostile/plain-searches.ts';
import { type Plausible, type StringArgument, stringArguments } from '../hostile/string-arguments.ts';
import type { Mode, Platform } from '../platform.ts';

/** A refusal that takes longer did work. */
const quickMilliseconds = 3_000;
const calmSearches = 40;
const megabyte = 1_024 * 1_024;

const send = ({ method = 'POST', headers = {}, body, search }: HostileRequest, address: string) =>
  fetch(`${address}/graphql${search === undefined ? '' : `?${new URLSearchParams(search)}`}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(20_000),
  });

/** What a database, a shell, a template, a log or a header could take for its own. */
const hostileTexts = [
  `%' OR '1'='1'; DROP TABLE reservation.reservation; -- _\\" $1 \${1} {{1}}`,
  'a\r\nSet-Cookie: a=b\r\n\r\n<script>',
  'a\u0000b',
  '\ud800',
  '%',
];

const plausible =
  (restaurant: string): Plausible =>
  (typeName, name) => {
    if (name === 'restaurantId' || name === 'id') return restaurant;
    if (name === 'idempotencyKey') return key();
    if (name === 'email') return guest.email;
    if (name === 'url') return 'https://webhooks.invalid/';
    const usual: Readonly<Record<string, unknown>> = {
      Int: 2,
      Float: 1,
      Boolean: true,
      LocalDate: daysAhead(20),
      LocalTime: '19:00',
    };
    return typeName in usual ? usual[typeName] : 'nothing';
  };

const describeStrings = (running: () => Platform) => {
  it('takes every text for a text', async () => {
    const platform = running();
    const { wish } = await findFreeSlot(platform, { partySize: 2, fromDays: 20 });
    const admin = await platform.token('admin', 'e2e-hostile-admin');
    // Guest books are for hosts alone.
    const host = await platform.token('host', 'e2e-hostile-host', [wish.restaurantId]);
    const places = stringArguments(buildSchema(await readApiSchema()), plausible(wish.restaurantId));
    expect(places.length).toBeGreaterThan(100);
    let answered = 0;
    const send = async ({ name, query, variables }: StringArgument, hostile: string) => {
      const token = name.startsWith('restaurant.') ? host : admin;
      const { status, data, errors, explanation } = await platform.ask(query, variables(hostile), { token });
      expect([200, 400], `${name}\n${explanation}`).toContain(status);
      for (const { extensions, message } of errors) {
        expect(extensions?.code, `${name}\n${explanation}`).not.toMatch(/INTERNAL|UNAVAILABLE/);
        expect(message, name).not.toMatch(/syntax error|relation|invalid byte/);
      }
      if (data !== null) answered += 1;
    };
    for (const place of places) await Promise.all(hostileTexts.map((hostile) => send(place, hostile)));
    // The rest is refused as bad input before a subgraph does anything with it.
    expect(answered).toBeGreaterThan(places.length);
  });

  it.each(['%', '_____', '\\', "'", '--', 'W%n', 'Wi_n'])(
    'finds no place by the wildcard %s',
    async (wildcard) => {
      const { places } = await running().query(PlacesDocument, { text: wildcard });
      expect(places).toEqual([]);
    },
  );

  it('puts no line of special requests among the headers', async () => {
    const platform = running();
    const token = await platform.token('diner', 'e2e-hostile-diner');
    const { wish } = await findFreeSlot(platform, { partySize: 2 });
    const specialRequests = 'Window, please\r\nSet-Cookie: admin=true\r\nX-Injected: yes';
    const input = { ...wish, idempotencyKey: key(), guest, specialRequests };
    const query = CreateReservationDocument.toString();
    const body = JSON.stringify({ query, variables: { input } });
    const response = await post(`${platform.address()}/graphql`, body, { token });
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-injected')).toBeNull();
    const answer: unknown = await response.json();
    expect(JSON.stringify(answer)).toMatch(/ReservationConfirmed|BAD_USER_INPUT/);
  });
};

interface SlowSender {
  /** What comes back until the server gives up. */
  readonly answer: Promise<string>;
  end(): void;
}

/** Begins a request and never ends it. */
const sendSlowly = (address: string, beginning: string): SlowSender => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${beginning}`);
  return { answer: text(socket).catch(() => ''), end: () => socket.destroy() };
};

interface Refusal {
  readonly errors?: readonly GraphqlError[];
  readonly data?: unknown;
}

/** In bytes; undefined where the system does not say. */
const memoryOf = async (processId: number): Promise<number | undefined> => {
  try {
    const status = await readFile(`/proc/${processId}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024;
  } catch {
    return undefined;
  }
};

/** Whoever comes with bad intent is refused, and nobody else sees anything of it. */
export const describeHostile = (running: () => Platform, mode: Mode): void => {
  describe('hostile requests', () => {
    let printed = '';
    let memoryBefore: number | undefined;
    let calm: PlainSearches;
    let beside: Promise<PlainSearches>;
    let slow: readonly SlowSender[] = [];
    let stuck: readonly SlowSender[] = [];
    let isOver = false;
    const gateway = () => (mode === 'cluster' ? running().member('gateway').processId : undefined);
    const gatewayMemory = async () => {
      const processId = gateway();
      return processId === undefined ? undefined : memoryOf(processId);
    };

    beforeAll(async () => {
      calm = await searchWhile(running(), (done) => done < calmSearches);
      printed = running().output();
      memoryBefore = await gatewayMemory();
      beside = searchWhile(running(), () => !isOver);
      const sendManySlowly = (beginning: string) =>
        Array.from({ length: 100 }, () => sendSlowly(running().address(), beginning));
      slow = sendManySlowly('X-Slow: ');
      stuck = sendManySlowly('Content-Length: 1000\r\n\r\n{"query":');
    });
    afterAll(async () => {
      isOver = true;
      for (const sender of [...slow, ...stuck]) sender.end();
      await beside;
    });

    it.each(hostileRequests)('refuses $what', async (request) => {
      const begun = performance.now();
      const response = await send(request, running().address());
      const answer: Refusal = JSON.parse(await response.text());
      expect({ status: response.status, code: answer.errors?.[0]?.extensions?.code }).toEqual({
        status: request.status,
        code: request.code,
      });
      expect(answer.data).toBeUndefined();
      expect(performance.now() - begun).toBeLessThan(quickMilliseconds);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    });

    it('refuses tokens that somebody made up', async () => {
      for (const [what, token] of await forgeTokens(running().dataDirectory)) {
        const body = JSON.stringify({ query: '{ viewer { id roles } }' });
        const response = await post(`${running().address()}/graphql`, body, { token });
        expect(response.status, what).toBe(401);
        expect(await response.text(), what).toContain('"UNAUTHENTICATED"');
      }
    });

    describeStrings(running);

    it('has given up on who sent headers slowly', async () => {
      const answers = await Promise.all(slow.map(({ answer }) => answer));
      for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    });

    it('leaves process, memory, output and the answers of others as they were', async () => {
      isOver = true;
      const { latencies, wrong } = await beside;
      expect(wrong).toEqual([]);
      expect(calm.wrong).toEqual([]);
      expect(latencies.length).toBeGreaterThan(calmSearches);
      console.info(
        `p95 of plain searches: ${p95(calm.latencies)} ms alone, ${p95(latencies)} ms beside hostile requests`,
      );
      expect(running().output()).toBe(printed);
      const memoryAfter = await gatewayMemory();
      if (memoryBefore !== undefined && memoryAfter !== undefined)
        expect(memoryAfter - memoryBefore).toBeLessThan(500 * megabyte);
      await findFreeSlot(running(), { partySize: 2 });
    });
  });
};
