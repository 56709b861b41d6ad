import { type CalendarText, calendarOf } from '../calendar/calendar-of.ts';
import type { Notice } from '../domain/notice.ts';
import { mailContentOf } from './mail-content-of.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

export interface RenderedMail {
  /** On one line. */
  readonly subject: string;
  /** A whole document. */
  readonly html: string;
  readonly text: string;
  /** The entry for the guest's calendar, or its end; null where the notice changes none. */
  readonly calendar: CalendarText | null;
}

/** A notice as a mail in its language. */
export const renderMail = (notice: Notice): RenderedMail => {
  const content = mailContentOf(notice);
  return {
    subject: content.subject,
    html: mailHtml(content),
    text: mailText(content),
    calendar: calendarOf(notice),
  };
};
