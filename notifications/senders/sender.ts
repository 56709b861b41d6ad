import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import type { NoticeKind } from '../domain/notice.ts';

/** A mail that goes out as it stands. */
export interface OutgoingMail {
  /** The same at every attempt; Message-ID is made of it, so that repeats can be told. */
  readonly messageId: string;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** An iCalendar part; null where there is none. */
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string } | null;
  /** Takes a POST of one click (RFC 8058); null for what is transactional. */
  readonly unsubscribeUrl: string | null;
  /** For the mailbox of development alone: nothing of it goes out. */
  readonly kind?: NoticeKind;
}

/** A short message to a phone. */
export interface OutgoingText {
  /** The same at every attempt. */
  readonly messageId: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** For the mailbox of development alone: nothing of it goes out. */
  readonly kind?: NoticeKind;
}

/** What became of one attempt. After 'later' nobody knows whether the message went out: it is sent again. */
export type SendOutcome =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly failure: SendFailure }
  | { readonly kind: 'later'; readonly failure: SendFailure };

/** One way out of the platform. */
export interface Sender<Message> {
  /** Which provider it is, for operators: smtp, twilio, mailbox. */
  readonly provider: string;
  /**
   * Hands the message over, within the sender's own deadline. Never throws for what a provider or the network does.
   * @param signal aborted where the process stops: the outcome is 'later' then
   */
  send(message: Message, signal: AbortSignal): Promise<SendOutcome>;
  close(): Promise<void>;
}
