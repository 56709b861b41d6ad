import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailboxSender, createTextboxSender, messageFile } from './mailbox-sender.ts';
import type { OutgoingMail } from './sender.ts';

const from = { name: null, address: 'reservations@book.example' };
const never = new AbortController().signal;
/** Not written at one stroke. */
const longHtml = `<p>${'Hello '.repeat(100_000)}</p>`;

const mail = (subject: string, html = '<p>Hello</p>'): OutgoingMail => ({
  messageId: '../../escape',
  to: { name: 'Anna', address: 'anna@guest.example' },
  subject,
  html,
  text: 'Hello',
  calendar: null,
  unsubscribeUrl: null,
  kind: 'CONFIRMATION',
});

const openMailbox = async () => {
  const parent = await mkdtemp(join(tmpdir(), 'mailbox-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  return join(parent, 'deep', 'mailbox');
};

describe('the mailbox of development', () => {
  it('keeps mails as files that mail programs open, and texts beside them', async () => {
    const directory = await openMailbox();
    await createMailboxSender({ directory, from }).send(mail('One'), never);
    const text = { messageId: 'n_1', to: '+436601234567', text: 'Hello', kind: 'CHANGE' } as const;
    await createTextboxSender({ directory }).send(text, never);
    const names = (await readdir(directory)).sort();
    expect(names).toEqual([expect.stringMatching(/\.eml$/), expect.stringMatching(/\.json$/)]);
    const [eml = '', json = ''] = names;
    const email = await PostalMime.parse(await readFile(join(directory, eml)));
    expect(email).toMatchObject({ subject: 'One', to: [{ address: 'anna@guest.example' }] });
    expect(email.headers).toContainEqual(
      expect.objectContaining({ key: 'x-tablegraph-kind', value: 'CONFIRMATION' }),
    );
    expect(JSON.parse(await readFile(join(directory, json), 'utf8'))).toEqual(text);
  });

  it('keeps the latest, whole, however many write at once', async () => {
    const directory = await openMailbox();
    const senders = Array.from({ length: 4 }, () =>
      createMailboxSender({ directory, from, mostMessages: 10 }),
    );
    const done = new AbortController();
    const seen = new Set<string>();
    const look = async () => {
      while (!done.signal.aborted) {
        for (const name of await readdir(directory).catch(() => [])) {
          if (!messageFile.test(name)) continue;
          const content = await readFile(join(directory, name), 'utf8').catch(() => null);
          if (content !== null)
            seen.add(String(content.includes('--_NmP') && content.trimEnd().endsWith('--')));
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const looking = look();
    await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        senders[index % 4]?.send(mail(`Mail ${index}`, longHtml), never),
      ),
    );
    await senders[0]?.send(mail('Last'), never);
    done.abort();
    await looking;
    expect([...seen]).toEqual(['true']);
    const names = (await readdir(directory)).sort();
    expect(names).toHaveLength(10);
    const last = await PostalMime.parse(await readFile(join(directory, names.at(-1) ?? '')));
    expect(last.subject).toBe('Last');
  });
});
