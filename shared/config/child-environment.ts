import type { Settings } from './settings.ts';

/**
 * The environment for a process of the platform that this one starts: our own, with these settings in place, and
 * without those that are undefined here.
 */
export const childEnvironment = (
  settings: Partial<Record<keyof Settings, string | undefined>>,
): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
});
