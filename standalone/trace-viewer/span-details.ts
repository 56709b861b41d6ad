import { html } from 'ghtml';
import type { AttributeValue, SpanAttributes, SpanEvent } from '#shared/traces/trace-span.ts';
import type { TraceRow } from './domain/trace-rows.ts';
import { durationInWords, instantInWords, instantOf } from './page.ts';

/** SQL under its present name, and the one before. */
const statementNames = ['db.query.text', 'db.statement'];

const textOf = (value: AttributeValue): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, null, 1) : String(value);

const valueCell = (value: AttributeValue) => {
  const text = textOf(value);
  return text.includes('\n') ? html`<pre>${text}</pre>` : html`<span class="value">${text}</span>`;
};

const valueTable = (caption: string, values: SpanAttributes) => html`<table class="values">
<caption class="hidden">${caption}</caption>
<tbody>!${Object.entries(values)
  .map(([name, value]) => html`<tr><th scope="row">${name}</th><td>!${valueCell(value)}</td></tr>`)
  .join('')}</tbody>
</table>`;

const attributesSection = (attributes: SpanAttributes) => {
  const others = Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !statementNames.includes(name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  if (Object.keys(others).length === 0) return '<h3>Attributes</h3><p class="none">None</p>';
  return html`<h3>Attributes</h3>!${valueTable('Attributes', others)}`;
};

const statementSection = (attributes: SpanAttributes) => {
  const statement = statementNames.map((name) => attributes[name]).find((value) => typeof value === 'string');
  if (typeof statement !== 'string') return '';
  return html`<h3>Statement</h3><pre class="statement" tabindex="0">${statement}</pre>`;
};

const eventItem = (event: SpanEvent, startsAt: bigint) => html`<li>
<span class="at">+${durationInWords(Number(event.at - startsAt) / 1e6)}</span> <strong>${event.name}</strong>
!${Object.keys(event.attributes).length === 0 ? '' : valueTable('Attributes of the event', event.attributes)}</li>`;

const eventsSection = (events: readonly SpanEvent[], startsAt: bigint) =>
  events.length === 0
    ? ''
    : html`<h3>Events</h3><ol class="events">!${events.map((event) => eventItem(event, startsAt)).join('')}</ol>`;

const statusInWords = ({ span }: TraceRow) => {
  if (span.status === 'ERROR') return html`<strong class="failed">Error</strong> ${span.statusMessage ?? ''}`;
  return span.status === 'OK' ? 'OK' : 'Not set: nothing failed';
};

const durationOf = ({ span, selfMilliseconds }: TraceRow) =>
  selfMilliseconds === span.durationMilliseconds
    ? durationInWords(span.durationMilliseconds)
    : `${durationInWords(span.durationMilliseconds)}, of which ${durationInWords(selfMilliseconds)} in none of its children`;

/** Everything that is known of a span, as markup. */
export const spanDetails = (row: TraceRow): string => {
  const { span } = row;
  const facts = [
    ['Status', statusInWords(row)],
    ['Duration', durationOf(row)],
    ['Began', html`+${durationInWords(row.startMilliseconds)}, ${instantInWords(instantOf(span.startsAt))}`],
    ['Service', html`<bdi>${span.service}</bdi>`],
    ['Kind', html`${span.kind}`],
    ['Scope', html`<bdi>${span.scope}</bdi>`],
    ['Span', html`<code>${span.spanId}</code>`],
    [
      'Parent',
      html`<code>${span.parentSpanId ?? 'none'}</code>${row.lacksParent ? ', which is not here' : ''}`,
    ],
  ] as const;
  return html`<h2 id="details-title" tabindex="-1"><bdi>${span.name}</bdi></h2>
<dl>!${facts.map(([term, markup]) => html`<div><dt>${term}</dt><dd>!${markup}</dd></div>`).join('')}</dl>
!${statementSection(span.attributes)}
!${attributesSection(span.attributes)}
!${eventsSection(span.events, span.startsAt)}`;
};
