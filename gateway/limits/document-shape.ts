import {
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How a document is built, schema and variables aside. Of several operations, the most that one of them has. */
export interface DocumentShape {
  readonly fragments: number;
  readonly directives: number;
  /** Fields of the operation itself, those of its fragments included. */
  readonly rootFields: number;
  /** Fields that are renamed, or asked for again beside themselves, wherever their fragments are spread. */
  readonly aliases: number;
  /** Fields, inline fragments, or values of arguments within each other. */
  readonly levels: number;
  /** A fragment that contains itself. */
  readonly cycle: string | undefined;
  /** A name that JavaScript takes for something else. */
  readonly forbiddenName: string | undefined;
}

interface SetShape {
  readonly fields: number;
  readonly aliases: number;
  readonly levels: number;
}

const nothing: SetShape = { fields: 0, aliases: 0, levels: 0 };
const forbiddenNames = new Set(['__proto__']);

/** Everything but selections, wherever it is. */
const shapeOfRest = (document: DocumentNode) => {
  let directives = 0;
  let valueLevels = 0;
  let deepestValue = 0;
  let forbiddenName: string | undefined;
  const value = {
    enter: () => {
      valueLevels += 1;
      deepestValue = Math.max(deepestValue, valueLevels);
    },
    leave: () => {
      valueLevels -= 1;
    },
  };
  visit(document, {
    [Kind.DIRECTIVE]: () => {
      directives += 1;
    },
    [Kind.LIST]: value,
    [Kind.OBJECT]: value,
    [Kind.NAME]: (node) => {
      if (!forbiddenNames.has(node.value)) return undefined;
      forbiddenName = node.value;
      return BREAK;
    },
  });
  return { directives, deepestValue, forbiddenName };
};

/** Goes through every fragment once, however often it is spread: it takes as long as the document is. */
export const documentShape = (document: DocumentNode): DocumentShape => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, SetShape | 'under way'>();
  let cycle: string | undefined;

  const ofFragment = (name: string): SetShape => {
    const known = measured.get(name);
    if (known === 'under way') {
      cycle ??= name;
      return nothing;
    }
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return nothing;
    measured.set(name, 'under way');
    const shape = ofSet(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  };

  const ofSelection = (selection: SelectionNode): SetShape => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inside = ofSet(selection.selectionSet);
      return { ...inside, levels: inside.levels + 1 };
    }
    const inside = selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet);
    return {
      fields: 1,
      aliases: inside.aliases + (selection.alias === undefined ? 0 : 1),
      levels: inside.levels + 1,
    };
  };

  const ofSet = ({ selections }: SelectionSetNode): SetShape => {
    let { fields, aliases, levels } = nothing;
    const names = new Set<string>();
    for (const selection of selections) {
      const shape = ofSelection(selection);
      fields += shape.fields;
      aliases += shape.aliases;
      levels = Math.max(levels, shape.levels);
      if (selection.kind !== Kind.FIELD || selection.alias !== undefined) continue;
      if (names.has(selection.name.value)) aliases += 1;
      names.add(selection.name.value);
    }
    return { fields, aliases, levels };
  };

  const { directives, deepestValue, forbiddenName } = shapeOfRest(document);
  // Those that no operation spreads too: a cycle of theirs takes validation as far.
  const all = document.definitions.map((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? { ...ofFragment(definition.name.value), fields: 0 }
      : definition.kind === Kind.OPERATION_DEFINITION
        ? ofSet(definition.selectionSet)
        : nothing,
  );
  return {
    fragments: fragments.size,
    directives,
    rootFields: Math.max(0, ...all.map(({ fields }) => fields)),
    aliases: Math.max(0, ...all.map(({ aliases }) => aliases)),
    levels: Math.max(deepestValue, ...all.map(({ levels }) => levels)),
    cycle,
    forbiddenName,
  };
};
