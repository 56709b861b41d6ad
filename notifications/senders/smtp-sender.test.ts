import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { sampleNotices } from '../development/sample-notices.ts';
import { renderMail } from '../templates/render-mail.ts';
import { at, from, mail, never, open, quick } from './testing/smtp-room.ts';
import { startSmtpServer } from './testing/smtp-servers.ts';

describe('a mail over SMTP', () => {
  it('arrives whole, from whom and to whom it should', async () => {
    const { port, received } = await startSmtpServer();
    expect(await open(at(port)).send(mail, never)).toEqual({ kind: 'accepted' });
    expect(received).toHaveLength(1);
    const [message] = received;
    expect(message).toMatchObject({ from: from.address, to: ['anna@guest.example'] });
    const email = await PostalMime.parse(message?.raw ?? '');
    expect(email).toMatchObject({
      messageId: '<n_42.1@book.example>',
      subject: mail.subject,
      from,
      to: [{ name: 'Anna Berger', address: 'anna@guest.example' }],
      replyTo: [from],
      html: expect.stringContaining(mail.html),
      text: expect.stringContaining(mail.text),
      attachments: [],
    });
    const headers = Object.fromEntries(email.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated' });
    expect(headers).not.toHaveProperty('list-unsubscribe');
    expect(headers).not.toHaveProperty('x-tablegraph-kind');
  });

  it('has its calendar beside the text and as a file, and the button to unsubscribe', async () => {
    const { port, received } = await startSmtpServer();
    const sample = sampleNotices.find(({ notice }) => notice.kind === 'CANCELLATION');
    if (sample === undefined) throw new Error('no sample');
    const unsubscribeUrl = 'https://book.example/unsubscribe?token=abc';
    await open(at(port)).send({ ...mail, ...renderMail(sample.notice), unsubscribeUrl }, never);
    const email = await PostalMime.parse(received[0]?.raw ?? '', { attachmentEncoding: 'utf8' });
    const headers = Object.fromEntries(email.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      'list-unsubscribe': `<${unsubscribeUrl}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    const calendars = email.attachments.map(({ mimeType, method, filename }) => ({
      mimeType,
      method,
      filename,
    }));
    expect(calendars).toEqual([
      expect.objectContaining({ mimeType: 'text/calendar', method: 'CANCEL' }),
      expect.objectContaining({ mimeType: 'application/ics', filename: 'reservation.ics' }),
    ]);
    for (const { content } of email.attachments) {
      expect(content).toContain('ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED');
      expect(content).toContain('ORGANIZER;CN="Tablegraph":mailto:reservations@book.example');
    }
  });

  it('is told from repeats by an id that does not change', async () => {
    const { port, received } = await startSmtpServer();
    const sender = open(at(port));
    await Promise.all([sender.send(mail, never), sender.send(mail, never)]);
    const ids = await Promise.all(received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
    expect(ids).toEqual(['<n_42.1@book.example>', '<n_42.1@book.example>']);
  });

  it('takes no header, recipient or command from what people typed', async () => {
    const { port, received } = await startSmtpServer();
    const sender = open(at(port));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'A\r\nBcc: b@evil.example',
        'A\nX-Evil: 1',
        'A" <b@evil.example>, "B',
        '=?utf-8?q?=0D=0ABcc:b?=',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, subject, messageId) => {
        received.length = 0;
        const to = { name, address: 'anna@guest.example' };
        expect(await sender.send({ ...mail, to, subject, messageId }, never)).toEqual({ kind: 'accepted' });
        expect(received.map((message) => message.to)).toEqual([['anna@guest.example']]);
        const { headers, messageId: id } = await PostalMime.parse(received[0]?.raw ?? '');
        expect(id).toMatch(/^<[A-Za-z0-9._+=-]*@book\.example>$/);
        const names = new Set(headers.map(({ key }) => key));
        expect([...names].filter((key) => /evil|^b?cc$/.test(key))).toEqual([]);
        expect(headers.filter(({ key }) => key === 'to')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'anna@guest.example\r\nRCPT TO:<b@evil.example>',
    'anna@guest.example, b@evil.example',
    'anna@guest.example>\r\nDATA',
    '<b@evil.example>',
    '',
    'nobody',
  ])('goes to nobody else by an address like %j', async (address) => {
    const { port, received } = await startSmtpServer();
    const outcome = await open(at(port)).send({ ...mail, to: { name: null, address } }, never);
    const recipients = received.flatMap(({ to }) => to);
    if (outcome.kind === 'accepted') expect(recipients).toHaveLength(1);
    else expect(outcome).toEqual({ kind: 'refused', failure: 'RECIPIENT_REFUSED' });
  });
});

describe('encryption', () => {
  const withTls: SMTPServerOptions = { disabledCommands: [] };
  const trusting = { tls: { rejectUnauthorized: false } };

  it('is taken where it is offered, and from the first byte where the URL says so', async () => {
    const starttls = await startSmtpServer(withTls);
    expect(await open(at(starttls.port, 'book:right@'), trusting).send(mail, never)).toEqual({
      kind: 'accepted',
    });
    expect(starttls.received[0]).toMatchObject({ isEncrypted: true, user: 'book' });
    const implicit = await startSmtpServer({ ...withTls, secure: true });
    const sender = open(`smtps://127.0.0.1:${implicit.port}`, trusting);
    expect(await sender.send(mail, never)).toEqual({ kind: 'accepted' });
    expect(implicit.received[0]).toMatchObject({ isEncrypted: true });
  });

  it('fails with whom the system does not trust', async () => {
    const { port, received } = await startSmtpServer(withTls);
    expect(await open(at(port)).send(mail, never)).toEqual({ kind: 'later', failure: 'TLS' });
    expect(received).toEqual([]);
  });

  it('is insisted on where the URL says so', async () => {
    const { port, received } = await startSmtpServer();
    const sender = open(`${at(port)}?requireTLS=true`, { deadlines: quick });
    expect(await sender.send(mail, never)).toEqual({ kind: 'later', failure: 'TLS' });
    expect(received).toEqual([]);
  });
});
