import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { readApiSchema } from '#schema/compose.ts';
import { readSettings } from '#shared/config/settings.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { openPlatformDatabase } from '#shared/database/open-platform-database.ts';
import type { Budget } from '#shared/partners/domain/partner.ts';
import { createPartnerService, type PartnerService } from '#shared/partners/partner-service.ts';
import type { OperationText } from './ask.ts';
import { runNode } from './child-process.ts';
import type { Mode, Platform } from './platform.ts';

export const idOf = (operation: OperationText<never, never> | string): string =>
  createHash('sha256').update(operation.toString()).digest('hex');

/** What an operator does, on the database of a platform that runs. */
export interface PartnerOffice {
  readonly database: Database;
  readonly service: PartnerService;
  /** A partner with a key, and these operations active. */
  open(
    slug: string,
    documents: readonly string[],
    budget?: Partial<Budget>,
  ): Promise<{ key: string; keyId: string }>;
  /** Of the database, with its password. */
  readonly databaseUrl: string;
  close(): Promise<void>;
}

export const openPartnerOffice = async (platform: Platform): Promise<PartnerOffice> => {
  const settings = readSettings({ DATA_DIR: platform.dataDirectory });
  const server = await openPlatformDatabase({ settings, migrations: [], role: 'command' });
  const database = openDatabase(server.url, 2, () => {});
  const service = createPartnerService({ database, apiSchema: buildSchema(await readApiSchema()) });
  return {
    database,
    service,
    databaseUrl: server.url,
    open: async (slug, documents, budget = {}) => {
      await service.createPartner({ slug, name: slug, budget });
      const operations = documents.map((document) => ({ documentId: idOf(document), document }));
      if (operations.length > 0) {
        const report = await service.pushOperations(slug, '1.0', operations, { activate: true });
        if (!report.isApplied) throw new Error(JSON.stringify(report.outcomes));
      }
      return service.issueKey(slug);
    },
    close: async () => {
      await database.close();
      await server.close();
    },
  };
};

export interface PartnerAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly code: string | undefined;
  readonly text: string;
}

/** Posts an operation as a partner's application does. @param address of a gateway, without a path */
export const callAs = async (
  key: string,
  address: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<PartnerAnswer> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  const answer: { data?: PartnerAnswer['data']; errors?: readonly { extensions?: { code?: string } }[] } =
    JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    data: answer.data ?? null,
    code: answer.errors?.[0]?.extensions?.code,
    text,
  };
};

/** One more gateway over the subgraphs of a cluster. @returns its address */
export const startSecondGateway = async (
  platform: Platform,
  databaseUrl: string,
): Promise<{ readonly address: string; close(): Promise<void> }> => {
  const urlOf = (name: string) => platform.member(name).url;
  const run = runNode(['gateway/main.ts'], {
    DATABASE_URL: databaseUrl,
    STATEMENT_SECRET: platform.statementSecret,
    DATA_DIR: platform.dataDirectory,
    DEVELOPMENT_ISSUER: 'true',
    PORT: '0',
    LOG_LEVEL: 'info',
    RESTAURANT_URL: urlOf('restaurant'),
    AVAILABILITY_URL: urlOf('availability'),
    RESERVATION_URL: urlOf('reservation'),
    REVIEW_URL: urlOf('review'),
  });
  const [, address = ''] = await run.said(/"url":"(http:[^"]+)"/, 30_000);
  return {
    address,
    close: async () => {
      run.signal('SIGTERM');
      await run.ended;
    },
  };
};

/** The gateways of a platform, in either mode: more than one where there is a cluster. */
export interface EveryGateway {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

export const openEveryGateway = async (platform: Platform, mode: Mode): Promise<EveryGateway> => {
  if (mode !== 'cluster') return { addresses: [platform.address()], close: async () => {} };
  const office = await openPartnerOffice(platform);
  const second = await startSecondGateway(platform, office.databaseUrl);
  return {
    addresses: [platform.address(), second.address],
    close: async () => {
      await second.close();
      await office.close();
    },
  };
};
