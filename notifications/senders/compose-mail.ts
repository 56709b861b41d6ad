import type { SendMailOptions } from 'nodemailer';
import type { MailAddress } from '#shared/config/settings.ts';
import { withPeople } from '../calendar/with-people.ts';
import type { OutgoingMail } from './sender.ts';

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** The same for every attempt at a message; ids are ours, but nothing that could end a header gets in. */
const messageIdOf = ({ messageId }: OutgoingMail, from: MailAddress) =>
  `<${messageId.replace(/[^A-Za-z0-9._+=-]/g, '-')}@${domainOf(from.address)}>`;

const personOf = ({ name, address }: MailAddress) => ({ name: name ?? '', address });

/** RFC 8058: a POST there is enough, so that mail programs show a button. */
const unsubscribeHeaders = ({ unsubscribeUrl }: OutgoingMail): Record<string, string> => {
  const url = unsubscribeUrl === null ? null : URL.parse(unsubscribeUrl);
  return url === null
    ? {}
    : { 'List-Unsubscribe': `<${url.href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
};

/** A mail in the library's terms: text and HTML, the calendar as a part beside them and as a file. */
export const composeMail = (mail: OutgoingMail, from: MailAddress): SendMailOptions => ({
  messageId: messageIdOf(mail, from),
  from: personOf(from),
  replyTo: personOf(from),
  to: personOf(mail.to),
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(mail) },
  ...(mail.calendar === null
    ? {}
    : {
        icalEvent: {
          method: mail.calendar.method,
          filename: 'reservation.ics',
          content: withPeople(mail.calendar.text, { organizer: from, attendee: mail.to }),
        },
      }),
  // Nothing of a message names a file or an address to be read.
  disableFileAccess: true,
  disableUrlAccess: true,
});
