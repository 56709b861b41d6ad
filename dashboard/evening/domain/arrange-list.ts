import { type Booking, byTime, isExpected } from './booking.ts';

export const listTabs = ['upcoming', 'seated', 'done'] as const;
export type ListTab = (typeof listTabs)[number];

export interface ListFilter {
  /** In the guest's name, phone number, confirmation code, table or wishes. */
  readonly text: string;
  /** The name of a section; all where empty. */
  readonly section: string;
  /** Only those to be careful with: allergies, VIPs, wishes, past no-shows. */
  readonly onlyFlagged: boolean;
}

export const tabOf = (booking: Booking): ListTab =>
  isExpected(booking) ? 'upcoming' : booking.status === 'SEATED' ? 'seated' : 'done';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const isFlagged = ({ guest, specialRequests }: Booking): boolean =>
  specialRequests !== null ||
  (guest !== null && (guest.tags.length > 0 || guest.notes !== null || guest.noShowCount > 0));

const matches = (booking: Booking, text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  const phone = booking.guest?.phone?.replace(/\D/g, '') ?? '';
  return (
    [
      booking.guestName,
      booking.confirmationCode,
      booking.specialRequests ?? '',
      ...booking.tables.map(({ name }) => name),
    ]
      .map(plain)
      .some((field) => field.includes(plain(text))) ||
    (digits.length >= 3 && phone.includes(digits))
  );
};

/** The bookings of a tab that a host looks for, by time; who left comes last first. */
export const arrangeList = (
  bookings: readonly Booking[],
  tab: ListTab,
  { text, section, onlyFlagged }: ListFilter,
  sectionOfTable: ReadonlyMap<string, string>,
): Booking[] => {
  const found = bookings
    .filter(
      (booking) =>
        tabOf(booking) === tab &&
        (text.trim() === '' || matches(booking, text.trim())) &&
        (section === '' || booking.tables.some(({ id }) => sectionOfTable.get(id) === section)) &&
        (!onlyFlagged || isFlagged(booking)),
    )
    .sort(byTime);
  return tab === 'done' ? found.reverse() : found;
};
