import { html } from 'ghtml';
import { queryOfFilter, type TraceFilter } from './domain/trace-filter.ts';
import type { TraceSummary } from './domain/trace-summary.ts';
import { counted, durationInWords, instantInWords, instantOf, page, pagePath } from './page.ts';

export interface ListParts {
  /** Those that the filter wants. */
  readonly listed: readonly TraceSummary[];
  readonly all: readonly TraceSummary[];
  readonly filter: TraceFilter;
  /** Traces that made room for these. */
  readonly dropped: number;
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();

const options = (names: readonly string[], chosen: string) =>
  names
    .map((name) => html`<option value="${name}"!${name === chosen ? ' selected' : ''}>${name}</option>`)
    .join('');

const form = ({ all, filter }: ListParts) => {
  const clients = unique([
    ...all.flatMap(({ client }) => (client === null ? [] : [client])),
    ...(filter.client === '' ? [] : [filter.client]),
  ]);
  return html`<form method="get" action="${pagePath}" role="search" aria-label="Traces">
<label>Operation <input type="search" name="operation" list="operations" value="${filter.operation}"></label>
<datalist id="operations">!${options(unique(all.map(({ operation }) => operation)), '')}</datalist>
<label>Client <select name="client"><option value="">any</option>!${options(clients, filter.client)}</select></label>
<label>At least <span class="unit"><input type="number" name="least" min="0" step="any" value="${
    filter.leastMilliseconds || ''
  }"> ms</span></label>
<label class="check"><input type="checkbox" name="errors" value="1"!${filter.onlyErrors ? ' checked' : ''}> Errors only</label>
<span class="buttons"><button type="submit">Filter</button>
<a class="button" href="${pagePath}${queryOfFilter(filter)}">Refresh</a>
!${queryOfFilter(filter) === '' ? '' : html`<a class="button quiet" href="${pagePath}">Clear</a>`}</span>
</form>`;
};

const errorsInWords = (errors: number) =>
  errors === 0
    ? html`<span class="none">0<span class="label"> errors</span></span>`
    : html`<strong class="failed">${counted(errors, 'error')}</strong>`;

const row = (trace: TraceSummary, query: string, slowest: number) => {
  const startedAt = instantOf(trace.startsAt);
  return html`<tr>
<td class="when"><time datetime="${startedAt}">${instantInWords(startedAt)}</time></td>
<th scope="row" class="operation"><a href="${pagePath}/${trace.traceId}${query}"><bdi>${trace.operation}</bdi></a></th>
<td class="client">!${trace.client === null ? '<span class="none">–</span>' : html`<bdi>${trace.client}</bdi>`}</td>
<td class="number duration">${durationInWords(trace.durationMilliseconds)}<svg class="meter" aria-hidden="true"><rect width="${
    slowest === 0 ? 0 : ((trace.durationMilliseconds / slowest) * 100).toFixed(1)
  }%" height="100%"></rect></svg></td>
<td class="number spans">${trace.spans}<span class="label"> spans</span></td>
<td class="errors">!${errorsInWords(trace.errors)}</td>
</tr>`;
};

const table = ({ listed, filter }: ListParts) => {
  const query = queryOfFilter(filter);
  const slowest = Math.max(0, ...listed.map(({ durationMilliseconds }) => durationMilliseconds));
  return html`<div class="card"><table class="traces">
<caption class="hidden">The latest traces, newest first</caption>
<thead><tr><th scope="col">When</th><th scope="col">Operation</th><th scope="col">Client</th>
<th scope="col" class="number">Duration</th><th scope="col" class="number">Spans</th><th scope="col">Errors</th></tr></thead>
<tbody>
!${listed.map((trace) => row(trace, query, slowest)).join('\n')}
</tbody>
</table></div>`;
};

const nothing = ({ all }: ListParts) =>
  all.length === 0
    ? '<p class="empty">No traces yet. Ask the graph something, in GraphiQL or with curl, and refresh.</p>'
    : '<p class="empty">No trace is like that.</p>';

export const listPage = (parts: ListParts): string => {
  const { listed, all, dropped } = parts;
  const gone = dropped === 0 ? '' : ` ${counted(dropped, 'older trace')} made room for them.`;
  return page({
    title: 'Latest',
    part: 'list',
    main: html`<h1>Latest traces</h1>
!${form(parts)}
<p class="count" role="status">${listed.length.toLocaleString('en')} of ${counted(all.length, 'trace')}, newest first.${gone}</p>
!${listed.length === 0 ? nothing(parts) : table(parts)}`,
  });
};
