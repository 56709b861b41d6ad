import type { ConnectionOptions } from 'node:tls';
import type { SMTPPoolOptions } from 'nodemailer';

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** What of a URL says how to reach a server, and as whom; a password never goes over a line that is not encrypted. */
export const smtpOptionsOf = (
  url: string,
  tls: ConnectionOptions,
): Pick<SMTPPoolOptions, 'host' | 'port' | 'secure' | 'requireTLS' | 'ignoreTLS' | 'auth' | 'tls'> => {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const secure = protocol === 'smtps:';
  const needsTls = username !== '' && !loopback.has(host);
  const flag = (name: string, usual: boolean) => (searchParams.get(name) ?? String(usual)) === 'true';
  return {
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ignoreTLS: flag('ignoreTLS', false),
    requireTLS: flag('requireTLS', needsTls && !flag('ignoreTLS', false)),
    tls,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
};
