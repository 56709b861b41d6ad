import { createConnection, createServer, type Socket } from 'node:net';

/** Passes bytes on, until it is told to break connections. */
export interface TcpProxy {
  readonly port: number;
  /** Breaks so large a share of the connections, wherever they are. @returns how many */
  cut(share: number, random: () => number): number;
  /** Breaks the connection of each of the next so many answers in place of passing it on: what was asked is done. */
  loseAnswers(count: number): void;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

interface Connection {
  readonly near: Socket;
  readonly far: Socket;
}

const destroyBoth = ({ near, far }: Connection) => {
  near.resetAndDestroy();
  far.resetAndDestroy();
};

export const startTcpProxy = async (targetPort: number): Promise<TcpProxy> => {
  const connections = new Set<Connection>();
  let answersToLose = 0;

  const server = createServer((near) => {
    const far = createConnection({ host: loopback, port: targetPort, noDelay: true });
    near.setNoDelay(true);
    const connection = { near, far };
    connections.add(connection);
    near.pipe(far);
    far.on('data', (chunk) => {
      if (answersToLose > 0) {
        answersToLose -= 1;
        destroyBoth(connection);
      } else if (!near.write(chunk)) {
        far.pause();
        near.once('drain', () => far.resume());
      }
    });
    far.on('end', () => near.end());
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      // What breaks on one side breaks on the other.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        connections.delete(connection);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, loopback, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy listens on no port');

  return {
    port: address.port,
    cut: (share, random) => {
      const chosen = [...connections].filter(() => random() < share);
      for (const connection of chosen) destroyBoth(connection);
      return chosen.length;
    },
    loseAnswers: (count) => {
      answersToLose = count;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) destroyBoth(connection);
      }),
  };
};
