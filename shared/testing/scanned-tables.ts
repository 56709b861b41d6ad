import { z } from 'zod';
import type { Queryable } from '#shared/database/database.ts';

/** What of EXPLAIN's JSON is looked at. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly Schema?: string | undefined;
  readonly 'Relation Name'?: string | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  Schema: z.string().optional(),
  'Relation Name': z.string().optional(),
  get Plans() {
    return z.array(planNode).optional();
  },
});
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planNode })]) })]);

const scannedIn = (node: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined
    ? [`${node.Schema ?? ''}.${node['Relation Name']}`]
    : []),
  ...(node.Plans ?? []).flatMap(scannedIn),
];

/**
 * The tables, with their schema, that the statement reads from end to end: by the plan for its values, or by the one for
 * any values, which a prepared statement may come to use.
 */
export const scannedTables = async (
  queryable: Queryable,
  { text, values }: { readonly text: string; readonly values: readonly unknown[] },
  plan: 'for its values' | 'for any values' = 'for its values',
): Promise<string[]> => {
  const rows = await queryable.query(
    plan === 'for its values'
      ? { text: `explain (verbose, format json) ${text}`, values }
      : { text: `explain (generic_plan, verbose, format json) ${text}`, values: [] },
  );
  const [{ 'QUERY PLAN': plans }] = explained.parse(rows);
  return scannedIn(plans[0].Plan);
};
