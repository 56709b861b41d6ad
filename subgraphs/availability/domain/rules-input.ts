import { BadInput } from '#shared/graph/bad-input.ts';
import type { BookingRules, TurnTime } from '#shared/inventory/domain/restaurant-plan.ts';

const plainRules = [
  'bookingWindowDays',
  'slotCutoffMinutes',
  'bufferMinutes',
  'smallestParty',
  'largestParty',
  'cancellationCutoffMinutes',
  'holdMinutes',
  'waitlistOfferMinutes',
] as const;
const optionalRules = ['shiftCutoffMinutes', 'noShowAfterMinutes'] as const;

type RulesInput = {
  readonly [Name in (typeof plainRules)[number] | (typeof optionalRules)[number] | 'slotIntervalMinutes']?:
    | number
    | null
    | undefined;
} & {
  readonly turnTimes?: readonly TurnTime[] | null | undefined;
  readonly pacing?:
    | { readonly covers?: number | null | undefined; readonly parties?: number | null | undefined }
    | null
    | undefined;
};

const parseInterval = (minutes: number): 15 | 30 => {
  if (minutes === 15 || minutes === 30) return minutes;
  throw new BadInput('input.slotIntervalMinutes', '15 or 30');
};

/** What is left out stays; null is no limit where there can be none, and left out elsewhere. @throws BadInput */
export const parseRules = (input: RulesInput): Partial<BookingRules> => {
  const plain = plainRules.flatMap((name) => (input[name] == null ? [] : [[name, input[name]] as const]));
  const optional = optionalRules.flatMap((name) =>
    input[name] === undefined ? [] : [[name, input[name]] as const],
  );
  const { slotIntervalMinutes, turnTimes, pacing } = input;
  return {
    ...Object.fromEntries(plain),
    ...Object.fromEntries(optional),
    ...(slotIntervalMinutes == null ? {} : { slotIntervalMinutes: parseInterval(slotIntervalMinutes) }),
    ...(turnTimes == null
      ? {}
      : { turnTimes: turnTimes.map(({ upToGuests, minutes }) => ({ upToGuests, minutes })) }),
    ...(pacing === undefined
      ? {}
      : { pacingCovers: pacing?.covers ?? null, pacingParties: pacing?.parties ?? null }),
  };
};
