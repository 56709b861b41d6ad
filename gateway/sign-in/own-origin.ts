import type { FastifyRequest } from 'fastify';
import type { Settings } from '#shared/config/settings.ts';

/**
 * Where pages of our own come from: PUBLIC_URL's origin, and without it in development whatever host a request names.
 * Nowhere else, since anybody may name any host.
 */
export const createOwnOrigin = ({
  PUBLIC_URL: publicUrl,
  DEVELOPMENT_ISSUER: isDevelopment,
}: Pick<Settings, 'PUBLIC_URL' | 'DEVELOPMENT_ISSUER'>): ((
  request: Pick<FastifyRequest, 'headers'>,
) => string | null) => {
  if (publicUrl !== undefined) {
    const { origin } = new URL(publicUrl);
    return () => origin;
  }
  return ({ headers: { host } }) => {
    const url = `http://${host}`;
    return isDevelopment && host !== undefined && URL.canParse(url) ? new URL(url).origin : null;
  };
};
