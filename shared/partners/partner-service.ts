import type { GraphQLSchema } from 'graphql';
import type { Database } from '#shared/database/database.ts';
import type { OperationProblem } from './domain/operation-problem.ts';
import type { Budget, Partner, RegistryMode } from './domain/partner.ts';
import type { OperationState, RegisteredOperation } from './domain/registered-operation.ts';
import { RegistryRefusal } from './domain/registry-refusal.ts';
import { listOperations } from './repositories/operation-repository.ts';
import { listPartners } from './repositories/partner-repository.ts';
import { issueKeyTo, listKeysOf, revokeKeyOf } from './services/change-keys.ts';
import { changePartner, createPartner } from './services/change-partners.ts';
import { takeStep } from './services/move-operations.ts';
import { requirePartner } from './services/partner-changes.ts';
import { pushOperations } from './services/push-operations.ts';

export interface NewPartner {
  /** Lower-case letters, digits and hyphens, 2 to 40 characters, a letter first. */
  readonly slug: string;
  readonly name: string;
  /** `require-id` when left out. */
  readonly mode?: RegistryMode | undefined;
  /** defaultBudget when left out. */
  readonly budget?: Partial<Budget> | undefined;
}

/** What is left out stays as it is. */
export interface PartnerChanges {
  readonly name?: string | undefined;
  readonly mode?: RegistryMode | undefined;
  readonly budget?: Partial<Budget> | undefined;
  readonly isEnabled?: boolean | undefined;
}

export interface ListedPartner extends Partner {
  readonly createdAt: Temporal.Instant;
  readonly liveKeys: number;
  readonly operations: Readonly<Record<OperationState, number>>;
}

export interface ListedKey {
  /** The public part, which may be shown and logged. */
  readonly keyId: string;
  readonly createdAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
}

export interface IssuedKey {
  readonly keyId: string;
  /** The whole key. It is not kept: this is the only time that it is seen. */
  readonly key: string;
  readonly createdAt: Temporal.Instant;
}

/** One entry of a manifest. */
export interface PushedOperation {
  /** As the manifest has it, with or without `sha256:` before it. */
  readonly documentId: string;
  readonly document: string;
}

export interface PushOptions {
  /** Whether what is REGISTERED can be called at once; false when left out. */
  readonly activate?: boolean | undefined;
  /** Whether only to say what would happen; false when left out. */
  readonly dryRun?: boolean | undefined;
}

/**
 * What became of one entry, or would.
 * - `created`: new, in that state.
 * - `unchanged`: the same document was there under that id, in that state, or is now where it was to be activated.
 * - `refused`: with every reason.
 */
export type PushOutcome =
  | {
      readonly kind: 'created' | 'unchanged';
      readonly documentId: string;
      readonly operationName: string;
      readonly version: number;
      readonly state: OperationState;
      readonly cost: number;
    }
  | {
      readonly kind: 'refused';
      readonly documentId: string;
      /** Null where the document does not name one. */
      readonly operationName: string | null;
      readonly problems: readonly OperationProblem[];
    };

export interface PushReport {
  /** All or nothing: false where anything was refused, and for a dry run. */
  readonly isApplied: boolean;
  /** In the order of the manifest. */
  readonly outcomes: readonly PushOutcome[];
}

/** Which operations of a partner: one, all documents of a name, what a client version holds, or all. */
export type OperationSelection =
  | { readonly by: 'id'; readonly documentId: string }
  | { readonly by: 'name'; readonly operationName: string }
  | { readonly by: 'clientVersion'; readonly clientVersion: string }
  | { readonly by: 'all' };

export interface OperationChange {
  readonly documentId: string;
  readonly operationName: string;
  readonly version: number;
  readonly from: OperationState;
  readonly to: OperationState;
}

export interface LifeReport {
  /** What changed; those that were so already, or have no way there (one by its id is refused), are left out. */
  readonly changed: readonly OperationChange[];
  /** By client version alone: operations that stay as they are because these other versions still call them. */
  readonly kept: readonly { readonly documentId: string; readonly clientVersions: readonly string[] }[];
}

export interface ListedOperation extends RegisteredOperation {
  readonly partnerSlug: string;
  readonly registeredAt: Temporal.Instant;
  /** When it last became ACTIVE; null where it never was. */
  readonly activatedAt: Temporal.Instant | null;
  /** Every client version that was pushed with it, retired ones too; in the order in which they first came. */
  readonly clientVersions: readonly string[];
}

