import { describe, expect, it } from 'vitest';
import type { FeedEvent } from '#shared/live-feed/domain/feed-event.ts';
import type { FeedKind } from '#shared/live-feed/domain/feed-kind.ts';
import { createPendingChanges } from './pending-changes.ts';

const event = (kind: FeedKind, reservationId?: string): FeedEvent => ({
  id: 1,
  kind,
  occurredAt: Temporal.Instant.from('2026-11-24T10:11:12Z'),
  facts: { restaurantId: 'rst_1', ...(reservationId !== undefined && { reservationId }) },
});

describe('what is pending', () => {
  it('is nothing at first, and nothing once it was taken', () => {
    const pending = createPendingChanges(false);
    expect(pending.isEmpty()).toBe(true);
    pending.add(event('QUEUE_JOINED'));
    expect(pending.isEmpty()).toBe(false);
    expect(pending.take()).toEqual({ subjects: ['queue'], reservationIds: [] });
    expect(pending.isEmpty()).toBe(true);
  });

  it('names subjects and reservations once, however much happened', () => {
    const pending = createPendingChanges(false);
    for (const id of ['rsv_1', 'rsv_2', 'rsv_1']) pending.add(event('BOOKED', id));
    pending.add(event('PLAN_CHANGED'));
    expect(pending.take()).toEqual({
      subjects: ['reservation', 'plan'],
      reservationIds: ['rsv_1', 'rsv_2'],
    });
  });

  it('is anything where more changed than can be named, whatever comes after', () => {
    const pending = createPendingChanges(false);
    for (let id = 0; id <= 100; id += 1) pending.add(event('BOOKED', `rsv_${id}`));
    pending.add(event('PLAN_CHANGED'));
    expect(pending.isEmpty()).toBe(false);
    expect(pending.take()).toBeNull();
    expect(pending.isEmpty()).toBe(true);
  });

  it('is taken one by one where answers are about one reservation', () => {
    const pending = createPendingChanges(true);
    for (const id of ['rsv_1', 'rsv_2']) pending.add(event('BOOKED', id));
    expect(pending.take()?.reservationIds).toEqual(['rsv_1']);
    expect(pending.isEmpty()).toBe(false);
    expect(pending.take()?.reservationIds).toEqual(['rsv_2']);
    expect(pending.isEmpty()).toBe(true);
    pending.add(event('BOOKED', 'rsv_3'));
    pending.addAll();
    expect(pending.take()).toBeNull();
    expect(pending.isEmpty()).toBe(true);
  });
});
