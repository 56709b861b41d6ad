import { type GraphQLSchema, isObjectType, Kind } from 'graphql';
import { readSubgraphSdl, type SubgraphName } from '#schema/compose.ts';
import { createViewerStatements, statementHeader } from '#shared/identity/viewer-statement.ts';
import { type Column, columns } from './columns.ts';
import { argumentsOf } from './paths.ts';
import type { Rule } from './read-rules.ts';
import type { Scene } from './scene.ts';
import { outcomeOf, selectionOf } from './selection.ts';
import type { Trial } from './try-reading.ts';

interface Reference {
  readonly subgraph: SubgraphName;
  readonly type: string;
  readonly variant: string;
  readonly id: string;
  /** As the API has it. */
  readonly fields: readonly string[];
}

/** The fields of a type that a subgraph answers itself. */
const fieldsAt = async (subgraph: SubgraphName, type: string): Promise<string[]> => {
  const { definitions } = await readSubgraphSdl(subgraph);
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
};

/** Asks a subgraph as the gateway would, for whoever the column is. */
const askReference = async (scene: Scene, column: Column, { subgraph, type, id }: Reference, all: string) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${all} } } }`;
  const body = JSON.stringify({ query, variables: { of: [{ __typename: type, id }] } });
  const statements = createViewerStatements(scene.platform.statementSecret);
  const response = await fetch(scene.platform.member(subgraph).url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [statementHeader]: statements.sign(scene.people[column].viewer, subgraph, body),
    },
    body,
    signal: AbortSignal.timeout(20_000),
  });
  const answer: { data?: { _entities?: readonly unknown[] }; errors?: unknown } = JSON.parse(
    await response.text(),
  );
  return { ...answer, explanation: `${subgraph}, ${type} ${id}: ${JSON.stringify(answer)}` };
};

/** What the table says of a reference: a Viewer is somebody else's for all but one. */
const expectedOf = (rule: Rule, column: Column) =>
  rule.type === 'Viewer' && column !== 'diner (whose it is)' ? 'null' : rule.expected[column];

const referencesOf = async (schema: GraphQLSchema, scene: Scene, column: Column): Promise<Reference[]> => {
  const { visited } = column === 'partner (whose it is)' ? scene.partner : scene.diner;
  const dinerId = scene.people['diner (whose it is)'].viewer?.id ?? '';
  const wanted: readonly (readonly [SubgraphName, string, string])[] = [
    ['restaurant', 'Restaurant', scene.here],
    ['availability', 'Restaurant', scene.here],
    ['reservation', 'Restaurant', scene.here],
    ['review', 'Restaurant', scene.here],
    ['reservation', 'Reservation', visited.id],
    ['review', 'Reservation', visited.id],
    ['reservation', 'Viewer', dinerId],
    ['review', 'Viewer', dinerId],
  ];
  return Promise.all(
    wanted.map(async ([subgraph, type, id]) => {
      const known = schema.getType(type);
      const inApi = isObjectType(known) ? known.getFields() : {};
      const fields = (await fieldsAt(subgraph, type)).filter((field) => field in inApi && field !== 'id');
      return { subgraph, type, variant: '', id, fields };
    }),
  );
};

const tryReference =
  (
    schema: GraphQLSchema,
    scene: Scene,
    rules: readonly Rule[],
    column: Column,
    reference: Reference,
  ): Trial =>
  async () => {
    const { subgraph, type, fields } = reference;
    const all = selectionOf(schema, type, fields, argumentsOf(scene));
    const { data, errors, explanation } = await askReference(scene, column, reference, all);
    if (errors !== undefined) return [`${type} · ${column}: an error of ${subgraph}\n${explanation}`];
    const entity = Object(data?._entities?.[0] ?? {});
    return rules
      .filter((rule) => rule.type === type && rule.variant === '' && fields.includes(rule.field))
      .flatMap((rule) => {
        const [expected, came] = [expectedOf(rule, column), outcomeOf(entity[rule.field])];
        if (came === expected) return [];
        return [
          `${rule.name} · ${column}: ${expected} in the table, ${came} by reference at ${subgraph}\n${explanation}`,
        ];
      });
  };

/** What belongs to another place or person than the reference says: nobody gets it. */
const tryForeign =
  (scene: Scene, column: Column): Trial =>
  async () => {
    const elsewhere = {
      subgraph: 'reservation' as const,
      type: 'Restaurant',
      variant: '',
      id: scene.elsewhere,
      fields: [],
    };
    const { data, explanation } = await askReference(
      scene,
      column,
      elsewhere,
      `guest(id: "${scene.guestId}") { name }`,
    );
    const isHidden = Object(data?._entities?.[0]).guest === null;
    const unpublished = {
      ...elsewhere,
      subgraph: 'review' as const,
      type: 'Reservation',
      id: scene.unpublished.id,
    };
    const review = await askReference(scene, column, unpublished, 'review { text }');
    const isSeen = Object(review.data?._entities?.[0]).review !== null;
    return [
      ...(isHidden ? [] : [`a guest of another restaurant · ${column}\n${explanation}`]),
      ...(isSeen === (column === 'diner (whose it is)' || column === 'admin')
        ? []
        : [`an unpublished review · ${column}\n${review.explanation}`]),
    ];
  };

/** Every cell about what subgraphs answer by reference, asked without the gateway. */
export const referenceTrials = async (
  schema: GraphQLSchema,
  scene: Scene,
  rules: readonly Rule[],
): Promise<Trial[]> => {
  const trials = await Promise.all(
    columns.map(async (column) => [
      tryForeign(scene, column),
      ...(await referencesOf(schema, scene, column)).map((reference) =>
        tryReference(schema, scene, rules, column, reference),
      ),
    ]),
  );
  return trials.flat();
};
