import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '#shared/config/settings.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createSenders, mailboxDirectoryOf } from './create-senders.ts';
import { guardSenders } from './guard-senders.ts';

const { database } = await createTestDatabase();
const never = new AbortController().signal;

describe('senders behind their guards', () => {
  it('send at the rate that is set, each channel at its own', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'senders-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    const settings = readSettings({
      DATA_DIR: directory,
      DEVELOPMENT_TOOLS: 'true',
      MAILS_PER_SECOND: '1',
      TEXTS_PER_SECOND: '50',
    });
    const { mail, text } = guardSenders(createSenders(settings, captureLog().log), database, settings);
    const message = { messageId: 'n_1', to: '+436601234567', text: 'Hello' };
    const texts = await Promise.all(Array.from({ length: 20 }, () => text?.send(message, never)));
    expect(texts).toEqual(texts.map(() => ({ kind: 'accepted' })));
    const outgoing = {
      messageId: 'n_2',
      to: { name: null, address: 'anna@guest.example' },
      subject: 'Hello',
      html: '<p>Hello</p>',
      text: 'Hello',
      calendar: null,
      unsubscribeUrl: null,
    };
    const mails = await Promise.all(Array.from({ length: 12 }, () => mail?.send(outgoing, never)));
    // Two seconds' patience: what does not fit into them was not attempted.
    const kinds = mails.map((outcome) => outcome?.kind);
    expect(kinds.filter((kind) => kind === 'accepted').length).toBeLessThanOrEqual(4);
    expect(kinds).toContain('closed-off');
    const written = (await readdir(mailboxDirectoryOf(settings))).filter((name) => name.endsWith('.eml'));
    expect(written).toHaveLength(kinds.filter((kind) => kind === 'accepted').length);
    expect(mail?.provider).toBe('mailbox');
    await Promise.all([mail?.close(), text?.close()]);
  });

  it('are none where there are none', () => {
    const settings = readSettings({});
    const none = createSenders(settings, captureLog().log);
    expect(guardSenders(none, database, settings)).toEqual({ mail: null, text: null });
  });
});
