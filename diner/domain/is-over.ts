import type { ReservationStatus } from '#diner/generated/graphql.ts';

interface Visited {
  readonly status: ReservationStatus;
  readonly startsAt: string;
  readonly durationMinutes: number;
}

/** Whether nothing more comes of a reservation. */
export const isOver = ({ status, startsAt, durationMinutes }: Visited, now: Temporal.Instant): boolean => {
  switch (status) {
    case 'CANCELLED':
    case 'COMPLETED':
    case 'NO_SHOW':
      return true;
    case 'CONFIRMED':
    case 'ARRIVED':
    case 'SEATED':
      return (
        Temporal.Instant.compare(Temporal.Instant.from(startsAt).add({ minutes: durationMinutes }), now) <= 0
      );
  }
};
