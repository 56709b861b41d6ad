import { parseSetCookie } from 'cookie';

/** Keeps cookies of one gateway, and says where its requests come from, as browsers do. */
export interface TestBrowser {
  readonly cookies: Map<string, string>;
  /** Without following redirects. */
  fetch(pathOrUrl: string, init?: RequestInit, site?: string | null): Promise<Response>;
  /** As a link that is clicked: to the first answer that is no redirect, or to a page of the gateway's. */
  follow(path: string): Promise<Response>;
  /** Follows until the issuer has sent it back. @returns the address that is not visited yet */
  followToCallback(path: string): Promise<string>;
}

export const openTestBrowser = (url: string): TestBrowser => {
  const cookies = new Map<string, string>();

  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const { name, value = '', maxAge } = parseSetCookie(line);
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
  };

  const open: TestBrowser['fetch'] = async (pathOrUrl, init = {}, site = 'same-origin') => {
    const target = new URL(pathOrUrl, url);
    const isOurs = target.origin === new URL(url).origin;
    const headers = new Headers(init.headers);
    if (site !== null) headers.set('sec-fetch-site', site);
    if (isOurs && cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(target, { redirect: 'manual', ...init, headers });
    if (isOurs) keep(response);
    return response;
  };

  const next = (response: Response) => response.headers.get('location');

  const followToCallback = async (path: string) => {
    let to = path;
    while (!new URL(to, url).pathname.startsWith('/auth/callback')) {
      const location = next(await open(to, {}, 'cross-site'));
      if (location === null) throw new Error(`${new URL(to, url).pathname} sends nobody on`);
      to = location;
    }
    return to;
  };

  return {
    cookies,
    fetch: open,
    followToCallback,
    follow: async (path) => {
      const away = await open(path, {}, 'same-origin');
      const location = next(away);
      return location === null ? away : open(await followToCallback(location), {}, 'cross-site');
    },
  };
};
