const longest = 1_000;
/** One slash first, and nothing that a browser reads as a second one or leaves out. */
const ownPath = /^\/(?![/\\])[^\\\p{Cc}]*$/u;
/** Stands for whatever our origin is. */
const anyOrigin = 'http://own.invalid';

const isOwnPath = (text: string) => text.length <= longest && ownPath.test(text);

/**
 * Where to go after signing in: the path that was asked for, as a browser would write it, or `/` where it does not
 * stay with us. Checked once more when it is written anew: dots and slashes can make two slashes.
 */
export const returnPath = (asked: string | undefined): string => {
  if (asked === undefined || !isOwnPath(asked) || !URL.canParse(asked, anyOrigin)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, anyOrigin);
  const written = `${pathname}${search}${hash}`;
  // Signing in is no place to come back to.
  return origin === anyOrigin && isOwnPath(written) && !pathname.startsWith('/auth/') ? written : '/';
};
