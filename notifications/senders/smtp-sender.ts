import type { ConnectionOptions } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { MailAddress } from '#shared/config/settings.ts';
import { composeMail } from './compose-mail.ts';
import type { OutgoingMail, Sender, SendOutcome } from './sender.ts';
import { smtpOptionsOf } from './smtp-options.ts';
import { smtpOutcomeOf } from './smtp-outcome.ts';

/** How long a server may take; each within the one for the whole message. */
export interface SmtpDeadlines {
  readonly connectMilliseconds: number;
  readonly greetingMilliseconds: number;
  /** Silence in the middle of a conversation. */
  readonly silenceMilliseconds: number;
  /** From taking the message, with waiting for a connection, to the server's last word. */
  readonly messageMilliseconds: number;
}

export interface SmtpSenderOptions {
  /** With the password in it: for connecting, not for printing. */
  readonly url: string;
  readonly from: MailAddress;
  readonly deadlines?: Partial<SmtpDeadlines>;
  readonly connections?: number;
  /** Beside what the system trusts. */
  readonly tls?: ConnectionOptions;
}

const usualDeadlines: SmtpDeadlines = {
  connectMilliseconds: 5_000,
  greetingMilliseconds: 5_000,
  silenceMilliseconds: 10_000,
  messageMilliseconds: 20_000,
};

/** Hands mails to an SMTP server over a few connections that stay open. Nothing of a message or an answer is kept. */
export const createSmtpSender = (options: SmtpSenderOptions): Sender<OutgoingMail> => {
  const { url, from, connections = 5, tls = {} } = options;
  const deadlines = { ...usualDeadlines, ...options.deadlines };
  const transport = createTransport({
    ...smtpOptionsOf(url, tls),
    pool: true,
    maxConnections: connections,
    maxMessages: 100,
    // A connection that is closed before the greeting is tried once more, and no longer.
    maxRequeues: 1,
    dnsTimeout: deadlines.connectMilliseconds,
    connectionTimeout: deadlines.connectMilliseconds,
    greetingTimeout: deadlines.greetingMilliseconds,
    socketTimeout: deadlines.silenceMilliseconds,
  });

  return {
    provider: 'smtp',
    send: async (mail, signal): Promise<SendOutcome> => {
      const deadline = AbortSignal.timeout(deadlines.messageMilliseconds);
      try {
        await transport.sendMail({ ...composeMail(mail, from), signal: AbortSignal.any([signal, deadline]) });
        return { kind: 'accepted' };
      } catch (error) {
        if (signal.aborted || deadline.aborted) return { kind: 'later', failure: 'TIMEOUT' };
        return smtpOutcomeOf(error);
      }
    },
    close: async () => transport.close(),
  };
};
