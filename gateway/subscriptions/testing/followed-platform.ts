import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { partyId, type RestaurantId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { FeedChange } from '#shared/live-feed/domain/feed-change.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import { createFeedSource, type FeedSource } from '#shared/live-feed/feed-source.ts';
import type { Partner } from '#shared/partners/domain/partner.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { LiveParts } from '../../add-streams.ts';
import type { SubgraphCaller } from '../../data-sources/subgraph-caller.ts';
import type { GatewayOptions } from '../../gateway.ts';
import { type Caller, InvalidToken } from '../../identity/authenticate.ts';
import type { openTestGateway } from '../../testing/test-gateway.ts';

export const date = '2026-11-27';

/** Gateways whose subgraphs answer as a test says, and a feed in which it says what happens. */
export const openFollowedPlatform = async (open: typeof openTestGateway) => {
  const { database, url: databaseUrl } = await createTestDatabase(12);
  const { log, text: logged } = captureLog();
  const publisher = createFeedPublisher({ database, log });
  const closing: (() => unknown)[] = [() => publisher.close()];
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });
  const known = new Map<string, Caller>();

  const authenticate = async (authorization: string | undefined): Promise<Caller> => {
    if (authorization === undefined) return { viewer: null, partner: null, expiresAt: null };
    const caller = known.get(authorization);
    if (caller === undefined) throw new InvalidToken('The bearer token is not valid for this API');
    return caller;
  };

  /** @returns the token */
  const signIn = (
    viewer: Viewer,
    expiresAt: Temporal.Instant | null = null,
    partner: Partner | null = null,
  ): string => {
    const token = randomUUID();
    known.set(`Bearer ${token}`, { viewer, partner, expiresAt });
    return token;
  };

  /** How many listen to each gateway's feed is counted. */
  const countListeners = (feed: FeedSource) => {
    let listening = 0;
    const counted: FeedSource = {
      ...feed,
      listen: async (topic, after, listener) => {
        const stop = await feed.listen(topic, after, listener);
        listening += 1;
        return () => {
          listening -= 1;
          stop();
        };
      },
    };
    return { counted, listening: () => listening };
  };

  let houses = 0;
  return {
    logged,
    closing,
    signIn,
    diner: (id: string): Viewer => ({ id: viewerId(id), roles: ['DINER'], employments: [] }),
    newHouse: () => {
      houses += 1;
      const id = restaurantId(houses);
      const host: Viewer = {
        id: viewerId(`host-${houses}`),
        roles: ['HOST'],
        employments: employedAt([id], 'HOST'),
      };
      return { id, publicId: restaurantPublicId.encode(id), host };
    },
    openGateway: async (
      reservation: SubgraphCaller,
      live: Omit<Partial<LiveParts>, 'feed'> = {},
      options: Partial<GatewayOptions> = {},
    ) => {
      const source = createFeedSource({ database, url: databaseUrl, log, intervalMilliseconds: 200 });
      const { counted, listening } = countListeners(source);
      const nothing: SubgraphCaller = async () => ({ data: {} });
      const opened = await open({
        authenticate,
        callers: { restaurant: nothing, availability: reservation, reservation, review: nothing },
        live: { ...live, feed: counted },
        log,
        ...options,
      });
      const close = async () => {
        await opened.gateway.close();
        await source.close();
      };
      closing.push(close);
      return { ...opened, close, listening };
    },
    booked: (at: RestaurantId, diner: Viewer | null = null): FeedChange => ({
      kind: 'BOOKED',
      restaurantId: at,
      reservationId: partyId(randomUUID()),
      sequence: 1,
      status: 'CONFIRMED',
      serviceDates: [date],
      dinerId: diner?.id ?? null,
    }),
    publish: (...changes: FeedChange[]) =>
      database.transaction(async (transaction) => publisher.publish(transaction, changes)),
  };
};
