import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { z } from 'zod';
import { kindHeader, messageFile } from '../senders/mailbox-sender.ts';

interface StoredBase {
  /** Its name in the mailbox, which is its address on the page too. */
  readonly file: string;
  readonly storedAt: Temporal.Instant;
  readonly kind: string | null;
  readonly to: string;
}

export interface StoredMail extends StoredBase {
  readonly channel: 'mail';
  readonly subject: string;
  readonly email: Email;
  readonly raw: Buffer;
}

export interface StoredText extends StoredBase {
  readonly channel: 'text';
  readonly text: string;
}

export type StoredMessage = StoredMail | StoredText;

const textFile = z.object({
  to: z.string(),
  text: z.string(),
  kind: z.string().nullish(),
});

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const nullWhereGone = async <Result>(work: Promise<Result>): Promise<Result | null> => {
  try {
    return await work;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
};

const parseMail = async (base: Pick<StoredBase, 'file' | 'storedAt'>, raw: Buffer): Promise<StoredMail> => {
  const email = await PostalMime.parse(raw);
  const kind = email.headers.find(({ key }) => key === kindHeader.toLowerCase())?.value ?? null;
  const to = (email.to ?? [])
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(', ');
  return { ...base, channel: 'mail', kind, to, subject: email.subject ?? '', email, raw };
};

/** @returns null where there is no such message, or no more: the oldest are dropped. */
export const readMessage = async (directory: string, file: string): Promise<StoredMessage | null> => {
  if (!messageFile.test(file)) return null;
  const content = await nullWhereGone(readFile(join(directory, file)));
  if (content === null) return null;
  const storedAt = Temporal.Instant.fromEpochMilliseconds(Number(file.slice(0, 13)));
  if (file.endsWith('.eml')) return parseMail({ file, storedAt }, content);
  const { to, text, kind } = textFile.parse(JSON.parse(content.toString()));
  return { file, storedAt, channel: 'text', kind: kind ?? null, to, text };
};

/** Newest first; nothing where no message was ever written. */
export const readMailbox = async (directory: string): Promise<StoredMessage[]> => {
  const names = (await nullWhereGone(readdir(directory))) ?? [];
  const files = names
    .filter((name) => messageFile.test(name))
    .sort()
    .reverse();
  const messages = await Promise.all(files.map((file) => readMessage(directory, file)));
  return messages.filter((message) => message !== null);
};
