import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '#shared/config/settings.ts';
import { type CapturedLog, captureLog } from '#shared/testing/captured-log.ts';
import { addDevelopmentIssuer } from '../development-issuer/add-development-issuer.ts';
import type { GatewayOptions } from '../gateway.ts';
import { openAuthenticate } from '../identity/configured-authenticate.ts';
import { openSignIn } from '../sign-in/open-sign-in.ts';
import { createOwnOrigin } from '../sign-in/own-origin.ts';
import { addSignInRoutes } from '../sign-in/sign-in-routes.ts';
import { openTestBrowser, type TestBrowser } from './test-browser.ts';
import { openTestGateway } from './test-gateway.ts';

export interface SignInGateway extends CapturedLog {
  readonly url: string;
  browser(): TestBrowser;
  close(): Promise<void>;
}

/** A gateway that people sign in at, as these settings say. */
export const openSignInGateway = async (
  environment: Readonly<Record<string, string>>,
  options: Partial<GatewayOptions> = {},
): Promise<SignInGateway> => {
  const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
  const settings = readSettings({ DATA_DIR: directory, ...environment });
  const captured = captureLog();
  const { log } = captured;
  const authenticate = await openAuthenticate(settings);
  const { signIn, provider } = await openSignIn(settings, log);
  const { gateway, url } = await openTestGateway(
    { authenticate, sessions: signIn?.sessions, log, ...options },
    undefined,
    async ({ fastify }) => {
      addSignInRoutes(fastify, { signIn, authenticate, log });
      if (provider !== null)
        await addDevelopmentIssuer(fastify, { provider, ownOrigin: createOwnOrigin(settings) });
    },
  );
  return {
    ...captured,
    url,
    browser: () => openTestBrowser(url),
    close: async () => {
      await gateway.close();
      await rm(directory, { recursive: true });
    },
  };
};