export interface OperationFilter {
  /** All partners' where left out. */
  readonly slug?: string | undefined;
  readonly states?: readonly OperationState[] | undefined;
}

/**
 * Changes partners, keys and operations: each call is one transaction, and every gateway sees it within seconds.
 * Every function that is given a slug throws a RegistryRefusal where there is no such partner.
 */
export interface PartnerService {
  /** @throws RegistryRefusal SLUG_TAKEN, PARTNER_INVALID */
  createPartner(partner: NewPartner): Promise<Partner>;
  /** @throws RegistryRefusal PARTNER_INVALID */
  changePartner(slug: string, changes: PartnerChanges): Promise<Partner>;
  /** By slug. */
  listPartners(): Promise<ListedPartner[]>;
  /** @throws RegistryRefusal TOO_MANY_KEYS where two are live */
  issueKey(slug: string): Promise<IssuedKey>;
  /**
   * Revoking again changes nothing.
   * @throws RegistryRefusal KEY_UNKNOWN where that partner has none of that public id
   */
  revokeKey(slug: string, keyId: string): Promise<ListedKey>;
  /** Revoked ones too, the newest first. */
  listKeys(slug: string): Promise<ListedKey[]>;
  /** @throws RegistryRefusal CLIENT_VERSION_INVALID, NOTHING_PUSHED, TOO_MANY_OPERATIONS */
  pushOperations(
    slug: string,
    clientVersion: string,
    operations: readonly PushedOperation[],
    options?: PushOptions,
  ): Promise<PushReport>;
  /**
   * From REGISTERED or DEPRECATED; a RETIRED one comes back only by its id.
   * @throws RegistryRefusal OPERATION_UNKNOWN, CLIENT_VERSION_UNKNOWN
   */
  activate(slug: string, selection: OperationSelection): Promise<LifeReport>;
  /**
   * From ACTIVE; again with another date.
   * @throws RegistryRefusal OPERATION_UNKNOWN, CLIENT_VERSION_UNKNOWN, NOT_IN_THAT_STATE, SUNSET_IN_THE_PAST
   */
  deprecate(slug: string, selection: OperationSelection, sunsetOn: Temporal.PlainDate): Promise<LifeReport>;
  /**
   * From any state, at once.
   * @throws RegistryRefusal OPERATION_UNKNOWN, CLIENT_VERSION_UNKNOWN
   */
  retire(slug: string, selection: OperationSelection): Promise<LifeReport>;
  /** By partner, operation name and version. */
  listOperations(filter?: OperationFilter): Promise<ListedOperation[]>;
}

export interface PartnerServiceOptions {
  readonly database: Database;
  /** The API schema that operations must fit, such as readApiSchema gives. */
  readonly apiSchema: GraphQLSchema;
}

/** @throws RegistryRefusal */
const checkSunset = (sunsetOn: Temporal.PlainDate): void => {
  if (Temporal.PlainDate.compare(sunsetOn, Temporal.Now.plainDateISO('UTC')) < 0)
    throw new RegistryRefusal('SUNSET_IN_THE_PAST', `${sunsetOn} is over`);
};

export const createPartnerService = (options: PartnerServiceOptions): PartnerService => {
  const { database } = options;
  return {
    createPartner: (partner) => createPartner(database, partner),
    changePartner: (slug, changes) => changePartner(database, slug, changes),
    listPartners: () => listPartners(database),
    issueKey: (slug) => issueKeyTo(database, slug),
    revokeKey: (slug, keyId) => revokeKeyOf(database, slug, keyId),
    listKeys: (slug) => listKeysOf(database, slug),
    pushOperations: (slug, clientVersion, operations, push) =>
      pushOperations(options, slug, clientVersion, operations, push),
    activate: (slug, selection) => takeStep(database, slug, { kind: 'activate' }, selection),
    deprecate: async (slug, selection, sunsetOn) => {
      checkSunset(sunsetOn);
      return takeStep(database, slug, { kind: 'deprecate', sunsetOn: sunsetOn.toString() }, selection);
    },
    retire: (slug, selection) => takeStep(database, slug, { kind: 'retire' }, selection),
    listOperations: async ({ slug, states } = {}) => {
      const partner = slug === undefined ? null : await requirePartner(database, slug);
      return listOperations(database, partner?.id ?? null, states ?? null);
    },
  };
};
