import type { GraphQLSchema } from 'graphql';
import type { Answer } from '../ask.ts';
import { type Column, columns, isOutcome, type Outcome } from './columns.ts';
import { argumentsOf, type Path, questionVariables, type Target, targetsOf } from './paths.ts';
import type { Rule } from './read-rules.ts';
import type { Scene } from './scene.ts';
import { findAll, outcomeOf, selectionOf } from './selection.ts';

/** Something that is not as the table says, in words. */
export type Mismatch = string;

/** One thing to try: what did not come as it should. */
export type Trial = () => Promise<readonly Mismatch[]>;

interface Reading {
  readonly schema: GraphQLSchema;
  readonly scene: Scene;
  readonly rules: readonly Rule[];
}

/** What came of a field on one way; null where the way ends before it. */
const outcomesOn = (answer: Answer<unknown>, id: string, field: string): Outcome[] =>
  findAll(answer.data, id).map((found) => outcomeOf(found[field]));

const differs = (rule: Rule, column: Column, came: string, where: string, explanation: string): Mismatch =>
  `${rule.name} · ${column}: ${rule.expected[column]} in the table, ${came} ${where}\n${explanation}`;

const judgePath = (
  rules: readonly Rule[],
  column: Column,
  id: string,
  { name }: Path,
  answer: Answer<unknown>,
): Mismatch[] =>
  rules.flatMap((rule) => {
    const came = outcomesOn(answer, id, rule.field);
    const wrong = came.find((outcome) => outcome !== rule.expected[column]);
    return wrong === undefined ? [] : [differs(rule, column, wrong, `by ${name}`, answer.explanation)];
  });

const isRefused = ({ errors }: Answer<unknown>) => errors.length > 0;

const isTooLarge = ({ errors }: Answer<unknown>) =>
  errors.some(({ extensions }) => extensions?.code === 'OPERATION_TOO_LARGE');

interface Part {
  readonly rules: readonly Rule[];
  readonly answer: Answer<unknown>;
}

/**
 * Asks for the fields of all rules at once, or in halves where that costs too much: a list of restaurants, each with
 * lists of its own. A single field that costs too much on this way is nobody's on it, and left out.
 */
const askInParts = async (
  rules: readonly Rule[],
  ask: (fields: ReadonlySet<string>) => Promise<Answer<unknown>>,
): Promise<Part[]> => {
  const answer = await ask(new Set(['id', ...rules.map(({ field }) => field)]));
  if (!isTooLarge(answer)) return [{ rules, answer }];
  if (rules.length <= 1) return [];
  const middle = Math.ceil(rules.length / 2);
  const halves = await Promise.all(
    [rules.slice(0, middle), rules.slice(middle)].map((half) => askInParts(half, ask)),
  );
  return halves.flat();
};

/** All fields of one thing, on all ways to it. */
const tryTarget =
  ({ schema, scene, rules }: Reading, column: Column, target: Target, found: Set<string>): Trial =>
  async () => {
    const { type, variant, id, paths } = target;
    const ofTarget = rules.filter((rule) => rule.type === type && rule.variant === variant);
    const mismatches: Mismatch[] = [];
    let isFound = false;
    for (const path of paths) {
      const parts = await askInParts(ofTarget, (fields) => {
        const fragment = `fragment All on ${type} { ${selectionOf(schema, type, fields, argumentsOf(scene))} }`;
        return scene.people[column].ask(`${path.document} ${fragment}`, path.variables);
      });
      if (parts.length === 0) mismatches.push(`${type} · ${column}: too large by ${path.name}`);
      for (const { rules: asked, answer } of parts) {
        if (isRefused(answer))
          mismatches.push(`${type} · ${column}: an error by ${path.name}\n${answer.explanation}`);
        mismatches.push(...judgePath(asked, column, id, path, answer));
        if (findAll(answer.data, id).length === 0) continue;
        isFound = true;
        found.add(`${type} ${variant} by ${path.name}`);
      }
    }
    if (!isFound)
      for (const rule of ofTarget)
        if (rule.expected[column] !== 'null')
          mismatches.push(differs(rule, column, 'nothing', 'on any way', ''));
    return mismatches;
  };

const tryQuestions =
  ({ schema, scene, rules }: Reading, column: Column): Trial =>
  async () => {
    const questions = rules.filter(({ type }) => type === 'Query');
    const fields = questions.map(({ field }) => field);
    const selection = selectionOf(schema, 'Query', fields, argumentsOf(scene));
    const answer = await scene.people[column].ask(
      `query ($id: ID!) { ${selection} }`,
      questionVariables(scene, column),
    );
    return questions.flatMap((rule) => {
      const came = outcomeOf(Object(answer.data)[rule.field]);
      return came === rule.expected[column] ? [] : [differs(rule, column, came, '', answer.explanation)];
    });
  };

const trySubscription =
  ({ schema, scene }: Reading, column: Column, rule: Rule): Trial =>
  async () => {
    const selection = selectionOf(schema, 'Subscription', [rule.field], argumentsOf(scene));
    const { data, errors = [] } = await scene.people[column].hearFirst(`subscription { ${selection} }`);
    const code = errors[0]?.extensions?.code;
    const came = code !== undefined && isOutcome(code) ? code : outcomeOf(data?.[rule.field]);
    const explanation = JSON.stringify({ data, errors });
    return came === rule.expected[column] ? [] : [differs(rule, column, came, 'at first', explanation)];
  };

/** The ways on which something was found for somebody, and which there are. */
export interface Ways {
  readonly all: Set<string>;
  readonly found: Set<string>;
}

/** Every cell of the rows about fields that are read. */
export const readingTrials = (reading: Reading, ways: Ways): Trial[] =>
  columns.flatMap((column) => [
    tryQuestions(reading, column),
    ...reading.rules
      .filter(({ type }) => type === 'Subscription')
      .map((rule) => trySubscription(reading, column, rule)),
    ...targetsOf(reading.scene, column).map((target) => {
      for (const { name, leadsNowhere } of target.paths)
        if (leadsNowhere !== true) ways.all.add(`${target.type} ${target.variant} by ${name}`);
      return tryTarget(reading, column, target, ways.found);
    }),
  ]);

/** The types and variants of rows that are read, for telling whether every row is tried. */
export const isRead = ({ type, variant }: Rule, scene: Scene): boolean =>
  ['Query', 'Subscription'].includes(type) ||
  targetsOf(scene, 'admin').some((target) => target.type === type && target.variant === variant);
