import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The coordinate that a node adds to those around it; undefined where it has none of its own. */
const ownCoordinate = (node: ASTNode, types: TypeInfo, around: string | undefined): string | undefined => {
  switch (node.kind) {
    case Kind.FIELD: {
      const parent = types.getParentType();
      return parent == null ? undefined : `${parent.name}.${node.name.value}`;
    }
    case Kind.ARGUMENT:
      return `${around ?? ''}(${node.name.value}:)`;
    case Kind.OBJECT_FIELD: {
      const parent = getNamedType(types.getParentInputType());
      return parent == null ? undefined : `${parent.name}.${node.name.value}`;
    }
    case Kind.ENUM: {
      const type = getNamedType(types.getInputType());
      return type == null ? undefined : `${type.name}.${node.value}`;
    }
    case Kind.NAMED_TYPE:
      return node.name.value;
    case Kind.DIRECTIVE:
      return `@${node.name.value}`;
    default:
      return undefined;
  }
};

/** Where in the schema each node of a document stands; the nearest around it where it names nothing itself. */
export const coordinatesOf = (schema: GraphQLSchema, document: DocumentNode): Map<ASTNode, string> => {
  const coordinates = new Map<ASTNode, string>();
  const around: (string | undefined)[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (node) => {
        const coordinate = ownCoordinate(node, types, around.at(-1)) ?? around.at(-1);
        if (coordinate !== undefined) coordinates.set(node, coordinate);
        around.push(coordinate);
      },
      leave: () => void around.pop(),
    }),
  );
  return coordinates;
};
