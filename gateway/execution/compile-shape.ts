import {
  type CompositeType,
  type DirectiveDefinition,
  type FieldSelection,
  type FragmentSelection,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSubtype,
  type Operation,
  type OutputType,
  type SelectionSet,
  Variable,
} from '@apollo/federation-internals';
import type { JsonObject } from './json-object.ts';

/** An answer is not what the schema promises, or not in a form that was foreseen: `@apollo/gateway` shapes it. */
export class UnforeseenAnswer extends Error {
  override readonly name = 'UnforeseenAnswer';
}

/** Makes the client's answer of all that was fetched. @throws UnforeseenAnswer */
export type Shape = (fetched: JsonObject) => JsonObject;

/** What a client asks of an object: a selection, and the type by which it was written. */
interface Part {
  readonly selections: SelectionSet;
  readonly parent: CompositeType;
}

/** A response name, with what decides its value: the first definition that the client gave. */
interface ShapedField {
  readonly name: string;
  readonly type: OutputType;
  readonly parts: Part[];
  /** Set where it is `__typename`: by which type, if the answer says none. */
  readonly typenameOf?: CompositeType;
}

const typenameField = '__typename';
const isInherited = (name: string): boolean => name in Object.prototype;
const text = (value: string): string => JSON.stringify(value);
const read = (name: string): string =>
  isInherited(name) ? `(Object.hasOwn(o,${text(name)})?o[${text(name)}]:undefined)` : `o[${text(name)}]`;

type Conditions = Readonly<Record<string, unknown>>;

const isMet = (
  directive: DirectiveDefinition<{ if: boolean | Variable }>,
  { element }: FieldSelection | FragmentSelection,
  variables: Conditions,
): boolean | undefined => {
  const [applied] = element.appliedDirectivesOf(directive);
  if (applied === undefined) return undefined;
  const condition = applied.arguments().if;
  const value: unknown = condition instanceof Variable ? variables[condition.name] : condition;
  if (typeof value !== 'boolean') throw new UnforeseenAnswer('a condition that is none');
  return value;
};

/** One compiled operation under one vector of conditions. */
class ShapeCompiler {
  readonly #operation: Operation;
  readonly #variables: Conditions;

  constructor(operation: Operation, variables: Conditions) {
    this.#operation = operation;
    this.#variables = variables;
  }

  #isLeftOut(selection: FieldSelection | FragmentSelection): boolean {
    const schema = this.#operation.schema();
    return (
      isMet(schema.skipDirective(), selection, this.#variables) === true ||
      isMet(schema.includeDirective(), selection, this.#variables) === false
    );
  }

  #applies(
    condition: CompositeType | undefined,
    typename: string | undefined,
    parent: CompositeType,
  ): boolean {
    if (condition === undefined) return true;
    const type = typename === undefined ? parent : this.#operation.schema().type(typename);
    return type !== undefined && isSubtype(condition, type);
  }

  /** The fields of an object of a type, in the order of the answer. */
  #collect(parts: readonly Part[], typename: string | undefined): Map<string, ShapedField> {
    const fields = new Map<string, ShapedField>();
    const collect = ({ selections, parent }: Part): void => {
      for (const selection of selections.selections()) {
        if (this.#isLeftOut(selection)) continue;
        if (selection.kind === 'FragmentSelection') {
          const { typeCondition } = selection.element;
          if (this.#applies(typeCondition, typename, parent))
            collect({ selections: selection.selectionSet, parent: typeCondition ?? parent });
          continue;
        }
        this.#addField(fields, selection, parent);
      }
    };
    for (const part of parts) collect(part);
    return fields;
  }

  #addField(
    fields: Map<string, ShapedField>,
    { element, selectionSet }: FieldSelection,
    parent: CompositeType,
  ) {
    const name = element.responseName();
    const { definition } = element;
    if (name === '__proto__' || definition.isSchemaIntrospectionField())
      throw new UnforeseenAnswer('a field that is not compiled');
    const { type } = definition;
    if (type === undefined) throw new UnforeseenAnswer('a field without a type');
    const known = fields.get(name);
    const field = known ?? {
      name,
      type,
      parts: [],
      ...(element.name === typenameField && { typenameOf: parent }),
    };
    fields.set(name, field);
    if (selectionSet !== undefined)
      field.parts.push({ selections: selectionSet, parent: selectionSet.parentType });
  }

  /** A function of an object `o` of one type. */
  compileObject(parts: readonly Part[], typename: string | undefined): Shape {
    const bound: unknown[] = [];
    const bind = (value: unknown): string => `b${bound.push(value) - 1}`;
    const statements: string[] = [];
    const entries: string[] = [];
    for (const field of this.#collect(parts, typename).values()) {
      const variable = `v${entries.length}`;
      statements.push(`let ${variable}=${read(field.name)};if(${variable}===undefined)${variable}=null;`);
      statements.push(
        field.typenameOf === undefined
          ? this.#value(field.type, field.parts, variable, bind)
          : this.#typename(field.name, field.typenameOf, variable, bind),
      );
      entries.push(`${text(field.name)}:${variable}`);
    }
    const names = bound.map((_, place) => `b${place}`);
    const body = `return (o)=>{${statements.join('')}return {${entries.join(',')}}}`;
    return new Function('fail', ...names, body)(failShape, ...bound);
  }

