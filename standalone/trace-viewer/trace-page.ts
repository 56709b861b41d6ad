import { html } from 'ghtml';
import { createTimeline, type Timeline } from './domain/timeline.ts';
import type { TraceRow } from './domain/trace-rows.ts';
import { isFailed, type TraceSummary } from './domain/trace-summary.ts';
import { counted, durationInWords, instantInWords, instantOf, page, pagePath } from './page.ts';
import { spanDetails } from './span-details.ts';

export interface TracePageParts {
  readonly summary: TraceSummary;
  readonly rows: readonly TraceRow[];
  readonly droppedSpans: number;
  /** Of the list that the reader comes from; empty, or beginning with a question mark. */
  readonly query: string;
  /** The span whose details are shown, if any. */
  readonly selectedSpanId: string | null;
}

/** In pixels: deeper than this, spans stand below each other. */
const indentWidth = 14;
const deepestIndent = 24;
const colours = 8;

const percent = (value: number) => `${value.toFixed(2)}%`;

/** By service, or by scope where one process is all of them. */
const legendOf = (rows: readonly TraceRow[]) => {
  const services = [...new Set(rows.map(({ span }) => span.service))].sort();
  const isByService = services.length > 1;
  const names = isByService ? services : [...new Set(rows.map(({ span }) => span.scope))].sort();
  return {
    isByService,
    names,
    colourOf: ({ span }: TraceRow) => names.indexOf(isByService ? span.service : span.scope) % colours,
  };
};
type Legend = ReturnType<typeof legendOf>;

const legend = ({ names, isByService }: Legend) =>
  html`<ul class="legend" aria-label="${
    isByService ? 'Services' : 'Scopes'
  }">!${names.map((name, index) => html`<li><svg class="key c${index % colours}" aria-hidden="true"><rect width="100%" height="100%"></rect></svg><bdi>${name}</bdi></li>`).join('')}</ul>`;

const bar = (row: TraceRow, timeline: Timeline, colour: number) => {
  const { span, startMilliseconds } = row;
  const left = Math.min(99.5, timeline.at(startMilliseconds));
  const right = timeline.at(startMilliseconds + span.durationMilliseconds);
  const marks = span.events
    .slice(0, 20)
    .map(({ at }) => timeline.at(startMilliseconds + Number(at - span.startsAt) / 1e6))
    .map((at) => html`<circle cx="${percent(at)}" cy="50%" r="3"></circle>`);
  return html`<svg class="bar c${colour}" aria-hidden="true"><rect x="${percent(left)}" y="25%" width="${percent(
    Math.max(0.5, right - left),
  )}" height="50%" rx="2"></rect>!${marks.join('')}</svg>`;
};

const attributesOfRow = ({ span, depth, hasChildren }: TraceRow, isSelected: boolean) =>
  html`id="s${span.spanId}" aria-level="${depth + 1}" aria-selected="${isSelected}" data-failed="${isFailed(span)}"!${
    hasChildren ? ' aria-expanded="true"' : ''
  }`;

const rowOf = (row: TraceRow, timeline: Timeline, colour: number, parts: TracePageParts) => {
  const { span, depth, lacksParent } = row;
  const address = `${pagePath}/${span.traceId}${parts.query === '' ? '?' : `${parts.query}&`}span=${span.spanId}`;
  return html`<tr role="row" !${attributesOfRow(row, span.spanId === parts.selectedSpanId)}>
<th role="rowheader" scope="row" class="name"><svg class="indent" width="${Math.min(depth, deepestIndent) * indentWidth}" height="1" aria-hidden="true"></svg><span class="toggle" aria-hidden="true"></span><a href="${address}"><bdi>${span.name}</bdi></a>!${
    lacksParent ? ' <em class="note">parent not here</em>' : ''
  }</th>
<td role="gridcell" class="service"><bdi>${span.service}</bdi></td>
<td role="gridcell" class="time">!${bar(row, timeline, colour)}</td>
<td role="gridcell" class="number">${durationInWords(span.durationMilliseconds)}</td>
<td role="gridcell" class="number self">${durationInWords(row.selfMilliseconds)}</td>
<td role="gridcell" class="status">!${isFailed(span) ? '<strong class="failed">Error</strong>' : ''}</td>
</tr>`;
};

