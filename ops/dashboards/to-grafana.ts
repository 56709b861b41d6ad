import type { Dashboard, Panel, Variable } from './dashboard.ts';

/** Of Grafana 13, the last of this shape; others migrate it when they read it. */
const schemaVersion = 42;
const prometheus = { type: 'prometheus', uid: 'prometheus' };
const gridColumns = 24;
const panelHeight = 8;

const thresholdSteps = ({ thresholds = [], baseColor = 'green' }: Panel) => ({
  mode: 'absolute',
  steps: [
    { color: baseColor, value: null },
    ...thresholds.map(({ from, color }) => ({ color, value: from })),
  ],
});

const lineStyle = ({ isStacked = false, thresholds = [] }: Panel) => ({
  drawStyle: 'line',
  lineWidth: 1,
  fillOpacity: isStacked ? 40 : 0,
  showPoints: 'never',
  spanNulls: false,
  stacking: { mode: isStacked ? 'normal' : 'none', group: 'A' },
  thresholdsStyle: { mode: thresholds.length > 0 ? 'dashed' : 'off' },
});

const lastValues = { calcs: ['lastNotNull'], fields: '', values: false };

const optionsOf = (kind: Panel['kind']) => {
  switch (kind) {
    case 'timeseries':
      return {
        legend: { displayMode: 'table', placement: 'bottom', showLegend: true, calcs: ['mean', 'max'] },
        tooltip: { mode: 'multi', sort: 'desc' },
      };
    case 'stat':
      return { reduceOptions: lastValues, colorMode: 'value', graphMode: 'area', textMode: 'value_and_name' };
    case 'bargauge':
      return { reduceOptions: lastValues, orientation: 'horizontal', displayMode: 'basic' };
    default:
      return kind satisfies never;
  }
};

const refIds = 'ABCDEFGHIJ';

/** A bar or a figure is of now, or of the range as a whole: one value a series. */
const targetsOf = ({ kind, queries }: Panel) =>
  queries.map(({ expression, legend }, index) => ({
    refId: refIds.charAt(index),
    datasource: prometheus,
    expr: expression,
    legendFormat: legend,
    ...(kind === 'bargauge' ? { instant: true } : { range: true }),
  }));

const panelJson = (panel: Panel) => ({
  type: panel.kind,
  title: panel.title,
  description: panel.description ?? '',
  datasource: prometheus,
  fieldConfig: {
    defaults: {
      unit: panel.unit,
      min: panel.min ?? 0,
      color: { mode: panel.kind === 'timeseries' ? 'palette-classic' : 'thresholds' },
      thresholds: thresholdSteps(panel),
      ...(panel.kind === 'timeseries' ? { custom: lineStyle(panel) } : {}),
    },
    overrides: [],
  },
  options: optionsOf(panel.kind),
  targets: targetsOf(panel),
});

/** Each row a heading, and its panels beside each other. */
const layOut = ({ rows }: Dashboard) => {
  const heading = 1;
  return rows.flatMap(({ title, panels }, rowIndex) => {
    const y = rowIndex * (heading + panelHeight);
    const id = (index: number) => rowIndex * 10 + index + 1;
    const w = Math.floor(gridColumns / panels.length);
    return [
      {
        id: id(0),
        type: 'row',
        title,
        collapsed: false,
        panels: [],
        gridPos: { x: 0, y, w: gridColumns, h: heading },
      },
      ...panels.map((panel, index) => ({
        id: id(index + 1),
        ...panelJson(panel),
        gridPos: { x: index * w, y: y + heading, w, h: panelHeight },
      })),
    ];
  });
};

const variableJson = (variable: Variable) => {
  const { name, label } = variable;
  if (variable.kind === 'text') {
    const { value } = variable;
    return { type: 'textbox', name, label, query: value, current: { selected: true, text: value, value } };
  }
  return {
    type: 'query',
    name,
    label,
    datasource: prometheus,
    query: { query: variable.query, refId: name },
    refresh: 2,
    sort: 1,
    multi: true,
    includeAll: true,
    allValue: '.*',
    current: { selected: true, text: ['All'], value: ['$__all'] },
  };
};

/** What Grafana reads of a dashboard. */
export const toGrafana = (dashboard: Dashboard) => ({
  uid: `tablegraph-${dashboard.name}`,
  title: dashboard.title,
  description: dashboard.description,
  tags: ['tablegraph'],
  schemaVersion,
  editable: false,
  graphTooltip: 1,
  refresh: '30s',
  timezone: 'browser',
  time: { from: dashboard.from, to: 'now' },
  links: [
    { type: 'dashboards', title: 'Tablegraph', tags: ['tablegraph'], asDropdown: true, keepTime: true },
  ],
  templating: { list: dashboard.variables.map(variableJson) },
  annotations: { list: [] },
  panels: layOut(dashboard),
});
