import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { refusalOfStatus } from '#shared/http/request-refused.ts';
import { renderMail } from '../templates/render-mail.ts';
import { framedMail, framedMailPolicy } from './framed-mail.ts';
import { mailboxPage } from './mailbox-page.ts';
import { readMailbox, readMessage } from './mailbox-reader.ts';
import { calendarIn, messagePage } from './message-page.ts';
import { pagePath, viewOf } from './page.ts';
import { findSample, previewPage, previewsPage } from './preview-pages.ts';

/** The pages run nothing, and load their style and the frames of mails alone. */
const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

type Query = Partial<Record<'kind' | 'words' | 'scheme' | 'width', string>>;

/** Also for a query in which a name comes twice. */
const queryOf = (query: unknown): Query =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => typeof value === 'string'));

const common = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const sendPage = (reply: FastifyReply, page: string) =>
  reply
    .headers({ ...common, 'content-security-policy': pagePolicy, 'x-frame-options': 'DENY' })
    .type('text/html; charset=utf-8')
    .send(page);

const sendFramed = (reply: FastifyReply, document: string, query: Query) =>
  reply
    .headers({ ...common, 'content-security-policy': framedMailPolicy, 'x-frame-options': 'SAMEORIGIN' })
    .type('text/html; charset=utf-8')
    .send(framedMail(document, viewOf(query).scheme));

const sendFile = (reply: FastifyReply, name: string, type: string, content: string | Buffer) =>
  reply
    .headers({ ...common, 'content-disposition': `attachment; filename="${name}"` })
    .type(type)
    .send(content);

interface MessageRoute {
  Params: { file: string };
}
interface PreviewRoute {
  Params: { locale: string; name: string };
}

const orNotFound = <Found>(found: Found | null | undefined): Found => {
  if (found === null || found === undefined) throw refusalOfStatus(404);
  return found;
};

/**
 * Serves /dev/mail: the mailbox of development, and every template with sample data. It shows all mail to everybody:
 * only where the tools of development are on.
 */
export const addDevelopmentMail = (
  server: FastifyInstance,
  { mailboxDirectory }: { readonly mailboxDirectory: string },
): void => {
  const message = async (file: string) => orNotFound(await readMessage(mailboxDirectory, file));
  const mail = async (file: string) => {
    const stored = await message(file);
    if (stored.channel === 'text') throw refusalOfStatus(404);
    return stored;
  };
  const sample = ({ locale, name }: PreviewRoute['Params']) => orNotFound(findSample(locale, name));

  server.get(pagePath, async ({ query }, reply) => {
    const { kind = '', words = '' } = queryOf(query);
    return sendPage(reply, mailboxPage(await readMailbox(mailboxDirectory), { kind, words }));
  });
  server.get(`${pagePath}/style.css`, async (_request, reply) =>
    reply
      .headers(common)
      .type('text/css')
      .send(await readFile(new URL('development-mail.css', import.meta.url))),
  );
  server.get<MessageRoute>(`${pagePath}/messages/:file`, async ({ params, query }, reply) =>
    sendPage(reply, messagePage(await message(params.file), viewOf(queryOf(query)))),
  );
  server.get<MessageRoute>(`${pagePath}/messages/:file/html`, async ({ params, query }, reply) =>
    sendFramed(reply, orNotFound((await mail(params.file)).email.html), queryOf(query)),
  );
  server.get<MessageRoute>(`${pagePath}/messages/:file/raw`, async ({ params }, reply) =>
    sendFile(reply, params.file, 'message/rfc822', (await mail(params.file)).raw),
  );
  server.get<MessageRoute>(`${pagePath}/messages/:file/calendar`, async ({ params }, reply) => {
    const calendar = orNotFound(calendarIn((await mail(params.file)).email));
    return sendFile(reply, 'reservation.ics', 'text/calendar; charset=utf-8', calendar);
  });
  server.get(`${pagePath}/previews`, async (_request, reply) => sendPage(reply, previewsPage()));
  server.get<PreviewRoute>(`${pagePath}/previews/:locale/:name`, async ({ params, query }, reply) =>
    sendPage(reply, previewPage(sample(params), viewOf(queryOf(query)))),
  );
  server.get<PreviewRoute>(`${pagePath}/previews/:locale/:name/html`, async ({ params, query }, reply) =>
    sendFramed(reply, renderMail(sample(params).notice).html, queryOf(query)),
  );
};