const axis = (timeline: Timeline) =>
  html`<svg class="axis" aria-hidden="true">!${timeline.ticks
    .map(
      ({ at, milliseconds }) =>
        html`<text x="${percent(at)}" y="16">${milliseconds === 0 ? '0' : durationInWords(milliseconds).replace('.0 ', ' ')}</text>`,
    )
    .join(
      '',
    )}!${timeline.pauses.map(({ at }) => html`<text class="pause" x="${percent(at + 1.5)}" y="16">⋯</text>`).join('')}</svg>`;

const pausesInWords = ({ pauses }: Timeline) =>
  pauses.length === 0
    ? ''
    : html` <span class="pauses">Left out at ⋯: ${pauses.map(({ milliseconds }) => durationInWords(milliseconds)).join(', ')} in which nothing ran.</span>`;

const grid = (
  parts: TracePageParts,
  timeline: Timeline,
  colourOf: Legend['colourOf'],
) => html`<table role="treegrid" aria-label="Spans, the outermost first" class="spans">
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col" class="name">Span</th><th role="columnheader" scope="col" class="service">Service</th>
<th role="columnheader" scope="col" class="time"><span class="hidden">Time</span>!${axis(timeline)}</th>
<th role="columnheader" scope="col" class="number">Duration</th><th role="columnheader" scope="col" class="number self">Self</th>
<th role="columnheader" scope="col" class="status">Status</th>
</tr></thead>
<tbody role="rowgroup">
!${parts.rows.map((row) => rowOf(row, timeline, colourOf(row), parts)).join('\n')}
</tbody>
</table>`;

const about = ({ summary, droppedSpans }: TracePageParts) => {
  const startedAt = instantOf(summary.startsAt);
  const facts = [
    html`<time datetime="${startedAt}">${instantInWords(startedAt)}</time>`,
    durationInWords(summary.durationMilliseconds),
    ...(summary.client === null ? [] : [html`client <bdi>${summary.client}</bdi>`]),
    counted(summary.spans, 'span'),
    summary.errors === 0
      ? 'no errors'
      : html`<strong class="failed">${counted(summary.errors, 'error')}</strong>`,
    html`<code>${summary.traceId}</code>`,
    html`<a href="${pagePath}/${summary.traceId}.json">JSON</a>`,
  ];
  const dropped =
    droppedSpans === 0
      ? ''
      : ` ${counted(droppedSpans, 'more span')} of this trace were not kept: it is too large.`;
  return html`<p class="about">!${facts.join(' · ')}${dropped}</p>`;
};

const tools = (failed: number) => html`<p class="tools" hidden>
<button type="button" data-do="expand">Unfold all</button>
<button type="button" data-do="collapse">Fold all</button>
!${failed === 0 ? '' : '<button type="button" data-do="next-error">Next error</button>'}
<span class="keys">Keys: ↑ ↓ to move, ← → to fold and unfold, Enter for details, Esc to close them.</span></p>`;

const aside = ({ rows, selectedSpanId }: TracePageParts) => {
  const selected = rows.find(({ span }) => span.spanId === selectedSpanId);
  return html`<aside class="details" aria-labelledby="details-title"!${selected === undefined ? ' hidden' : ''}>
<button type="button" class="close" aria-label="Close details" hidden>✕</button>
<div class="content">!${selected === undefined ? '' : spanDetails(selected)}</div></aside>`;
};

export const tracePage = (parts: TracePageParts): string => {
  const { summary, rows, query } = parts;
  const timeline = createTimeline(
    rows.map(({ startMilliseconds, span }) => ({
      start: startMilliseconds,
      end: startMilliseconds + span.durationMilliseconds,
    })),
  );
  const colouring = legendOf(rows);
  return page({
    title: summary.operation,
    part: 'waterfall',
    main: html`<p class="back"><a href="${pagePath}${query}">← Latest traces</a></p>
<h1><bdi>${summary.operation}</bdi></h1>
!${about(parts)}
<div class="above">!${legend(colouring)}!${pausesInWords(timeline)}!${tools(summary.errors)}</div>
<div class="waterfall" data-path="${pagePath}/${summary.traceId}"><div class="card">!${grid(parts, timeline, colouring.colourOf)}</div>
!${aside(parts)}</div>`,
  });
};
