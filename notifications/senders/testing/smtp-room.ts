import { onTestFinished } from 'vitest';
import type { OutgoingMail } from '../sender.ts';
import { createSmtpSender, type SmtpSenderOptions } from '../smtp-sender.ts';

export const from = { name: 'Tablegraph', address: 'reservations@book.example' };
export const never = new AbortController().signal;

export const mail: OutgoingMail = {
  messageId: 'n_42.1',
  to: { name: 'Anna Berger', address: 'anna@guest.example' },
  subject: 'Your table: Fri 4 Dec, 19:00 – Zum Weißen Hirsch',
  html: '<p>Hello Anna</p>',
  text: 'Hello Anna\n.\n..\nFrom here\n',
  calendar: null,
  unsubscribeUrl: null,
};

/** A sender until the test is over. */
export const open = (url: string, options: Partial<SmtpSenderOptions> = {}) => {
  const sender = createSmtpSender({ url, from, ...options });
  onTestFinished(() => sender.close());
  return sender;
};
/** The URL of a server on loopback. @param account user:password@ */
export const at = (port: number, account = '') => `smtp://${account}127.0.0.1:${port}`;

/** Of servers that do not answer. */
export const quick = {
  connectMilliseconds: 300,
  greetingMilliseconds: 300,
  silenceMilliseconds: 300,
  messageMilliseconds: 2_000,
};
