import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Finding } from './finding.ts';

/** Whether every value of one type is one of the other, which is of another schema: the names count. */
const isWithin = (narrow: GraphQLType, wide: GraphQLType, schema: GraphQLSchema): boolean => {
  if (isNonNullType(wide)) return isNonNullType(narrow) && isWithin(narrow.ofType, wide.ofType, schema);
  if (isNonNullType(narrow)) return isWithin(narrow.ofType, wide, schema);
  if (isListType(wide)) return isListType(narrow) && isWithin(narrow.ofType, wide.ofType, schema);
  if (isListType(narrow)) return false;
  if (narrow.name === wide.name) return true;
  const [one, other] = [schema.getType(narrow.name), schema.getType(wide.name)];
  return isAbstractType(other) && (isObjectType(one) || isInterfaceType(one)) && schema.isSubType(other, one);
};

const becomes = (present: GraphQLType, changed: GraphQLType): string =>
  `was ${present} and becomes ${changed}`;

/** Fields that are answered with something that a client does not expect. */
export const changedAnswers = (
  document: DocumentNode,
  present: GraphQLSchema,
  changed: GraphQLSchema,
): Finding[] => {
  const findings: Finding[] = [];
  const types = new TypeInfo(present);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (node) => {
        if (node.kind !== Kind.FIELD) return;
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        const later = changed.getType(parent?.name ?? '');
        if (parent == null || field == null || !(isObjectType(later) || isInterfaceType(later))) return;
        const laterField = later.getFields()[field.name];
        if (laterField === undefined || isWithin(laterField.type, field.type, changed)) return;
        findings.push({
          coordinate: `${parent.name}.${field.name}`,
          reason: `The answer ${becomes(field.type, laterField.type)}.`,
        });
      },
    }),
  );
  return findings;
};

const changedInput = (
  name: string,
  present: GraphQLNamedType | undefined,
  changed: GraphQLNamedType | undefined,
  schema: GraphQLSchema,
): Finding[] => {
  if (isEnumType(present) && isEnumType(changed))
    return present
      .getValues()
      .filter((value) => changed.getValue(value.name) == null)
      .map((value) => ({
        coordinate: `${name}.${value.name}`,
        reason: 'The value is gone; the client may send it.',
      }));
  if (!isInputObjectType(present) || !isInputObjectType(changed)) return [];
  const earlier = present.getFields();
  const later = changed.getFields();
  const kept = Object.values(earlier).flatMap((field): Finding[] => {
    const coordinate = `${name}.${field.name}`;
    const now = later[field.name];
    if (now === undefined) return [{ coordinate, reason: 'The field is gone; the client may send it.' }];
    if (isWithin(field.type, now.type, schema)) return [];
    return [{ coordinate, reason: `What the client sends ${becomes(field.type, now.type)}.` }];
  });
  const added = Object.values(later)
    .filter((field) => earlier[field.name] === undefined && isRequiredInputField(field))
    .map((field) => ({
      coordinate: `${name}.${field.name}`,
      reason: 'The field is new and required; the client does not send it.',
    }));
  return [...kept, ...added];
};

/** What variables may hold that will not be taken: no document shows it, since the client sends it. */
export const changedVariables = (
  document: DocumentNode,
  present: GraphQLSchema,
  changed: GraphQLSchema,
): Finding[] => {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const look = (type: GraphQLNamedType) => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    findings.push(...changedInput(type.name, type, changed.getType(type.name), changed));
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(getNamedType(field.type));
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const variable of definition.variableDefinitions ?? []) {
      const type = typeFromAST(present, variable.type);
      if (isInputType(type)) look(getNamedType(type));
    }
  }
  return findings;
};
