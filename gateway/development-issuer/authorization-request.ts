import { z } from 'zod';
import { callbackPath } from '../sign-in/callback-path.ts';

export const issuerPath = '/dev/issuer';
/** The only client there is: the pages that this gateway serves. */
export const pagesClientId = 'tablegraph-pages';

/** What a client asks the authorization endpoint for, once it is known to be ours. */
export const authorizationRequest = z.object({
  redirect_uri: z.string(),
  state: z.string().max(500).optional(),
  nonce: z.string().max(500).optional(),
  scope: z.string().max(500).default('openid'),
  code_challenge: z.string().regex(/^[\w-]{43}$/, 'an S256 challenge'),
});
export type AuthorizationRequest = z.infer<typeof authorizationRequest>;

const shape = authorizationRequest.extend({
  client_id: z.literal(pagesClientId),
  response_type: z.literal('code'),
  code_challenge_method: z.literal('S256'),
});

/**
 * @returns what is wrong, where nobody may be sent back for it
 */
export const readAuthorizationRequest = (
  parameters: URLSearchParams,
  ownOrigin: string,
): AuthorizationRequest | string => {
  const uri = `${ownOrigin}${callbackPath}`;
  const { success, data, error } = shape
    .extend({ redirect_uri: z.literal(uri) })
    .safeParse(Object.fromEntries(parameters));
  if (success) return authorizationRequest.parse(data);
  const names = error.issues.map(({ path }) => path.join('.'));
  return `Not what is asked here: ${[...new Set(names)].join(', ')}`;
};
