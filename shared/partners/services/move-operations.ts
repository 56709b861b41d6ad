import type { Database, Queryable } from '#shared/database/database.ts';
import { keepsFrom, stateAfter } from '../domain/client-version-life.ts';
import { documentIdOf } from '../domain/document-id.ts';
import { type Life, type LifeStep, stepLife } from '../domain/operation-life.ts';
import type { Partner } from '../domain/partner.ts';
import type { RegisteredOperation } from '../domain/registered-operation.ts';
import { RegistryRefusal } from '../domain/registry-refusal.ts';
import type { LifeReport, OperationSelection } from '../partner-service.ts';
import type { Change } from '../repositories/change-repository.ts';
import { holdersOf, moveClientVersion } from '../repositories/client-version-repository.ts';
import { moveOperations, operationsOf } from '../repositories/operation-repository.ts';
import { changeOfPartner } from './partner-changes.ts';

interface Selected {
  readonly operations: readonly RegisteredOperation[];
  readonly kept: LifeReport['kept'];
  readonly changes: readonly Change[];
}

const selectVersion = async (
  transaction: Queryable,
  partner: Partner,
  step: LifeStep,
  clientVersion: string,
  all: readonly RegisteredOperation[],
): Promise<Selected> => {
  const state = stateAfter(step);
  if (!(await moveClientVersion(transaction, partner.id, clientVersion, state)))
    throw new RegistryRefusal(
      'CLIENT_VERSION_UNKNOWN',
      `Nothing was ever pushed for version ${JSON.stringify(clientVersion)}`,
    );
  const operations: RegisteredOperation[] = [];
  const kept: { documentId: string; clientVersions: string[] }[] = [];
  const holders = await holdersOf(transaction, partner.id, clientVersion);
  for (const operation of all) {
    const versions = holders.get(operation.documentId);
    if (versions === undefined) continue;
    const keepers = versions.filter(
      (other) => other.clientVersion !== clientVersion && keepsFrom(step, other),
    );
    if (keepers.length === 0) operations.push(operation);
    else
      kept.push({
        documentId: operation.documentId,
        clientVersions: keepers.map((keeper) => keeper.clientVersion),
      });
  }
  const moved: Change = { kind: 'version.moved', subject: clientVersion, detail: { to: state } };
  return { operations, kept, changes: [moved] };
};

const select = async (
  transaction: Queryable,
  partner: Partner,
  step: LifeStep,
  selection: OperationSelection,
): Promise<Selected> => {
  const all = await operationsOf(transaction, partner.id);
  const those = (what: string, isSelected: (operation: RegisteredOperation) => boolean): Selected => {
    const operations = all.filter(isSelected);
    if (operations.length === 0)
      throw new RegistryRefusal('OPERATION_UNKNOWN', `${partner.slug} has no ${what}`);
    return { operations, kept: [], changes: [] };
  };
  switch (selection.by) {
    case 'id': {
      const documentId = documentIdOf(selection.documentId);
      return those('operation of that id', (operation) => operation.documentId === documentId);
    }
    case 'name':
      return those(
        'operation of that name',
        ({ operationName }) => operationName === selection.operationName,
      );
    case 'clientVersion':
      return selectVersion(transaction, partner, step, selection.clientVersion, all);
    case 'all':
      return { operations: all, kept: [], changes: [] };
  }
};

const moveAll = async (
  transaction: Queryable,
  partner: Partner,
  step: LifeStep,
  selection: OperationSelection,
) => {
  const { operations, kept, changes } = await select(transaction, partner, step, selection);
  const isById = selection.by === 'id';
  const moves = operations.flatMap((operation) => {
    const to = stepLife(operation, step, isById);
    if (to === 'impossible' && isById)
      throw new RegistryRefusal(
        'NOT_IN_THAT_STATE',
        `${operation.operationName} is ${operation.state}; only what is called can be deprecated`,
      );
    return to === 'impossible' || to === 'unchanged' ? [] : [{ operation, to }];
  });
  const [first] = moves;
  if (first !== undefined) {
    const documentIds = moves.map(({ operation }) => operation.documentId);
    const { state, sunsetOn }: Life = first.to;
    await moveOperations(transaction, partner.id, documentIds, state, sunsetOn);
  }
  const moved = moves.map(
    ({ operation, to }): Change => ({
      kind: 'operation.moved',
      subject: operation.documentId,
      detail: { from: operation.state, to: to.state, sunsetOn: to.sunsetOn },
    }),
  );
  const changed = moves.map(({ operation: { documentId, operationName, version, state }, to }) => ({
    documentId,
    operationName,
    version,
    from: state,
    to: to.state,
  }));
  return { result: { changed, kept }, changes: [...changes, ...moved] };
};

/** Takes one step with all operations of a partner that are selected. */
export const takeStep = (
  database: Database,
  slug: string,
  step: LifeStep,
  selection: OperationSelection,
): Promise<LifeReport> =>
  changeOfPartner(database, slug, (transaction, partner) => moveAll(transaction, partner, step, selection));
