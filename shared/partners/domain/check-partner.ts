import type { Budget, Partner, RegistryMode } from './partner.ts';
import { RegistryRefusal } from './registry-refusal.ts';

/** What a partner may use in a minute unless something else is agreed: ten searches a second. */
export const defaultBudget: Budget = { requestsPerMinute: 600, costPerMinute: 300_000 };
/** Nothing but what was registered. */
export const defaultMode: RegistryMode = 'require-id';

const largestInteger = 2_147_483_647;
const slugPattern = /^[a-z][a-z0-9-]{1,39}$/;
/** What moves a terminal's cursor or turns the direction of a line: names are shown in lists and logs. */
const notShown = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
const clientVersionPattern = /^[!-~]{1,64}$/;

const invalid = (message: string) => new RegistryRefusal('PARTNER_INVALID', message);

const checkLimit = (name: string, limit: number) => {
  if (!Number.isInteger(limit) || limit < 1 || limit > largestInteger)
    throw invalid(`${name} is a whole number from 1 to ${largestInteger}, not ${limit}`);
};

/** @throws RegistryRefusal */
export const checkPartner = ({ slug, name, budget }: Pick<Partner, 'slug' | 'name' | 'budget'>): void => {
  if (!slugPattern.test(slug))
    throw invalid('A slug is 2 to 40 lower-case letters, digits and hyphens, a letter first');
  if (name.trim() !== name || name.length < 1 || name.length > 100 || notShown.test(name))
    throw invalid('A name is 1 to 100 characters on one line, without white space around them');
  checkLimit('requestsPerMinute', budget.requestsPerMinute);
  checkLimit('costPerMinute', budget.costPerMinute);
};

/** @throws RegistryRefusal */
export const checkClientVersion = (clientVersion: string): void => {
  if (!clientVersionPattern.test(clientVersion))
    throw new RegistryRefusal(
      'CLIENT_VERSION_INVALID',
      'A client version is 1 to 64 printable ASCII characters without spaces',
    );
};
