import { z } from 'zod';

/** The environment did not make sense; the message names the variable and never its value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const optionalUrl = z.url().optional();
const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(1)));

const schema = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: optionalUrl,
  DATABASE_READ_URL: optionalUrl,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(20),
  DATA_DIR: z.string().min(1).default('.data'),
  /** Restaurants that the first start makes; 0 for none. */
  DEMO_RESTAURANTS: z.coerce.number().int().min(0).max(100_000).default(600),
  DEMO_SEED: z.coerce.number().int().min(0).max(4_294_967_295).default(20_260_101),
  /** Signs the statements that the gateway makes to subgraphs; the same for all processes of a platform. */
  STATEMENT_SECRET: z.string().min(32).optional(),
  IDENTITY_ISSUER: z.string().min(1).optional(),
  IDENTITY_AUDIENCE: z.string().min(1).default('tablegraph'),
  IDENTITY_JWKS_URL: optionalUrl,
  DEVELOPMENT_ISSUER: flag.default(false),
  /** Introspection, GraphiQL and suggestions in error messages, which production goes without. */
  DEVELOPMENT_TOOLS: flag.default(false),
  /** Whose pages may call the graph, besides our own: origins with commas between, or * for all. */
  CORS_ORIGINS: list.default([]),
  /** In place of schema/supergraph.graphql; taken anew whenever it changes. */
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  /** What the secrets that sign webhooks are made of; the same for all processes of a platform. */
  WEBHOOK_SECRET: z.string().min(32).optional(),
  /** Deliver webhooks to private, loopback and link-local addresses too, and over plain HTTP. */
  WEBHOOK_PRIVATE_ADDRESSES: flag.default(false),
  RESTAURANT_URL: z.url().default('http://127.0.0.1:4001/graphql'),
  AVAILABILITY_URL: z.url().default('http://127.0.0.1:4002/graphql'),
  RESERVATION_URL: z.url().default('http://127.0.0.1:4003/graphql'),
  REVIEW_URL: z.url().default('http://127.0.0.1:4004/graphql'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Settings = z.infer<typeof schema>;

/** Every variable that means something here, beside the standard's OTEL_*. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

/**
 * The one place that reads the environment.
 * @param usual what stands for a variable that is not set, where a process differs from the others
 * @throws SettingsError naming every variable that does not fit.
 */
export const readSettings = (
  environment: NodeJS.ProcessEnv = process.env,
  usual: Partial<Record<keyof Settings, string>> = {},
): Settings => {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse({ ...usual, ...present });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsError(`Settings from the environment: ${problems.join('; ')}`);
};

/**
 * @param why what the process needs it for
 * @throws SettingsError naming the variable that is not set
 */
export const requireSetting = <Name extends keyof Settings>(
  settings: Settings,
  name: Name,
  why: string,
): NonNullable<Settings[Name]> => {
  const value = settings[name];
  if (value !== undefined) return value;
  throw new SettingsError(`${name} is not set: ${why}`);
};
