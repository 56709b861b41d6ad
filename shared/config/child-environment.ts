import type { Settings } from './settings.ts';

/** The environment for a process of the platform that this one starts: our own, with these settings in place. */
export const childEnvironment = (settings: Partial<Record<keyof Settings, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
});
