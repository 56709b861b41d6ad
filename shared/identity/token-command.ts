import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readSettings, SettingsError } from '#shared/config/settings.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { DevelopmentIssuerError, openDevelopmentIssuer } from './development-issuer.ts';
import { type TokenRole, tokenRoles, viewerOfClaims } from './token-claims.ts';
import { usualSubjects } from './usual-subjects.ts';
import { type RestaurantRole, restaurantRoles } from './viewer.ts';

interface TokenOptions {
  readonly restaurant?: readonly RestaurantId[];
  readonly role?: RestaurantRole;
  readonly subject?: string;
  readonly expires: Temporal.Duration;
  readonly json?: true;
}

const longestDays = 365;

const parseExpires = (text: string): Temporal.Duration => {
  const [, digits, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const count = Number(digits);
  const duration = Temporal.Duration.from({
    ...(unit === 's' && { seconds: count }),
    ...(unit === 'm' && { minutes: count }),
    hours: unit === 'h' ? count : unit === 'd' ? count * 24 : 0,
  });
  const seconds = digits === undefined ? 0 : duration.total('seconds');
  if (seconds < 1 || seconds > longestDays * 86_400)
    throw new InvalidArgumentError(
      `A time such as 90s, 30m, 12h or 7d, at most ${longestDays}d, was expected.`,
    );
  return duration;
};

const parseRestaurant = (text: string, earlier: readonly RestaurantId[] = []): RestaurantId[] => {
  const id = restaurantPublicId.decode(text);
  if (id === null) throw new InvalidArgumentError("A restaurant's id as the graph shows it was expected.");
  return [...earlier, id];
};

const parseSubject = (text: string): string => {
  if (viewerOfClaims({ sub: text }) === undefined)
    throw new InvalidArgumentError(
      '1 to 255 characters that do not begin with partner: or erased: were expected.',
    );
  return text;
};

const parseRole = (text: string): RestaurantRole => {
  const role = restaurantRoles.find((known) => known.toLowerCase() === text);
  if (role === undefined) throw new InvalidArgumentError('One of host, manager, owner was expected.');
  return role;
};

const checkRestaurants = (command: Command, role: TokenRole, options: TokenOptions) => {
  const restaurants = options.restaurant ?? [];
  if (role === 'host' && restaurants.length === 0)
    command.error('error: a host works for a restaurant: say which with --restaurant ID');
  if (role !== 'host' && (restaurants.length > 0 || options.role !== undefined))
    command.error(`error: --restaurant and --role are for a host, and this is for: ${role}`);
};

const issue = async (role: TokenRole, options: TokenOptions): Promise<string> => {
  const restaurantIds = options.restaurant ?? [];
  const restaurantRole = options.role ?? 'HOST';
  const settings = readSettings();
  const issuer = await openDevelopmentIssuer(settings.DATA_DIR);
  const subject = options.subject ?? usualSubjects[role];
  const expiresAt = Temporal.Now.instant().add(options.expires).round('second');
  const employments = restaurantIds.map((restaurantId) => ({ restaurantId, role: restaurantRole }));
  const token = await issuer.issue({ subject, role, employments }, settings.IDENTITY_AUDIENCE, expiresAt);
  if (options.json !== true) return token;
  const restaurants = restaurantIds.map(restaurantPublicId.encode);
  return JSON.stringify({
    ...{ token, subject, roles: [role], restaurants },
    ...(role === 'host' && { restaurantRole: restaurantRole.toLowerCase() }),
    expiresAt: expiresAt.toString(),
  });
};

const command = new Command('npm run -s token --')
  .description(
    'Prints a signed bearer token for trying things. It is good wherever the development issuer of the same ' +
      'DATA_DIR is on, as it is under npm start; the platform need not run.',
  )
  .addArgument(new Argument('<role>', 'who the token is for').choices(tokenRoles))
  .option('--restaurant <id>', 'where the host works; may be given again', parseRestaurant)
  .option('--role <role>', 'what the host is there: host, manager or owner (default: host)', parseRole)
  .option('--subject <id>', 'whose token it is (default: someone whom the demo data knows)', parseSubject)
  .addOption(
    new Option('--expires <time>', 'how long it is good')
      .argParser(parseExpires)
      .default(Temporal.Duration.from({ hours: 12 }), '12h'),
  )
  .option('--json', 'print one JSON object, with the token and what it says')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run -s token -- diner\n  npm run -s token -- host --restaurant rst_1 --role manager --expires 30m\n' +
      '\nExit status: 0 printed, 1 the key cannot be read or made, 2 wrong usage.',
  )
  .allowExcessArguments(false)
  .exitOverride()
  .action(async (role: TokenRole, options: TokenOptions) => {
    checkRestaurants(command, role, options);
    process.stdout.write(`${await issue(role, options)}\n`);
  });

/** Our own words for what can be expected; a stack only for what cannot. */
const explain = (error: unknown): string => {
  if (error instanceof SettingsError || error instanceof DevelopmentIssuerError) return error.message;
  if (error instanceof Error && 'code' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`error: ${explain(error)}\n`);
    process.exitCode = 1;
  }
}
