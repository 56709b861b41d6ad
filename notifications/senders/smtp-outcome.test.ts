import { describe, expect, it } from 'vitest';
import { at, mail, never, open, quick } from './testing/smtp-room.ts';
import { refusal, startScriptedServer, startSmtpServer } from './testing/smtp-servers.ts';

describe('what a server refuses', () => {
  it.each([
    [550, '5.1.1 no such mailbox', 'refused', 'RECIPIENT_REFUSED'],
    [552, '5.2.2 mailbox full', 'refused', 'RECIPIENT_REFUSED'],
    [554, '5.7.1 he takes nothing from you', 'refused', 'RECIPIENT_REFUSED'],
    [450, '4.7.1 greylisted, come again', 'later', 'PROVIDER_BUSY'],
    [452, '4.2.2 mailbox full for now', 'later', 'PROVIDER_BUSY'],
    [554, '5.7.1 relay access denied', 'later', 'PROVIDER_DENIES_US'],
    [530, '5.7.0 authentication required', 'later', 'PROVIDER_DENIES_US'],
  ])('of a recipient, with %d %s', async (code, words, kind, failure) => {
    const { port, received } = await startSmtpServer({
      onRcptTo: (_address, _session, done) => done(refusal(code, words)),
    });
    expect(await open(at(port)).send(mail, never)).toEqual({ kind, failure });
    expect(received).toEqual([]);
  });

  it.each([
    [554, '5.6.0 not such a message', 'refused', 'MESSAGE_REFUSED'],
    [550, '5.7.1 looks like spam', 'refused', 'MESSAGE_REFUSED'],
    [550, '5.1.1 no such mailbox after all', 'refused', 'RECIPIENT_REFUSED'],
    [451, '4.3.0 out of room', 'later', 'PROVIDER_BUSY'],
  ])('of a message, with %d %s', async (code, words, kind, failure) => {
    const { port } = await startSmtpServer({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(refusal(code, words)));
      },
    });
    expect(await open(at(port)).send(mail, never)).toEqual({ kind, failure });
  });

  it.each([
    ['our address', { MAIL: '553 5.1.8 not from you' }, 'later', 'PROVIDER_DENIES_US'],
    ['our address for now', { MAIL: '451 4.3.2 come again' }, 'later', 'PROVIDER_BUSY'],
    ['the size', { MAIL: '552 5.3.4 too large' }, 'refused', 'MESSAGE_REFUSED'],
    ['everything', { greeting: '554 5.3.2 no service for you' }, 'later', 'PROVIDER_DENIES_US'],
    ['everything for now', { greeting: '421 4.3.2 too many' }, 'later', 'PROVIDER_BUSY'],
    ['to go on', { DATA: '554 5.5.1 no valid recipients' }, 'refused', 'MESSAGE_REFUSED'],
    ['to stay', { RCPT: '421 4.4.2 going down' }, 'later', 'PROVIDER_BUSY'],
  ])('of %s', async (_what, script, kind, failure) => {
    const { port } = await startScriptedServer(script);
    const sender = open(at(port), { deadlines: quick });
    expect(await sender.send(mail, never)).toEqual({ kind, failure });
  });

  it('is our account, and the password goes nowhere', async () => {
    const { port } = await startSmtpServer();
    const outcome = await open(at(port, 'book:wrong%20one@')).send(mail, never);
    expect(outcome).toEqual({ kind: 'later', failure: 'PROVIDER_DENIES_US' });
    expect(JSON.stringify(outcome)).not.toContain('wrong');
    const { port: busy } = await startScriptedServer({
      EHLO: '250-hello\r\n250 AUTH PLAIN',
      AUTH: '454 4.7.0 not now',
    });
    expect(await open(at(busy, 'book:right@')).send(mail, never)).toEqual({
      kind: 'later',
      failure: 'PROVIDER_BUSY',
    });
  });
});

describe('a server that is not well', () => {
  it.each([['greeting'], ['EHLO'], ['MAIL'], ['RCPT'], ['DATA'], ['message']] as const)(
    'and keeps silent at %s costs a deadline, and the mail is sent again',
    async (step) => {
      const { port } = await startScriptedServer({ [step]: 'silence' });
      const began = performance.now();
      const outcome = await open(at(port), { deadlines: quick }).send(mail, never);
      expect(outcome).toEqual({ kind: 'later', failure: 'TIMEOUT' });
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );

  it.each([['greeting'], ['EHLO'], ['MAIL'], ['RCPT'], ['DATA'], ['message']] as const)(
    'and hangs up at %s: the mail is sent again',
    async (step) => {
      const { port, connections } = await startScriptedServer({ [step]: 'drop' });
      const outcome = await open(at(port), { deadlines: quick }).send(mail, never);
      expect(outcome).toEqual({ kind: 'later', failure: 'CONNECTION' });
      expect(connections()).toBeLessThanOrEqual(2);
    },
  );

  it.each([
    ['garbage', 'HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n'],
    ['nothing that is a number', 'xyz\r\n'],
  ])('and speaks %s', async (_what, greeting) => {
    const { port } = await startScriptedServer({ greeting });
    expect(await open(at(port), { deadlines: quick }).send(mail, never)).toEqual({
      kind: 'later',
      failure: 'CONNECTION',
    });
  });

  it('and trickles words costs the deadline of the message', async () => {
    const { port } = await startScriptedServer({ message: `250-${'a'.repeat(10)}` });
    const deadlines = { ...quick, silenceMilliseconds: 60_000, messageMilliseconds: 400 };
    expect(await open(at(port), { deadlines }).send(mail, never)).toEqual({
      kind: 'later',
      failure: 'TIMEOUT',
    });
  });

  it('and is down', async () => {
    const sender = open('smtp://127.0.0.1:1', { deadlines: quick });
    expect(await sender.send(mail, never)).toEqual({ kind: 'later', failure: 'CONNECTION' });
  });

  it('and has no name', async () => {
    const sender = open('smtp://nowhere.invalid', { deadlines: quick });
    const { kind } = await sender.send(mail, never);
    expect(kind).toBe('later');
  });

  it('does not keep others waiting: the next mail takes another connection', async () => {
    const { port } = await startSmtpServer({
      onRcptTo: ({ address }, _session, done) => {
        if (address === 'slow@guest.example') return;
        done();
      },
    });
    const sender = open(at(port), { deadlines: quick, connections: 2 });
    const slow = sender.send({ ...mail, to: { name: null, address: 'slow@guest.example' } }, never);
    expect(await sender.send(mail, never)).toEqual({ kind: 'accepted' });
    expect(await slow).toMatchObject({ kind: 'later' });
    expect(await sender.send(mail, never)).toEqual({ kind: 'accepted' });
  });

  it('is given up where the process stops', async () => {
    const { port } = await startScriptedServer({ RCPT: 'silence' });
    const stopping = new AbortController();
    const sending = open(at(port)).send(mail, stopping.signal);
    stopping.abort();
    expect(await sending).toEqual({ kind: 'later', failure: 'TIMEOUT' });
  });
});
