/** Who is named in an entry. */
export interface CalendarPerson {
  readonly name: string | null;
  readonly address: string;
}

const foldedBytes = 74;

/** As RFC 5545 wants it: no line over 75 bytes, and none cut within a character. */
const fold = (line: string): string => {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > foldedBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
};

/** In a quoted parameter nothing can be escaped. */
const parameter = (text: string) => text.replace(/["\p{Cc}]/gu, ' ').trim();

const mailto = (address: string) => `mailto:${encodeURI(address.replace(/\p{Cc}/gu, ''))}`;

const named = ({ name, address }: CalendarPerson) => `CN="${parameter(name ?? address)}"`;

/**
 * A calendar part with who invites and who is invited: without the two, no calendar takes a REQUEST or a CANCEL for what
 * it is. The guest has accepted already, and nobody waits for a reply.
 */
export const withPeople = (
  calendar: string,
  { organizer, attendee }: { readonly organizer: CalendarPerson; readonly attendee: CalendarPerson },
): string => {
  const guest = `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;${named(attendee)}:${mailto(attendee.address)}`;
  const house = `ORGANIZER;${named(organizer)}:${mailto(organizer.address)}`;
  const end = calendar.lastIndexOf('END:VEVENT');
  return `${calendar.slice(0, end)}${fold(house)}\r\n${fold(guest)}\r\n${calendar.slice(end)}`;
};
