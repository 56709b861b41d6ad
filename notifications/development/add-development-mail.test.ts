import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastifyHelmet from '@fastify/helmet';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createMailboxSender, createTextboxSender } from '../senders/mailbox-sender.ts';
import type { OutgoingMail } from '../senders/sender.ts';
import { renderMail } from '../templates/render-mail.ts';
import { addDevelopmentMail } from './add-development-mail.ts';
import { sampleNotices } from './sample-notices.ts';

const never = new AbortController().signal;
const hostile = '<script>alert("x")</script>';

const confirmation = sampleNotices.find(({ notice }) => notice.kind === 'CONFIRMATION')?.notice;
if (confirmation === undefined) throw new Error('no sample');

const mail: OutgoingMail = {
  messageId: 'n_1',
  to: { name: 'Anna', address: 'anna@guest.example' },
  ...renderMail(confirmation),
  unsubscribeUrl: null,
  kind: 'CONFIRMATION',
};

const open = async () => {
  const mailboxDirectory = await mkdtemp(join(tmpdir(), 'mailbox-'));
  const { log, failures } = captureLog();
  const server = createHttpServer({ log, bodyLimitBytes: 1_000 });
  // As the gateway has it: nothing may be framed or loaded unless a page says so.
  await server.fastify.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
    xFrameOptions: { action: 'deny' },
  });
  addDevelopmentMail(server.fastify, { mailboxDirectory });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close();
    await rm(mailboxDirectory, { recursive: true });
  });
  const mails = createMailboxSender({
    directory: mailboxDirectory,
    from: { name: 'Tablegraph', address: 'r@book.example' },
  });
  const texts = createTextboxSender({ directory: mailboxDirectory });
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return {
    directory: mailboxDirectory,
    failures,
    get,
    deliver: (changes: Partial<OutgoingMail> = {}) => mails.send({ ...mail, ...changes }, never),
    text: (text: string) => texts.send({ messageId: 't', to: '+436601234567', text, kind: 'CHANGE' }, never),
    firstFile: async () => (await readdir(mailboxDirectory)).sort()[0] ?? '',
  };
};

const policyOf = (headers: Headers) => headers.get('content-security-policy') ?? '';

describe('mail in development', () => {
  it('lists what was sent, newest first, and what is looked for', async () => {
    const { get, deliver, text } = await open();
    expect((await get('/dev/mail')).body).toContain('No messages yet');
    await deliver({ subject: 'The first' });
    await text('The second');
    const { body, status, headers } = await get('/dev/mail');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(body.indexOf('The second')).toBeGreaterThan(0);
    expect(body.indexOf('The first')).toBeGreaterThan(body.indexOf('The second'));
    expect(body).toContain('2 of 2 messages');
    const confirmations = (await get('/dev/mail?kind=CONFIRMATION')).body;
    expect(confirmations).toContain('The first');
    expect(confirmations).not.toContain('The second');
    const found = (await get('/dev/mail?words=ANNA@')).body;
    expect(found).toContain('1 of 2 messages');
    expect((await get('/dev/mail?words=nobody')).body).toContain('No message is like that');
    expect((await get('/dev/mail?words=a&words=b')).status).toBe(200);
  });

  it('shows one with its text, headers and calendar, to be saved too', async () => {
    const { get, deliver, firstFile } = await open();
    await deliver();
    const path = `/dev/mail/messages/${await firstFile()}`;
    const { body } = await get(path);
    expect(body).toContain('Message-ID: &#60;n_1@book.example&#62;');
    expect(body).toContain('Central European Standard Time');
    expect(body).toContain('BEGIN:VCALENDAR');
    const raw = await get(`${path}/raw`);
    expect(raw.headers.get('content-type')).toBe('message/rfc822');
    expect(raw.headers.get('content-disposition')).toMatch(/^attachment; filename="\d+-[0-9a-f]+\.eml"$/);
    expect(raw.body).toContain('To: Anna <anna@guest.example>');
    const calendar = await get(`${path}/calendar`);
    expect(calendar.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(calendar.body).toContain('METHOD:REQUEST');
  });

  it('lets a mail do nothing but look as it does, in the colours that are wanted', async () => {
    const { get, deliver, firstFile } = await open();
    await deliver();
    const path = `/dev/mail/messages/${await firstFile()}`;
    const page = await get(path);
    expect(page.body).toMatch(
      /<iframe [^>]*src="[^"]+\/html\?scheme=light"\s+sandbox="allow-popups allow-popups-to/,
    );
    expect(policyOf(page.headers)).toBe(
      "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    const framed = await get(`${path}/html?scheme=dark`);
    expect(policyOf(framed.headers)).toContain("default-src 'none'");
    expect(policyOf(framed.headers)).toContain('sandbox allow-popups');
    expect(policyOf(framed.headers)).not.toMatch(/script|allow-same-origin/);
    expect(framed.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(framed.body).toContain('@media (min-width:0px)');
    expect(framed.body).not.toContain('prefers-color-scheme');
    expect((await get(`${path}/html`)).body).toContain('@media (max-width:0px)');
  });

  it('takes nothing of a message for markup of its own', async () => {
    const { get, deliver, text, directory } = await open();
    await deliver({ subject: hostile, to: { name: hostile, address: 'a@b.example' }, text: hostile });
    await text(hostile);
    const paths = (await readdir(directory)).map((file) => `/dev/mail/messages/${file}`);
    for (const path of ['/dev/mail', `/dev/mail?words=${encodeURIComponent(hostile)}`, ...paths])
      expect((await get(path)).body).not.toMatch(/<script/i);
  });

  it.each([
    '/dev/mail/messages/nothing.eml',
    '/dev/mail/messages/1234567890123-0123456789ab.eml',
    '/dev/mail/messages/..%2f..%2fetc%2fpasswd',
    '/dev/mail/messages/%2e%2e%2fsecret.eml/raw',
    '/dev/mail/previews/fr/confirmation',
    '/dev/mail/previews/en/constructor',
    '/dev/mail/other',
  ])('has nothing at %s', async (path) => {
    const { get, failures, directory } = await open();
    await writeFile(join(directory, '..', 'secret.eml'), 'Subject: secret\r\n\r\n');
    onTestFinished(() => rm(join(directory, '..', 'secret.eml'), { force: true }));
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
    expect(failures()).toEqual([]);
  });

  it('shows a text message, which is no mail', async () => {
    const { get, text, firstFile } = await open();
    await text('Your table is tomorrow');
    const path = `/dev/mail/messages/${await firstFile()}`;
    expect((await get(path)).body).toContain('Your table is tomorrow');
    expect((await get(`${path}/html`)).status).toBe(404);
    expect((await get(`${path}/raw`)).status).toBe(404);
  });

  it('shows every template in every language', async () => {
    const { get, failures } = await open();
    const { body } = await get('/dev/mail/previews');
    for (const { name, notice } of sampleNotices) {
      const path = `/dev/mail/previews/${notice.locale}/${name}`;
      expect(body).toContain(`href="${path}"`);
      const page = await get(`${path}?width=phone`);
      expect(page.body).toContain('class="phone light"');
      expect(page.body.includes('As a text message')).toBe(!notice.kind.startsWith('RESTAURANT_'));
      expect((await get(`${path}/html`)).body).toContain(`<html lang="${notice.locale}">`);
    }
    expect((await get('/dev/mail/style.css')).headers.get('content-type')).toMatch(/^text\/css/);
    expect(failures()).toEqual([]);
  });
});
