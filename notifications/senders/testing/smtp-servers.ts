import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

const listenOn = async (server: Server): Promise<number> => {
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly isEncrypted: boolean;
  readonly raw: Buffer;
}

/** A server that takes everything, until the test is over; it keeps what came. */
export const startSmtpServer = async (options: SMTPServerOptions = {}) => {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'right' ? done(null, { user: username }) : done(new Error('no such account')),
    onData: async (stream, { envelope, user, secure }, done) => {
      const raw = await buffer(stream);
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      received.push({
        from,
        to,
        user: user === undefined ? undefined : String(user),
        isEncrypted: secure,
        raw,
      });
      done();
    },
    ...options,
  });
  // Whoever hangs up in the middle is what some tests are about.
  server.on('error', () => {});
  const port = await listenOn(server.server);
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { port, received };
};

/** As a server refuses: its number and its words. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

type Step = 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'message';

const usualAnswers: Readonly<Record<Step, string>> = {
  greeting: '220 ready',
  EHLO: '250 hello',
  AUTH: '235 welcome',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  message: '250 taken',
};

const isStep = (word: string): word is Step => word in usualAnswers;

const converse = (socket: Socket, answers: Partial<Record<Step, string | 'silence' | 'drop'>>) => {
  const answer = (step: Step) => {
    const words = answers[step] ?? usualAnswers[step];
    if (words === 'drop') socket.destroy();
    else if (words !== 'silence') socket.write(`${words}\r\n`);
  };
  let isMessage = false;
  socket.on('error', () => {});
  answer('greeting');
  createInterface({ input: socket }).on('line', (line) => {
    if (isMessage) {
      if (line === '.') {
        isMessage = false;
        answer('message');
      }
      return;
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RSET' || command === 'QUIT') socket.write('250 ok\r\n');
    else if (isStep(command)) answer(command);
    isMessage = command === 'DATA' && (answers.DATA ?? usualAnswers.DATA).startsWith('354');
  });
};

/** A server that at one step says what no good one would, keeps silent, or hangs up. */
export const startScriptedServer = async (
  answers: Partial<Record<Step, string | 'silence' | 'drop'>>,
): Promise<{ readonly port: number; readonly connections: () => number }> => {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    converse(socket, answers);
  });
  const port = await listenOn(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port, connections: () => connections };
};
