import { type Settings, SettingsError } from '#shared/config/settings.ts';
import { developmentIssuerName, openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import {
  type Authenticate,
  createAuthenticate,
  type IdentityOptions,
  type PartnerOfKey,
} from './authenticate.ts';

export type IdentitySettings = Pick<
  Settings,
  'IDENTITY_ISSUER' | 'IDENTITY_AUDIENCE' | 'IDENTITY_JWKS_URL' | 'DEVELOPMENT_ISSUER' | 'DATA_DIR'
>;

const configuredIssuer = (settings: IdentitySettings): Pick<IdentityOptions, 'issuer'> => {
  const { IDENTITY_ISSUER: name, IDENTITY_JWKS_URL: jwksUrl } = settings;
  if (name === developmentIssuerName)
    throw new SettingsError(`IDENTITY_ISSUER: ${name} is the development issuer's name`);
  if (name !== undefined && jwksUrl !== undefined) return { issuer: { name, jwksUrl: new URL(jwksUrl) } };
  if (name === undefined && jwksUrl === undefined) return {};
  throw new SettingsError('IDENTITY_ISSUER and IDENTITY_JWKS_URL: set both, or neither');
};

/**
 * As the settings say: an issuer, the development issuer, both; with neither only anonymous requests are answered,
 * and those with API keys that partnerOfKey knows.
 * @throws SettingsError where the settings do not fit together.
 */
export const openAuthenticate = async (
  settings: IdentitySettings,
  partnerOfKey: PartnerOfKey = () => undefined,
): Promise<Authenticate> => {
  const options = { audience: settings.IDENTITY_AUDIENCE, ...configuredIssuer(settings), partnerOfKey };
  if (!settings.DEVELOPMENT_ISSUER) return createAuthenticate(options);
  const { publicKey } = await openDevelopmentIssuer(settings.DATA_DIR);
  return createAuthenticate({ ...options, developmentKey: publicKey });
};
