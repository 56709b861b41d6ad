import type { ClaimedNotice } from './domain/claimed-notice.ts';
import type { Notice } from './domain/notice.ts';
import { isToGuestNotice } from './domain/notice.ts';
import type { NoticedContent } from './domain/noticed-content.ts';
import type { DashboardNotice } from './senders/dashboard-sender.ts';
import type { GuardedOutcome, GuardedSender } from './senders/guarded-sender.ts';
import type { OutgoingMail, OutgoingText } from './senders/sender.ts';
import { renderMail } from './templates/render-mail.ts';
import { renderText } from './templates/render-text.ts';

/** A notice with all that it takes to send it. */
export interface ComposedNotice {
  readonly claimed: ClaimedNotice;
  readonly content: NoticedContent;
  readonly notice: Notice;
}

/** Gives a notice to whoever brings it to its recipient. */
export type HandOver = (composed: ComposedNotice, signal: AbortSignal) => Promise<GuardedOutcome>;

/** The ways out; null where there is none, and nothing is claimed for it. */
export interface Ways {
  readonly mail: GuardedSender<OutgoingMail> | null;
  readonly text: GuardedSender<OutgoingText> | null;
  readonly dashboard: GuardedSender<DashboardNotice>;
}

const present = <Value>(name: string, value: Value | null): Value => {
  if (value === null) throw new Error(`a notice without ${name}`);
  return value;
};

const recipientOf = ({ claimed, content }: ComposedNotice): OutgoingMail['to'] =>
  claimed.recipient === 0
    ? { name: content.guest.name, address: present('an address', content.guest.mailAddress) }
    : { name: content.restaurant.name, address: present('an address', content.restaurantAddress) };

const mailOf = (composed: ComposedNotice): OutgoingMail => {
  const { claimed, notice } = composed;
  return {
    messageId: claimed.noticeId,
    kind: notice.kind,
    to: recipientOf(composed),
    ...renderMail(notice),
    unsubscribeUrl: notice.kind === 'REVIEW_INVITATION' ? notice.unsubscribeUrl : null,
  };
};

const textOf = ({ claimed, content, notice }: ComposedNotice): OutgoingText => {
  if (!isToGuestNotice(notice)) throw new Error('restaurants are not texted');
  return {
    messageId: claimed.noticeId,
    kind: notice.kind,
    to: present('a number', content.guest.phone),
    text: renderText(notice),
  };
};

const dashboardNoticeOf = ({ claimed, content, notice }: ComposedNotice): DashboardNotice => {
  if (isToGuestNotice(notice)) throw new Error('guests have no dashboard');
  return { kind: notice.kind, claimed, content };
};

/** The function throws for what is a fault of ours. */
export const createHandOver =
  ({ mail, text, dashboard }: Ways): HandOver =>
  async (composed, signal) => {
    switch (composed.claimed.channel) {
      case 'MAIL':
        return present('a way by mail', mail).send(mailOf(composed), signal);
      case 'TEXT':
        return present('a way by text', text).send(textOf(composed), signal);
      case 'DASHBOARD':
        return dashboard.send(dashboardNoticeOf(composed), signal);
      default:
        return composed.claimed.channel satisfies never;
    }
  };
