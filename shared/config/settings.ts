import { z } from 'zod';

/** The address that mails come from, with the name that is shown for it. */
export interface MailAddress {
  readonly name: string | null;
  readonly address: string;
}

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

const mailAddress = z
  .string()
  .regex(/^\P{Cc}*$/u)
  .transform((text): MailAddress => {
    const named = /^\s*"?(?<name>[^"<>]*?)"?\s*<(?<address>[^<>]*)>\s*$/.exec(text)?.groups;
    if (named === undefined) return { name: null, address: text.trim() };
    return { name: named.name?.trim() || null, address: named.address ?? '' };
  })
  .refine(({ address }) => z.email().safeParse(address).success, 'must be an address, or Name <address>');

const perSecond = z.coerce.number().int().min(1).max(10_000);

const schema = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: optionalUrl,
  DATABASE_READ_URL: optionalUrl,
  /** Whether searches are answered from memory; not with a sharded database or several replicas behind one address. */
  SEARCH_FROM_MEMORY: flag.default(true),
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
  /** As what the pages' sign-in is known to the issuer; without it nobody signs in there. */
  SIGN_IN_CLIENT_ID: z.string().min(1).optional(),
  SIGN_IN_CLIENT_SECRET: z.string().min(1).optional(),
  SIGN_IN_SCOPES: z
    .string()
    .refine((text) => text.split(' ').includes('openid'), 'must have openid among its words')
    .default('openid profile offline_access'),
  /** By which parameter the issuer is told IDENTITY_AUDIENCE: Auth0's, RFC 8707's, or not at all. */
  SIGN_IN_AUDIENCE_PARAMETER: z.enum(['audience', 'resource', 'none']).default('none'),
  /** What session cookies are sealed with; the same for all gateways of a platform. */
  SESSION_SECRET: z.string().min(32).optional(),
  DEVELOPMENT_ISSUER: flag.default(false),
  /** Introspection, GraphiQL and suggestions in error messages, which production goes without. */
  DEVELOPMENT_TOOLS: flag.default(false),
  /** The latest traces at /traces, from memory; as DEVELOPMENT_TOOLS where it is not set. */
  TRACE_VIEWER: flag.optional(),
  /** Whose pages may call the graph, besides our own: origins with commas between, or * for all. */
  CORS_ORIGINS: list.default([]),
  /** In place of schema/supergraph.graphql; taken anew whenever it changes. */
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  /** What the secrets that sign webhooks are made of; the same for all processes of a platform. */
  WEBHOOK_SECRET: z.string().min(32).optional(),
  /** Deliver webhooks to private, loopback and link-local addresses too, and over plain HTTP. */
  WEBHOOK_PRIVATE_ADDRESSES: flag.default(false),
  /**
   * Where mails are handed in: smtp://user:password@host:587, STARTTLS where it is offered, and always where there is
   * a password; smtps:// for TLS from the first byte. ?requireTLS=true or ?ignoreTLS=true say otherwise.
   */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mails come from: an address, or Name <address>. */
  MAIL_FROM: mailAddress.optional(),
  /** The most mails that all workers together hand in, in each second of the database's clock. */
  MAILS_PER_SECOND: perSecond.default(50),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-zA-Z]{32}$/)
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(1).optional(),
  /** Whom text messages come from: a number in E.164, or the SID of a messaging service. */
  TWILIO_FROM: z
    .string()
    .regex(
      /^(\+[1-9][0-9]{6,14}|MG[0-9a-zA-Z]{32})$/,
      'must be a number in E.164 or the SID of a messaging service',
    )
    .optional(),
  TWILIO_BASE_URL: z.url({ protocol: /^https?$/ }).default('https://api.twilio.com'),
  /** As MAILS_PER_SECOND, of text messages. */
  TEXTS_PER_SECOND: perSecond.default(10),
  /**
   * Where the gateway is reached from outside: links in mails begin with it, and issuers send people back to it who
   * sign in. Required with SMTP_URL and SIGN_IN_CLIENT_ID.
   */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Of the diners' pages; mails lead to reservations/ID, reservations/ID/review and waitlist/ID below it. */
  DINER_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Of the hosts' pages. */
  DASHBOARD_URL: z.url({ protocol: /^https?$/ }).optional(),
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
  settings: Pick<Settings, Name>,
  name: Name,
  why: string,
): NonNullable<Settings[Name]> => {
  const value = settings[name];
  if (value !== undefined) return value;
  throw new SettingsError(`${name} is not set: ${why}`);
};
