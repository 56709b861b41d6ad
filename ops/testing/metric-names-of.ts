import { parser } from '@prometheus-io/lezer-promql';

/** As Prometheus would read it, with something in place of what Grafana fills in. */
export const withoutVariables = (expression: string): string =>
  expression.replace(/\$__(rate_interval|range)\b/g, '5m').replace(/\$\w+/g, '1');

/**
 * The metrics that an expression reads, recorded ones included; without those that it finds by a matcher of `__name__`.
 * @throws where it is no PromQL
 */
export const metricNamesOf = (expression: string): ReadonlySet<string> => {
  const text = withoutVariables(expression);
  const names = new Set<string>();
  parser.parse(text).iterate({
    enter: ({ type, node, from, to }) => {
      if (type.isError) throw new SyntaxError(`no PromQL at ${from}: ${text}`);
      if (type.name === 'Identifier' && node.parent?.type.name === 'VectorSelector')
        names.add(text.slice(from, to));
    },
  });
  return names;
};
