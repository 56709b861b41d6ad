import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The most that browsers take of a cookie, its name and value together. */
const mostCookieBytes = 4_096;

/** Our cookies of one browser: for our own host alone, never for its scripts or for requests of other sites. */
export interface BrowserCookies {
  /** By their names without the prefix. */
  read(request: FastifyRequest): ReadonlyMap<string, string>;
  set(reply: FastifyReply, name: string, value: string, maxAgeSeconds: number): void;
  clear(reply: FastifyReply, name: string): void;
  /** Whether a browser would keep it. */
  fits(name: string, value: string): boolean;
}

/** @param isSecure where pages come over HTTPS: a browser then takes the cookies from nobody else, and sends them so */
export const createBrowserCookies = (isSecure: boolean): BrowserCookies => {
  const prefix = isSecure ? '__Host-tablegraph-' : 'tablegraph-';
  const set: BrowserCookies['set'] = (reply, name, value, maxAge) => {
    const options = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge } as const;
    reply.header('set-cookie', stringifySetCookie({ name: `${prefix}${name}`, value, ...options }));
  };
  return {
    read: ({ headers }) =>
      new Map(
        Object.entries(parseCookie(headers.cookie ?? '')).flatMap(([name, value]) =>
          name.startsWith(prefix) && value !== undefined ? [[name.slice(prefix.length), value]] : [],
        ),
      ),
    set,
    clear: (reply, name) => set(reply, name, '', 0),
    fits: (name, value) => prefix.length + name.length + value.length <= mostCookieBytes,
  };
};
