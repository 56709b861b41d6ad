import { html } from 'ghtml';

// Everything is escaped but what stands behind an exclamation mark: that is markup of these files.

export const pagePath = '/traces';

interface Page {
  readonly title: string;
  /** Markup. */
  readonly main: string;
  /** What it is styled and run by, besides what all are styled by. */
  readonly part?: 'list' | 'waterfall';
}

export const page = ({ title, main, part }: Page): string => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – traces</title>
<link rel="stylesheet" href="${pagePath}/page.css">
!${part === undefined ? '' : html`<link rel="stylesheet" href="${pagePath}/${part}.css">`}
!${
  part === 'waterfall'
    ? html`<link rel="stylesheet" href="${pagePath}/details.css">
<script type="module" src="${pagePath}/waterfall.js"></script>`
    : ''
}
</head>
<body>
<header>
<a class="brand" href="${pagePath}">Tablegraph <span>traces</span></a>
</header>
<main>
!${main}
</main>
</body>
</html>
`;

/** In the unit in which it is read at a glance. */
export const durationInWords = (milliseconds: number): string => {
  if (milliseconds < 0.9995) return `${Math.round(milliseconds * 1_000)} µs`;
  if (milliseconds < 99.95) return `${milliseconds.toFixed(1)} ms`;
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_995) return `${(milliseconds / 1_000).toFixed(2)} s`;
  if (milliseconds < 3_600_000) return `${(milliseconds / 60_000).toFixed(1)} min`;
  return `${(milliseconds / 3_600_000).toFixed(1)} h`;
};

/** Any number of OTLP is one: 64 bits of nanoseconds end in 2554. */
export const instantOf = (nanoseconds: bigint): Temporal.Instant =>
  Temporal.Instant.fromEpochNanoseconds(nanoseconds);

export const instantInWords = (at: Temporal.Instant): string =>
  at.toString({ smallestUnit: 'millisecond' }).replace('T', ' ').replace('Z', ' UTC');

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

export const notFoundPage = (): string =>
  page({
    title: 'Not here',
    main: html`<h1>This trace is not here</h1>
<p>Only the latest traces are kept, in memory: it may have made room for newer ones, or belong to a platform that has been
started again. A trace of this moment takes a second to arrive, and what was sampled out never does.</p>
<p><a href="${pagePath}">All traces</a></p>`,
  });

export const refusedPage = (message: string): string =>
  page({ title: 'Refused', main: html`<h1>Not from there</h1><p>${message}.</p>` });
