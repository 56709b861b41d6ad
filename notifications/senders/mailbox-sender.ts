import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailAddress } from '#shared/config/settings.ts';
import { composeMail } from './compose-mail.ts';
import type { OutgoingMail, OutgoingText, Sender } from './sender.ts';

export interface MailboxOptions {
  readonly directory: string;
  /** The latest that are kept, of mails and texts together. */
  readonly mostMessages?: number;
}

const usualMostMessages = 500;

/** A message's file: the time comes first, so that names sort by it. */
export const messageFile = /^\d{13}-[0-9a-f]{12}\.(eml|json)$/;

/** The header, in the mailbox alone, that says what kind of notice a mail is. */
export const kindHeader = 'X-Tablegraph-Kind';

/**
 * Writes a message as a file that appears whole or not at all, and drops the oldest over the limit. Several processes
 * may write into one mailbox.
 */
const keepMessage = async (
  { directory, mostMessages = usualMostMessages }: MailboxOptions,
  extension: 'eml' | 'json',
  content: string | Buffer,
): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const name = `${Date.now()}-${randomBytes(6).toString('hex')}.${extension}`;
  const unfinished = join(directory, `.${name}`);
  await writeFile(unfinished, content, { mode: 0o600 });
  await rename(unfinished, join(directory, name));
  const names = (await readdir(directory)).filter((entry) => messageFile.test(entry)).sort();
  const surplus = names.slice(0, Math.max(0, names.length - mostMessages));
  await Promise.all(surplus.map((entry) => rm(join(directory, entry), { force: true })));
};

/** Mails that go nowhere: development reads them at /dev/mail. */
export const createMailboxSender = (
  options: MailboxOptions & { readonly from: MailAddress },
): Sender<OutgoingMail> => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    provider: 'mailbox',
    send: async (mail) => {
      const { headers, ...composed } = composeMail(mail, options.from);
      const kind = mail.kind === undefined ? {} : { [kindHeader]: mail.kind };
      const { message } = await transport.sendMail({ ...composed, headers: { ...headers, ...kind } });
      if (!Buffer.isBuffer(message)) throw new TypeError('a buffer was asked for');
      await keepMessage(options, 'eml', message);
      return { kind: 'accepted' };
    },
    close: async () => transport.close(),
  };
};

/** Texts that go nowhere, beside the mails. */
export const createTextboxSender = (options: MailboxOptions): Sender<OutgoingText> => ({
  provider: 'mailbox',
  send: async (message) => {
    await keepMessage(options, 'json', `${JSON.stringify(message, null, 2)}\n`);
    return { kind: 'accepted' };
  },
  close: async () => {},
});