  #typename(name: string, parent: CompositeType, variable: string, bind: (value: unknown) => string): string {
    const schema = this.#operation.schema();
    const nameOf = (found: unknown): string => {
      const type = typeof found === 'string' ? (schema.type(found) ?? parent) : parent;
      if (!isObjectType(type)) throw new UnforeseenAnswer('a type that is no object');
      return type.name;
    };
    const given = name === typenameField ? variable : `${variable}===null?o.${typenameField}:${variable}`;
    return isObjectType(parent)
      ? `${variable}=${given};if(${variable}!==${text(parent.name)})${variable}=${bind(nameOf)}(${variable});`
      : `${variable}=${bind(nameOf)}(${given});`;
  }

  /** Statements that bring a variable into the shape of a type; null is there where nothing was answered. */
  #value(
    type: OutputType,
    parts: readonly Part[],
    variable: string,
    bind: (value: unknown) => string,
    depth = 0,
  ): string {
    if (isNonNullType(type))
      return `if(${variable}===null)fail();${this.#value(type.ofType, parts, variable, bind, depth)}`;
    if (isListType(type)) {
      const [list, index, element] = [`l${depth}`, `i${depth}`, `e${depth}`];
      const each = this.#value(type.ofType, parts, element, bind, depth + 1);
      return `if(${variable}!==null){if(!Array.isArray(${variable}))fail();
const ${list}=new Array(${variable}.length);
for(let ${index}=0;${index}<${list}.length;${index}++){let ${element}=${variable}[${index}];if(${element}===undefined)fail();${each}${list}[${index}]=${element};}
${variable}=${list};}`;
    }
    if (isCompositeType(type))
      return `if(${variable}!==null)${variable}=${bind(this.compileComposite(type, parts))}(${variable});`;
    return this.#leaf(type, variable, bind);
  }

  #leaf(type: OutputType, variable: string, bind: (value: unknown) => string): string {
    const schema = this.#operation.schema();
    const wholeNumber = `Number.isInteger(${variable})&&Math.abs(${variable})<1e21`;
    const valid = (test: string) => `if(${variable}!==null&&!(${test}))fail();`;
    if (isEnumType(type))
      return valid(`${bind(new Set(type.values.map(({ name }) => name)))}.has(${variable})`);
    switch (type) {
      case schema.booleanType():
        return valid(`typeof ${variable}==='boolean'`);
      case schema.intType():
        return valid(wholeNumber);
      case schema.floatType():
        return valid(`Number.isFinite(${variable})`);
      case schema.idType():
        return valid(`typeof ${variable}==='string'||${wholeNumber}`);
      case schema.stringType():
        return valid(`typeof ${variable}==='string'`);
      default:
        if (!isScalarType(type)) throw new UnforeseenAnswer('a leaf that is none');
        return '';
    }
  }

  /** By what type the object says it is; each compiled when it first comes. */
  compileComposite(declared: CompositeType, parts: readonly Part[]): Shape {
    const schema = this.#operation.schema();
    const shapes = new Map<unknown, Shape>();
    const prepare = (typename: unknown): Shape => {
      const type = typename === undefined ? declared : schema.type(String(typename));
      if (
        type === undefined ||
        !isObjectType(type) ||
        (typename !== undefined && typeof typename !== 'string')
      )
        throw new UnforeseenAnswer('an object of no known type');
      // With a name it is of that type; without one, of what the client wrote.
      const current =
        typename === undefined ? parts : parts.map(({ selections }) => ({ selections, parent: type }));
      const shape = this.compileObject(current, typename);
      shapes.set(typename, shape);
      return shape;
    };
    return (value) => {
      if (typeof value !== 'object' || Array.isArray(value)) throw new UnforeseenAnswer('no object');
      const typename = value[typenameField];
      return (shapes.get(typename) ?? prepare(typename))(value);
    };
  }
}

const failShape = (): never => {
  throw new UnforeseenAnswer('a value that is none of its type');
};

/**
 * Compiles the shaping of an operation's answer under the values of its conditions.
 * @throws UnforeseenAnswer where it cannot be compiled, as with introspection
 */
export const compileShape = (operation: Operation, variables: Conditions): Shape => {
  const root = operation.schema().schemaDefinition.rootType(operation.rootKind);
  if (root === undefined) throw new UnforeseenAnswer('no root');
  const compiler = new ShapeCompiler(operation, variables);
  return compiler.compileComposite(root, [{ selections: operation.selectionSet, parent: root }]);
};
