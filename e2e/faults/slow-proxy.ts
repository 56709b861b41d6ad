import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Stands between the processes and PostgreSQL, and lets what the database says arrive late. */
export interface SlowProxy {
  readonly port: number;
  /** From now on each piece of an answer is this late; 0 for at once. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

export const startSlowProxy = async (to: {
  readonly host: string;
  readonly port: number;
}): Promise<SlowProxy> => {
  let milliseconds = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(to);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.pipe(database);
    // In order: each piece waits for the one before it.
    let last = Promise.resolve();
    database.on('data', (piece) => {
      const late = milliseconds === 0 ? undefined : setTimeout(milliseconds);
      last = last.then(async () => {
        await late;
        if (client.writable) client.write(piece);
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address());
  return {
    port,
    delay: (next) => {
      milliseconds = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
