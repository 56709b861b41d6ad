import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** Every mail that came, by its Message-ID. */
export interface MailSink {
  /** For SMTP_URL. */
  readonly url: string;
  /** How often each came, in the order of first arrival. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** When the latest came, as performance.now() has it. */
  lastArrivalAt(): number;
  /** Takes connections and says nothing from now on; or answers again. */
  stall(isStalled: boolean): void;
  close(): Promise<void>;
}

/** An SMTP server that reads every mail, and answers at once or never. */
export const openMailSink = async (): Promise<MailSink> => {
  const arrivals = new Map<string, number>();
  let lastArrivalAt = 0;
  let isStalled = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: (_address, _session, done) => {
      if (!isStalled) done();
    },
    onData: (stream, _session, done) => {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 4_096) head += chunk.toString('latin1');
      });
      stream.on('end', () => {
        const [, messageId] = /^Message-ID: (\S+)/im.exec(head) ?? [];
        if (messageId === undefined) return done(new Error('a mail without Message-ID'));
        arrivals.set(messageId, (arrivals.get(messageId) ?? 0) + 1);
        lastArrivalAt = performance.now();
        if (!isStalled) done();
      });
    },
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('the sink has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`,
    arrivals,
    lastArrivalAt: () => lastArrivalAt,
    stall: (stalled) => {
      isStalled = stalled;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
