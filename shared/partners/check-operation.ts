import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import type { MeasuredOperation } from '#shared/operations/fold-operation.ts';
import { NotGraphql, normaliseDocument } from '#shared/operations/normalised-document.ts';
import { operationCost } from '#shared/operations/operation-cost.ts';
import { operationLevels } from '#shared/operations/operation-size.ts';
import type { CheckedOperation } from './domain/decide-push.ts';
import { documentIdOf } from './domain/document-id.ts';
import type { OperationProblem, OperationProblemCode } from './domain/operation-problem.ts';

/** Besides the tokens that any document may have. */
export const registrationLimits = { levels: 30, cost: 10_000, nameCharacters: 128, problems: 10 } as const;

export type OperationCheck =
  | { readonly kind: 'fits'; readonly operation: CheckedOperation }
  | {
      readonly kind: 'refused';
      readonly documentId: string;
      readonly operationName: string | null;
      readonly problems: readonly OperationProblem[];
    };

/** A response is an object, of which JavaScript would take that name for something else. */
const noPrototypes: ValidationRule = (context) => ({
  [Kind.NAME]: (node) => {
    if (node.value === '__proto__') context.reportError(new GraphQLError('__proto__ cannot be a name here'));
  },
});

/** Introspection is off where partners are served. */
const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule, noPrototypes];

class Refused extends Error {
  override readonly name = 'Refused';
  readonly problems: readonly OperationProblem[];

  constructor(problems: readonly OperationProblem[]) {
    super('the operation is refused');
    this.problems = problems;
  }
}

const refuse = (code: OperationProblemCode, message: string) => new Refused([{ code, message }]);

const normalise = (text: string) => {
  try {
    return normaliseDocument(text);
  } catch (error) {
    if (error instanceof NotGraphql) throw refuse(error.code, error.message);
    throw error;
  }
};

const operationTypes: Partial<Record<OperationTypeNode, CheckedOperation['operationType']>> = {
  [OperationTypeNode.QUERY]: 'query',
  [OperationTypeNode.MUTATION]: 'mutation',
};

const onlyOperation = ({ definitions }: DocumentNode): OperationDefinitionNode => {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length !== 1)
    throw refuse('NOT_ONE_OPERATION', `A document has exactly one operation, not ${operations.length}`);
  return operation;
};

const describeOperation = ({ name, operation }: OperationDefinitionNode) => {
  const operationType = operationTypes[operation];
  if (operationType === undefined) throw refuse('SUBSCRIPTION', 'Subscriptions cannot be registered');
  const operationName = name?.value;
  if (operationName === undefined || operationName.length > registrationLimits.nameCharacters)
    throw refuse(
      'NO_NAME',
      `An operation has a name of at most ${registrationLimits.nameCharacters} characters: usage is told by it`,
    );
  return { operationName, operationType };
};

/** @throws Refused unless it fits the graph and the limits */
const costOf = (measured: MeasuredOperation): number => {
  const { levels, cost: mostCost, problems: maxErrors } = registrationLimits;
  // Before the rules, which take time and stack by it.
  if (operationLevels(measured) > levels)
    throw refuse(
      'TOO_DEEP',
      `Fields nest in each other at most ${levels} deep, and fragments not in themselves`,
    );
  const errors = validate(measured.schema, measured.document, rules, { maxErrors });
  if (errors.length > 0) throw new Refused(errors.map(({ message }) => ({ code: 'INVALID', message })));
  const cost = operationCost(measured);
  if (cost > mostCost)
    throw refuse(
      'TOO_COSTLY',
      `The operation costs ${cost}, and ${mostCost} at most is taken: give lists within lists their length in the document`,
    );
  return cost;
};

/** Whether an operation can be registered; `sha256:` before its id is left out. */
export const checkOperation = (
  schema: GraphQLSchema,
  pushed: { readonly documentId: string; readonly document: string },
): OperationCheck => {
  const documentId = documentIdOf(pushed.documentId);
  let operationName: string | null = null;
  try {
    if (documentId === undefined)
      throw refuse('DOCUMENT_ID_INVALID', 'An id is 1 to 128 printable ASCII characters without spaces');
    const { text, hash } = normalise(pushed.document);
    const document = parse(text, { noLocation: true });
    const operation = onlyOperation(document);
    operationName = operation.name?.value ?? null;
    const described = describeOperation(operation);
    const cost = costOf({ schema, document, operation });
    return {
      kind: 'fits',
      operation: { documentId, document: text, documentHash: hash, ...described, cost },
    };
  } catch (error) {
    // graphql-js reads and checks by recursion, types and values too.
    const refused = error instanceof RangeError ? refuse('TOO_DEEP', 'The document nests too deeply') : error;
    if (!(refused instanceof Refused)) throw error;
    const { problems } = refused;
    return { kind: 'refused', documentId: documentId ?? pushed.documentId, operationName, problems };
  }
};
