import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Occupancy } from './domain/occupancy.ts';
import { noStarts, type PacingStarts } from './domain/pacing.ts';
import { calendarOf } from './domain/service-day.ts';
import { type PartyAllocation, type ServiceDayState, withoutAllocation } from './domain/service-day-state.ts';
import type { StoredServiceDay } from './repositories/service-day-repository.ts';

/** What a service day's row says, in any time zone. */
type DayContent = Pick<StoredServiceDay, 'occupancy' | 'starts' | 'expiredHolds' | 'holdsRunOutAt'>;

const noOccupancy: Occupancy = new Uint32Array(0);
const noHolds: readonly PartyAllocation[] = [];

/** One restaurant's service day, ready to be asked. */
export class RememberedDay {
  /** Epoch milliseconds; from then on its holds must be looked at again. */
  readonly validUntil: number;
  readonly #serviceDate: string;
  readonly #occupancy: Occupancy;
  readonly #starts: PacingStarts;
  readonly #expiredHolds: readonly PartyAllocation[];
  #state: ServiceDayState | null = null;

  constructor(serviceDate: string, { occupancy, starts, expiredHolds, holdsRunOutAt }: DayContent) {
    this.validUntil = holdsRunOutAt;
    this.#serviceDate = serviceDate;
    this.#occupancy = occupancy;
    // A copy: bytes of a row are a piece of everything that came with them.
    this.#starts = new Uint8Array(starts);
    this.#expiredHolds = expiredHolds.length === 0 ? noHolds : expiredHolds;
  }

  stateIn(timeZone: string): ServiceDayState {
    if (this.#state !== null && this.#state.calendar.timeZone === timeZone) return this.#state;
    const stored: ServiceDayState = {
      calendar: calendarOf(this.#serviceDate, timeZone),
      occupancy: this.#occupancy,
      starts: this.#starts,
    };
    this.#state = this.#expiredHolds.reduce(withoutAllocation, stored);
    return this.#state;
  }
}

/** Restaurants' days of one date. On most dates ahead most of them are free, and then they are one and the same. */
export class DaysOfDate {
  readonly #serviceDate: string;
  readonly #days = new Map<RestaurantId, RememberedDay>();
  readonly #free: RememberedDay;

  constructor(serviceDate: string) {
    this.#serviceDate = serviceDate;
    this.#free = new RememberedDay(serviceDate, {
      occupancy: noOccupancy,
      starts: noStarts,
      expiredHolds: noHolds,
      holdsRunOutAt: Number.POSITIVE_INFINITY,
    });
  }

  get size(): number {
    return this.#days.size;
  }

  get(restaurantId: RestaurantId): RememberedDay | undefined {
    return this.#days.get(restaurantId);
  }

  set(restaurantId: RestaurantId, content: DayContent): void {
    const isFree = content.occupancy.length === 0 && content.starts.length === 0;
    this.#days.set(restaurantId, isFree ? this.#free : new RememberedDay(this.#serviceDate, content));
  }
}
