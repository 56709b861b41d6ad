import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings, SettingsError } from '#shared/config/settings.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createSenders } from './create-senders.ts';

const twilio = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'secret token',
  TWILIO_FROM: '+15005550006',
};

const open = (environment: Record<string, string>) => {
  const { log, failures } = captureLog();
  const senders = createSenders(readSettings(environment), log);
  onTestFinished(async () => {
    await senders.mail?.close();
    await senders.text?.close();
  });
  return { mail: senders.mail?.provider, text: senders.text?.provider, warnings: failures() };
};

describe('the ways out of the platform', () => {
  it('are those that are set', () => {
    const smtp = { SMTP_URL: 'smtp://u:p@mail.example:587', MAIL_FROM: 'Tablegraph <r@book.example>' };
    expect(open({ ...smtp, ...twilio, DEVELOPMENT_TOOLS: 'true' })).toEqual({
      mail: 'smtp',
      text: 'twilio',
      warnings: [],
    });
  });

  it('are the mailbox, with the tools of development', () => {
    expect(open({ DEVELOPMENT_TOOLS: 'true' })).toEqual({ mail: 'mailbox', text: 'mailbox', warnings: [] });
  });

  it('are none where nothing is set, and operators are told', () => {
    expect(open({})).toEqual({
      mail: undefined,
      text: undefined,
      warnings: [
        'no mails are sent: SMTP_URL is not set',
        'no texts are sent: TWILIO_ACCOUNT_SID is not set',
      ],
    });
  });

  it.each([
    ['MAIL_FROM', { SMTP_URL: 'smtp://u:hidden@mail.example' }],
    ['TWILIO_AUTH_TOKEN', { ...twilio, TWILIO_AUTH_TOKEN: '' }],
    ['TWILIO_FROM', { ...twilio, TWILIO_FROM: '' }],
    ['SMTP_URL', { SMTP_URL: 'http://u:hidden@mail.example' }],
    ['SMTP_URL', { SMTP_URL: 'hidden' }],
    ['MAIL_FROM', { MAIL_FROM: 'nobody' }],
    ['MAIL_FROM', { MAIL_FROM: 'A\r\nBcc: x@y.example <a@b.example>' }],
    ['TWILIO_FROM', { TWILIO_FROM: 'Tablegraph' }],
    ['MAILS_PER_SECOND', { MAILS_PER_SECOND: '0' }],
  ])('need %s to make sense, and what was set is not repeated', (name, environment) => {
    expect(() => open(environment)).toThrow(SettingsError);
    expect(() => open(environment)).toThrow(name);
    expect(() => open(environment)).not.toThrow(/hidden|secret/);
  });

  it.each([
    ['r@book.example', { name: null, address: 'r@book.example' }],
    ['Tablegraph <r@book.example>', { name: 'Tablegraph', address: 'r@book.example' }],
    ['"Table, graph" <r@book.example>', { name: 'Table, graph', address: 'r@book.example' }],
    ['<r@book.example>', { name: null, address: 'r@book.example' }],
  ])('read %s', (MAIL_FROM, address) => {
    expect(readSettings({ MAIL_FROM }).MAIL_FROM).toEqual(address);
  });
});
