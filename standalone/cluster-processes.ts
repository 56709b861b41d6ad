import type { Settings } from '#shared/config/settings.ts';

type SecretName =
  | 'STATEMENT_SECRET'
  | 'WEBHOOK_SECRET'
  | 'SESSION_SECRET'
  | 'SIGN_IN_CLIENT_SECRET'
  | 'SMTP_URL'
  | 'TWILIO_AUTH_TOKEN';

export interface ClusterProcess {
  readonly name: string;
  /** From the root of the package. */
  readonly entry: string;
  /** Where it listens unless the port is taken; undefined where it is PORT, or nothing is listened on. */
  readonly usualPort?: number;
  /** Where it serves metrics, from the first such port on. */
  readonly metricsOffset: number;
  /** The setting by which the gateway finds it. */
  readonly addressSetting?: keyof Settings;
  /** All that it needs to know: it is given no others. */
  readonly secrets: readonly SecretName[];
  /** False where it answers only probes. */
  readonly answersGraphql?: false;
  /** The edge is stopped before what it sends requests to. */
  readonly part: 'edge' | 'inside';
}

/** Everything that `npm run cluster` runs beside the database, each a process of its own. */
export const clusterProcesses: readonly ClusterProcess[] = [
  {
    name: 'restaurant',
    entry: 'subgraphs/restaurant/main.ts',
    usualPort: 4001,
    metricsOffset: 1,
    addressSetting: 'RESTAURANT_URL',
    secrets: ['STATEMENT_SECRET'],
    part: 'inside',
  },
  {
    name: 'availability',
    entry: 'subgraphs/availability/main.ts',
    usualPort: 4002,
    metricsOffset: 2,
    addressSetting: 'AVAILABILITY_URL',
    secrets: ['STATEMENT_SECRET'],
    part: 'inside',
  },
  {
    name: 'reservation',
    entry: 'subgraphs/reservation/main.ts',
    usualPort: 4003,
    metricsOffset: 3,
    addressSetting: 'RESERVATION_URL',
    secrets: ['STATEMENT_SECRET', 'WEBHOOK_SECRET'],
    part: 'inside',
  },
  {
    name: 'review',
    entry: 'subgraphs/review/main.ts',
    usualPort: 4004,
    metricsOffset: 4,
    addressSetting: 'REVIEW_URL',
    secrets: ['STATEMENT_SECRET'],
    part: 'inside',
  },
  {
    name: 'worker',
    entry: 'notifications/main.ts',
    usualPort: 4005,
    metricsOffset: 5,
    secrets: ['WEBHOOK_SECRET', 'SMTP_URL', 'TWILIO_AUTH_TOKEN'],
    answersGraphql: false,
    part: 'inside',
  },
  {
    name: 'gateway',
    entry: 'gateway/main.ts',
    metricsOffset: 0,
    secrets: ['STATEMENT_SECRET', 'SESSION_SECRET', 'SIGN_IN_CLIENT_SECRET'],
    part: 'edge',
  },
];

/** For its environment: undefined takes a secret out that is in ours. */
export const secretsOf = (
  { secrets }: ClusterProcess,
  all: Readonly<Record<SecretName, string | undefined>>,
): Record<SecretName, string | undefined> => {
  const ifKnown = (name: SecretName) => (secrets.includes(name) ? all[name] : undefined);
  return {
    STATEMENT_SECRET: ifKnown('STATEMENT_SECRET'),
    WEBHOOK_SECRET: ifKnown('WEBHOOK_SECRET'),
    SESSION_SECRET: ifKnown('SESSION_SECRET'),
    SIGN_IN_CLIENT_SECRET: ifKnown('SIGN_IN_CLIENT_SECRET'),
    SMTP_URL: ifKnown('SMTP_URL'),
    TWILIO_AUTH_TOKEN: ifKnown('TWILIO_AUTH_TOKEN'),
  };
};
