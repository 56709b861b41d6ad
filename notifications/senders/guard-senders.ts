import type { Settings } from '#shared/config/settings.ts';
import type { Queryable } from '#shared/database/database.ts';
import { takeTokens } from '../repositories/provider-rate-repository.ts';
import type { Senders } from './create-senders.ts';
import { type GuardedSender, guardedSender } from './guarded-sender.ts';
import { createProviderBreaker } from './provider-breaker.ts';
import { createProviderRate } from './provider-rate.ts';
import type { OutgoingMail, OutgoingText, Sender } from './sender.ts';

export interface GuardedSenders {
  readonly mail: GuardedSender<OutgoingMail> | null;
  readonly text: GuardedSender<OutgoingText> | null;
}

const guard = <Message>(
  sender: Sender<Message> | null,
  database: Queryable,
  channel: keyof Senders,
  perSecond: number,
): GuardedSender<Message> | null => {
  if (sender === null) return null;
  // Mails and texts to the mailbox of development are two.
  const key = `${channel}:${sender.provider}`;
  const lease = (wanted: number) => takeTokens(database, key, wanted, perSecond);
  return guardedSender(sender, {
    rate: createProviderRate({ perSecond, lease }),
    breaker: createProviderBreaker(),
  });
};

/** The senders behind their guards; all workers on one database share a provider's rate, each has its own breaker. */
export const guardSenders = (
  { mail, text }: Senders,
  database: Queryable,
  settings: Pick<Settings, 'MAILS_PER_SECOND' | 'TEXTS_PER_SECOND'>,
): GuardedSenders => ({
  mail: guard(mail, database, 'mail', settings.MAILS_PER_SECOND),
  text: guard(text, database, 'text', settings.TEXTS_PER_SECOND),
});
