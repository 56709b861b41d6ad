import type { GraphQLSchema } from 'graphql';
import type { Database, Queryable } from '#shared/database/database.ts';
import { checkOperation, type OperationCheck } from '../check-operation.ts';
import { checkClientVersion } from '../domain/check-partner.ts';
import { type CheckedOperation, decidePush, type PushDecision } from '../domain/decide-push.ts';
import type { Partner } from '../domain/partner.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import type { PushedOperation, PushOptions, PushOutcome, PushReport } from '../partner-service.ts';
import type { Change } from '../repositories/change-repository.ts';
import { holdOperations } from '../repositories/client-version-repository.ts';
import {
  findKnownOperations,
  insertOperations,
  moveOperations,
  type NewOperation,
} from '../repositories/operation-repository.ts';
import { changeOfPartner, requirePartner } from './partner-changes.ts';

const mostOperations = 5_000;

interface Push {
  readonly clientVersion: string;
  readonly checks: readonly OperationCheck[];
  readonly activate: boolean;
}

interface Decided {
  readonly operation: CheckedOperation;
  readonly decision: PushDecision;
}

const outcomeOf = ({ operation, decision }: Decided): PushOutcome => {
  const { documentId, operationName, cost } = operation;
  switch (decision.kind) {
    case 'create': {
      const { version, state } = decision;
      return { kind: 'created', documentId, operationName, version, state, cost };
    }
    case 'keep': {
      const { known, state } = decision;
      return {
        kind: 'unchanged',
        documentId,
        operationName,
        version: known.version,
        state,
        cost: known.cost,
      };
    }
    case 'refuse':
      return { kind: 'refused', documentId, operationName, problems: [decision.problem] };
  }
};

const decide = async (queryable: Queryable, partner: Partner, { checks, activate }: Push) => {
  const operations = checks.flatMap((check) => (check.kind === 'fits' ? check.operation : []));
  const known = await findKnownOperations(queryable, partner.id, operations);
  const decisions = decidePush(operations, known, activate).values();
  const decided: Decided[] = [];
  const outcomes = checks.map((check): PushOutcome => {
    if (check.kind === 'refused') return check;
    const { value: decision } = decisions.next();
    if (decision === undefined) throw new Error('fewer decisions than operations');
    const one = { operation: check.operation, decision };
    decided.push(one);
    return outcomeOf(one);
  });
  return { decided, outcomes };
};

const isRefused = ({ kind }: PushOutcome) => kind === 'refused';

const apply = async (transaction: Queryable, partner: Partner, push: Push) => {
  const { decided, outcomes } = await decide(transaction, partner, push);
  if (outcomes.some(isRefused)) return { result: { isApplied: false, outcomes }, changes: [] };
  const created = decided.flatMap(({ operation, decision }): NewOperation[] =>
    decision.kind === 'create' ? [{ ...operation, version: decision.version, state: decision.state }] : [],
  );
  const activated = decided.flatMap(({ decision }) =>
    decision.kind === 'keep' && decision.state !== decision.known.state ? decision.known.documentId : [],
  );
  if (created.length > 0) await insertOperations(transaction, partner.id, created);
  if (activated.length > 0) await moveOperations(transaction, partner.id, activated, 'ACTIVE', null);
  await holdOperations(
    transaction,
    partner.id,
    push.clientVersion,
    decided.map(({ operation }) => operation.documentId),
  );
  const changes: Change[] = [
    {
      kind: 'version.pushed',
      subject: push.clientVersion,
      detail: { operations: outcomes.length, created: created.length },
    },
    ...created.map(
      ({ documentId, operationName, version, state }): Change => ({
        kind: 'operation.registered',
        subject: documentId,
        detail: { operationName, version, state },
      }),
    ),
    ...activated.map(
      (documentId): Change => ({
        kind: 'operation.moved',
        subject: documentId,
        detail: { from: 'REGISTERED', to: 'ACTIVE' },
      }),
    ),
  ];
  return { result: { isApplied: true, outcomes }, changes };
};

/** All of a manifest or, where anything is refused, nothing of it. */
export const pushOperations = async (
  { database, apiSchema }: { readonly database: Database; readonly apiSchema: GraphQLSchema },
  slug: string,
  clientVersion: string,
  operations: readonly PushedOperation[],
  { activate = false, dryRun = false }: PushOptions = {},
): Promise<PushReport> => {
  checkClientVersion(clientVersion);
  if (operations.length === 0) throw new RegistryRefusal('NOTHING_PUSHED', 'The manifest has no operations');
  if (operations.length > mostOperations)
    throw new RegistryRefusal(
      'TOO_MANY_OPERATIONS',
      `${operations.length} operations; at most ${mostOperations} are taken at once`,
    );
  // Asked first, so that nobody waits for thousands of documents that are nobody's.
  const partner = await requirePartner(database, slug);
  // And these before the transaction, so that nobody waits for them.
  const checks = operations.map((operation) => checkOperation(apiSchema, operation));
  const push = { clientVersion, checks, activate };
  if (!dryRun)
    return changeOfPartner(database, slug, (transaction, current) => apply(transaction, current, push));
  return { isApplied: false, outcomes: (await decide(database, partner, push)).outcomes };
};
