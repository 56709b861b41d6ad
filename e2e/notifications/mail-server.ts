import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** Where a conversation with the server can be looked at, or cut. */
export const conversationSteps = ['CONNECT', 'SENDER', 'RECIPIENT', 'DATA', 'RECEIVED', 'ANSWERED'] as const;
export type ConversationStep = (typeof conversationSteps)[number];

/** A mail that the server had in full. */
export interface ReceivedMail {
  readonly messageId: string;
  readonly recipient: string;
  readonly subject: string;
  /** Whether its sender was told so. */
  readonly isAnswered: boolean;
}

/** What the server does with one mail. */
export type Conduct =
  | 'ACCEPT'
  | 'REFUSE_RECIPIENT'
  | 'REFUSE_MESSAGE'
  | 'BUSY'
  /** Takes the mail and cuts the connection without a word. */
  | 'DROP_AFTER_DATA'
  /** Takes the mail and never answers. */
  | 'STALL';

export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** How it treats mails to a recipient from now on. */
  conduct(of: (recipient: string) => Conduct): void;
  /** Called at every step of every conversation. */
  onStep(listener: (step: ConversationStep, recipient: string) => void): void;
  /** Nobody can connect until it opens again. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const responseError = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

const readAll = async (stream: SMTPServerDataStream): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

const headerOf = (mail: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(mail)?.[1]?.replace(/\r?\n[ \t]/g, ' ') ?? '';

const recipientOf = ({ envelope }: SMTPServerSession): string => envelope.rcptTo[0]?.address ?? '';

/** A real SMTP server on loopback that does as the test says, one mail a conversation or many. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: ReceivedMail[] = [];
  let conductOf: (recipient: string) => Conduct = () => 'ACCEPT';
  let listener: (step: ConversationStep, recipient: string) => void = () => {};
  let port = 0;

  const makeServer = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 100,
      onConnect: (_session, done) => {
        listener('CONNECT', '');
        done();
      },
      onMailFrom: (_address, _session, done) => {
        listener('SENDER', '');
        done();
      },
      onRcptTo: ({ address }, _session, done) => {
        listener('RECIPIENT', address);
        const conduct = conductOf(address);
        if (conduct === 'REFUSE_RECIPIENT') done(responseError(550, '5.1.1 no such mailbox'));
        else if (conduct === 'BUSY') done(responseError(451, '4.3.2 come back later'));
        else done();
      },
      onData: async (stream, session, done) => {
        const recipient = recipientOf(session);
        listener('DATA', recipient);
        const mail = await readAll(stream).catch(() => null);
        // Whoever sent it was killed in the middle.
        if (mail === null) return;
        const conduct = conductOf(recipient);
        if (conduct === 'REFUSE_MESSAGE') return done(responseError(554, '5.7.1 not wanted'));
        const isAnswered = conduct === 'ACCEPT';
        const entry = {
          messageId: headerOf(mail, 'Message-ID'),
          recipient,
          subject: headerOf(mail, 'Subject'),
        };
        received.push({ ...entry, isAnswered });
        listener('RECEIVED', recipient);
        if (isAnswered) {
          done();
          listener('ANSWERED', recipient);
        } else if (conduct === 'DROP_AFTER_DATA')
          for (const connection of server.connections) connection.close();
      },
    });

  let server = makeServer();
  const listen = async () => {
    server = makeServer();
    // Clients that are killed in the middle of a sentence are what this is for.
    server.on('error', () => {});
    const listening = server.listen(port, '127.0.0.1');
    await once(listening, 'listening');
    const address: AddressInfo | string | null = listening.address();
    port = typeof address === 'object' && address !== null ? address.port : port;
  };
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  await listen();
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    conduct: (of) => {
      conductOf = of;
    },
    onStep: (next) => {
      listener = next;
    },
    goDown: close,
    comeBack: listen,
    close,
  };
};
