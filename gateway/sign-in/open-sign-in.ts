import { readKeptSecret } from '#shared/config/kept-secret.ts';
import { requireSetting, type Settings, SettingsError } from '#shared/config/settings.ts';
import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { issuerPath, pagesClientId } from '../development-issuer/authorization-request.ts';
import {
  createDevelopmentProvider,
  type DevelopmentProvider,
  fetchFromProvider,
} from '../development-issuer/development-provider.ts';
import { createBrowserCookies } from './browser-cookies.ts';
import { callbackPath } from './callback-path.ts';
import { createIssuerClient, type IssuerClient } from './issuer-client.ts';
import { fetchFromIssuer } from './issuer-metadata.ts';
import { createOwnOrigin } from './own-origin.ts';
import { createPendingSignIns } from './pending-sign-ins.ts';
import { createRenewals } from './renew-sessions.ts';
import { createSealedBox } from './sealed-box.ts';
import { createSessions } from './sessions.ts';
import type { SignIn } from './sign-in-steps.ts';

export type SignInSettings = Pick<
  Settings,
  | 'IDENTITY_ISSUER'
  | 'IDENTITY_AUDIENCE'
  | 'SIGN_IN_CLIENT_ID'
  | 'SIGN_IN_CLIENT_SECRET'
  | 'SIGN_IN_SCOPES'
  | 'SIGN_IN_AUDIENCE_PARAMETER'
  | 'SESSION_SECRET'
  | 'DEVELOPMENT_ISSUER'
  | 'DATA_DIR'
  | 'PUBLIC_URL'
>;

export interface OpenedSignIn {
  /** Null where nobody signs in. */
  readonly signIn: SignIn | null;
  /** To be served, where it is on. */
  readonly provider: DevelopmentProvider | null;
}

const secretFile = 'session-secret';
const redirectUri = (ownOrigin: string) => `${ownOrigin}${callbackPath}`;
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Codes and tokens are sent to it: over plain HTTP only to this machine. */
const issuerUrl = (settings: SignInSettings): URL => {
  const text = requireSetting(settings, 'IDENTITY_ISSUER', 'SIGN_IN_CLIENT_ID is the name of a client of it');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopbackNames.has(url.hostname)))
    return url;
  throw new SettingsError('IDENTITY_ISSUER: who signs in there needs an https:// address');
};

const configuredClient = (settings: SignInSettings, clientId: string): IssuerClient => {
  const issuer = issuerUrl(settings);
  if (!settings.DEVELOPMENT_ISSUER)
    requireSetting(settings, 'PUBLIC_URL', 'the issuer sends people back to it who sign in');
  const parameter = settings.SIGN_IN_AUDIENCE_PARAMETER;
  return createIssuerClient({
    issuer: () => issuer,
    clientId,
    clientSecret: settings.SIGN_IN_CLIENT_SECRET,
    scopes: settings.SIGN_IN_SCOPES,
    audience: parameter === 'none' ? {} : { [parameter]: settings.IDENTITY_AUDIENCE },
    redirectUri,
    fetch: fetchFromIssuer,
  });
};

const developmentClient = (provider: DevelopmentProvider): IssuerClient =>
  createIssuerClient({
    issuer: (ownOrigin) => new URL(`${ownOrigin}${issuerPath}`),
    clientId: pagesClientId,
    scopes: 'openid profile offline_access',
    audience: {},
    redirectUri,
    fetch: fetchFromProvider(provider),
  });

const openProvider = async (settings: SignInSettings, secret: string): Promise<DevelopmentProvider> =>
  createDevelopmentProvider({
    issuer: await openDevelopmentIssuer(settings.DATA_DIR),
    secret,
    audience: settings.IDENTITY_AUDIENCE,
  });

/**
 * As the settings say: by the configured issuer where SIGN_IN_CLIENT_ID is set, else by the development issuer where
 * that is on.
 * @throws SettingsError where the settings do not fit together
 */
export const openSignIn = async (settings: SignInSettings, log: Logger): Promise<OpenedSignIn> => {
  const { SIGN_IN_CLIENT_ID: clientId, PUBLIC_URL: publicUrl } = settings;
  if (clientId === undefined && !settings.DEVELOPMENT_ISSUER) return { signIn: null, provider: null };
  const secret = settings.SESSION_SECRET ?? (await readKeptSecret(settings.DATA_DIR, secretFile));
  const provider = settings.DEVELOPMENT_ISSUER ? await openProvider(settings, secret) : null;
  const issuer =
    clientId !== undefined
      ? configuredClient(settings, clientId)
      : provider === null
        ? null
        : developmentClient(provider);
  if (issuer === null) return { signIn: null, provider };
  const ownOrigin = createOwnOrigin(settings);
  const cookies = createBrowserCookies(publicUrl?.startsWith('https:') === true);
  const renewals = createRenewals(issuer);
  const box = createSealedBox(secret, 'session cookie');
  return {
    provider,
    signIn: {
      issuer,
      renewals,
      ownOrigin,
      pending: createPendingSignIns(cookies, createSealedBox(secret, 'pending sign-in')),
      sessions: createSessions({ cookies, box, renewals, ownOrigin, log }),
    },
  };
};
