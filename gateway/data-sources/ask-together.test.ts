import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { togetherType } from '#shared/http/operations-together.ts';
import { type AskTogether, createAskTogether } from './ask-together.ts';

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly lines: readonly string[];
  readonly response: ServerResponse;
}

/** @param answer called with each request once its body is there */
const connectTo = async (
  answer: (asked: Asked) => void,
  deadlineMilliseconds = 5_000,
): Promise<{ ask: AskTogether; asked: Asked[] }> => {
  const asked: Asked[] = [];
  const listener: RequestListener = async (request, response) => {
    const lines = (await text(request)).split('\n').filter(Boolean);
    const one = { headers: request.headers, lines, response };
    asked.push(one);
    answer(one);
  };
  const server = createServer(listener);
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const pool = new Pool(`http://127.0.0.1:${address.port}`, { connections: 4 });
  onTestFinished(async () => {
    await pool.destroy();
    server.closeAllConnections();
    server.close();
  });
  const headersFor = (body: string) => ({ signature: String(body.length) });
  return { ask: createAskTogether(pool, { path: '/graphql', headersFor, deadlineMilliseconds }), asked };
};

const lineOf = (text: string) => `${JSON.stringify(text)}\n`;
const answerTo = (line: string, place: number) => `[${place},{"data":${line}}]\n`;
const answerAll = ({ lines, response }: Asked): void => {
  response.end(lines.map(answerTo).join(''));
};

describe('operations that are asked together', () => {
  it('go in one request, each with its own result', async () => {
    const { ask, asked } = await connectTo(answerAll);
    const answers = await Promise.all(['one', 'two', 'three'].map((text) => ask(lineOf(text))));
    expect(answers).toEqual([{ data: 'one' }, { data: 'two' }, { data: 'three' }]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers).toMatchObject({
      'content-type': togetherType,
      signature: String(['one', 'two', 'three'].map(lineOf).join('').length),
    });
  });

  it('go in several requests where they are many, or long', async () => {
    const { ask, asked } = await connectTo(answerAll);
    const many = Array.from({ length: 40 }, (_, index) => String(index));
    expect(await Promise.all(many.map((text) => ask(lineOf(text))))).toEqual(
      many.map((text) => ({ data: text })),
    );
    expect(asked.map(({ lines }) => lines.length).toSorted()).toEqual([16, 16, 8]);
    asked.length = 0;
    const long = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
    await Promise.all(long.map((text) => ask(lineOf(text))));
    expect(asked.map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  });

  it('are answered in any order, each when its answer is there', async () => {
    const all = Promise.withResolvers<Asked>();
    const { ask } = await connectTo(all.resolve);
    const [first, second] = [ask(lineOf('first')), ask(lineOf('second'))];
    const { lines, response } = await all.promise;
    response.write(answerTo(lines[1] ?? '', 1));
    expect(await second).toEqual({ data: 'second' });
    response.end(answerTo(lines[0] ?? '', 0));
    expect(await first).toEqual({ data: 'first' });
  });

  it('are late each by itself', async () => {
    const { ask } = await connectTo(({ lines, response }) => response.write(answerTo(lines[1] ?? '', 1)), 60);
    const [late, inTime] = await Promise.allSettled([ask(lineOf('late')), ask(lineOf('in time'))]);
    expect(late).toMatchObject({ status: 'rejected', reason: { message: 'no answer within 60 ms' } });
    expect(inTime).toEqual({ status: 'fulfilled', value: { data: 'in time' } });
  });

  it('let the connection go when the last of them is late', async () => {
    const gone = Promise.withResolvers<void>();
    const { ask } = await connectTo(({ response }) => response.once('close', gone.resolve), 30);
    await expect(ask(lineOf('late'))).rejects.toThrow('no answer within 30 ms');
    await gone.promise;
  });

  it.each([
    ['an error status', 500, ''],
    ['a page', 200, '<html></html>\n'],
    ['no pair', 200, '{"data":{}}\n'],
    ['a place that was not asked', 200, '[7,{"data":{}}]\n'],
    ['a line that does not end', 200, '[0,{"data":{}}]'],
    ['nothing', 200, ''],
  ])('fail all where the answer is %s', async (_what, status, body) => {
    const { ask } = await connectTo(({ response }) => response.writeHead(status).end(body));
    const settled = await Promise.allSettled([ask(lineOf('one')), ask(lineOf('two'))]);
    expect(settled.map((one) => one.status)).toEqual(['rejected', 'rejected']);
  });

  it('keep what was answered before the connection broke', async () => {
    const { ask } = await connectTo(({ lines, response }) => {
      response.write(answerTo(lines[0] ?? '', 0), () => response.destroy());
    });
    const [answered, lost] = await Promise.allSettled([ask(lineOf('one')), ask(lineOf('two'))]);
    expect(answered).toEqual({ status: 'fulfilled', value: { data: 'one' } });
    expect(lost?.status).toBe('rejected');
  });
});
