import { describe, expect, it } from 'vitest';
import { type RegistryMode, registryModes } from '#shared/partners/domain/partner.ts';
import { type OperationState, operationStates } from '#shared/partners/domain/registered-operation.ts';
import type { AskedDocument } from './asked-document.ts';
import { chooseDocument, type KnownDocuments, type KnownOperation } from './choose-document.ts';

const operationOf = (state: OperationState): KnownOperation => ({
  documentId: `id-${state}`,
  document: `{ ${state} }`,
  documentHash: `hash-${state}`,
  operationName: state,
  operationType: 'query',
  state,
  cost: 1,
  sunsetOn: null,
  deprecatedAt: null,
});
const operations = operationStates.map(operationOf);
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

/** The hash of a text is its length here. */
const documents = (mode: RegistryMode): KnownDocuments => ({
  mode,
  byId: (id) => operations.find(({ documentId }) => documentId === id),
  byText: (text) => operations.find(({ document }) => squeezed(document) === squeezed(text)),
  isTextOf: (text, { document }) => squeezed(document) === squeezed(text),
  isHashOf: (hash, text) => hash === String(text.length),
});

const asked = (changes: Partial<AskedDocument>): AskedDocument => ({
  documentId: undefined,
  text: undefined,
  idIsHash: false,
  ...changes,
});

/** In short: the operation that is run, `text`, `nothing`, or the refusal's status. */
const outcome = (mode: RegistryMode, changes: Partial<AskedDocument>): string => {
  const chosen = chooseDocument(asked(changes), documents(mode));
  if (chosen.kind === 'registered') return chosen.operation.operationName;
  return chosen.kind === 'refused' ? `${chosen.statusCode} ${chosen.code}` : chosen.kind;
};

describe('by id', () => {
  it.each(registryModes)('is the same in every mode (%s)', (mode) => {
    expect(outcome(mode, { documentId: 'id-ACTIVE' })).toBe('ACTIVE');
    expect(outcome(mode, { documentId: 'id-DEPRECATED' })).toBe('DEPRECATED');
    expect(outcome(mode, { documentId: 'id-REGISTERED' })).toBe('404 PERSISTED_QUERY_NOT_ACTIVE');
    expect(outcome(mode, { documentId: 'id-RETIRED' })).toBe('410 PERSISTED_QUERY_RETIRED');
    expect(outcome(mode, { documentId: 'stranger' })).toBe('404 PERSISTED_QUERY_NOT_FOUND');
    expect(outcome(mode, {})).toBe('nothing');
  });
});

describe('by text', () => {
  it.each<[RegistryMode, string, string]>([
    ['off', '{ACTIVE}', 'text'],
    ['off', '{ other }', 'text'],
    ['log', '{ACTIVE}', 'ACTIVE'],
    ['log', '{RETIRED}', 'text'],
    ['log', '{ other }', 'text'],
    ['safelist', '{\n ACTIVE }', 'ACTIVE'],
    ['safelist', '{ DEPRECATED }', 'DEPRECATED'],
    ['safelist', '{ REGISTERED }', '403 OPERATION_NOT_REGISTERED'],
    ['safelist', '{ RETIRED }', '403 OPERATION_NOT_REGISTERED'],
    ['safelist', '{ other }', '403 OPERATION_NOT_REGISTERED'],
    ['require-id', '{ ACTIVE }', '403 OPERATION_NOT_REGISTERED'],
    ['require-id', '{ other }', '403 OPERATION_NOT_REGISTERED'],
  ])('%s: %s', (mode, text, expected) => {
    expect(outcome(mode, { text })).toBe(expected);
  });
});

describe('by id with a text beside it', () => {
  it.each<[string, RegistryMode, Partial<AskedDocument>, string]>([
    ['the same document', 'require-id', { documentId: 'id-ACTIVE', text: '{ACTIVE}' }, 'ACTIVE'],
    ['another document', 'off', { documentId: 'id-ACTIVE', text: '{ other }' }, '400 BAD_REQUEST'],
    ['a retired one', 'off', { documentId: 'id-RETIRED', text: '{RETIRED}' }, '410 PERSISTED_QUERY_RETIRED'],
    [
      'registering',
      'require-id',
      { documentId: '9', text: '{ other }', idIsHash: true },
      '403 OPERATION_NOT_REGISTERED',
    ],
    [
      'registering',
      'safelist',
      { documentId: '9', text: '{ other }', idIsHash: true },
      '403 OPERATION_NOT_REGISTERED',
    ],
    [
      'a known text by its hash',
      'safelist',
      { documentId: '10', text: '{ ACTIVE }', idIsHash: true },
      'ACTIVE',
    ],
    ['a free text by its hash', 'off', { documentId: '9', text: '{ other }', idIsHash: true }, 'text'],
    ['a wrong hash', 'off', { documentId: '8', text: '{ other }', idIsHash: true }, '400 BAD_REQUEST'],
    ['an id that is no hash', 'off', { documentId: '8', text: '{ other }' }, 'text'],
  ])('%s (%s)', (_what, mode, changes, expected) => {
    expect(outcome(mode, changes)).toBe(expected);
  });
});
