import { join } from 'node:path';
import { type MailAddress, requireSetting, type Settings } from '#shared/config/settings.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createMailboxSender, createTextboxSender } from './mailbox-sender.ts';
import type { OutgoingMail, OutgoingText, Sender } from './sender.ts';
import { createSmtpSender } from './smtp-sender.ts';
import { createTwilioSender } from './twilio-sender.ts';

/** The ways out of the platform; null where there is none, and nothing of the kind can be sent. */
export interface Senders {
  readonly mail: Sender<OutgoingMail> | null;
  readonly text: Sender<OutgoingText> | null;
}

/** Where the mailbox of development is, for who writes it and who shows it. */
export const mailboxDirectoryOf = ({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>): string =>
  join(DATA_DIR, 'mailbox');

const developmentFrom: MailAddress = { name: 'Tablegraph', address: 'reservations@tablegraph.invalid' };

const mailSender = (settings: Settings) => {
  if (settings.SMTP_URL !== undefined) {
    const from = requireSetting(settings, 'MAIL_FROM', 'mails come from it');
    return createSmtpSender({ url: settings.SMTP_URL, from });
  }
  if (!settings.DEVELOPMENT_TOOLS) return null;
  return createMailboxSender({
    directory: mailboxDirectoryOf(settings),
    from: settings.MAIL_FROM ?? developmentFrom,
  });
};

const textSender = (settings: Settings) => {
  if (settings.TWILIO_ACCOUNT_SID !== undefined)
    return createTwilioSender({
      baseUrl: settings.TWILIO_BASE_URL,
      accountSid: settings.TWILIO_ACCOUNT_SID,
      authToken: requireSetting(settings, 'TWILIO_AUTH_TOKEN', 'texts are sent with it'),
      from: requireSetting(settings, 'TWILIO_FROM', 'texts come from it'),
    });
  return settings.DEVELOPMENT_TOOLS ? createTextboxSender({ directory: mailboxDirectoryOf(settings) }) : null;
};

/**
 * SMTP and Twilio where they are set; else, with the tools of development, files in DATA_DIR/mailbox; else nothing,
 * with a warning.
 * @throws SettingsError naming what is not set beside SMTP_URL or TWILIO_ACCOUNT_SID
 */
export const createSenders = (settings: Settings, log: Logger): Senders => {
  const senders = { mail: mailSender(settings), text: textSender(settings) };
  if (senders.mail === null) log.warn('no mails are sent: SMTP_URL is not set');
  if (senders.text === null) log.warn('no texts are sent: TWILIO_ACCOUNT_SID is not set');
  return senders;
};
