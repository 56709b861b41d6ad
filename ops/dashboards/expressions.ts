/** Of a counter, or of a histogram's `_count`: how many a second, one line for each value of the labels. */
export const perSecond = (counter: string, by = '', selector = ''): string =>
  `sum by (${by}) (rate(${counter}{${selector}}[$__rate_interval]))`;

/** How many within the time that is shown. */
export const within = (counter: string, by = '', selector = ''): string =>
  `sum by (${by}) (increase(${counter}{${selector}}[$__range]))`;

/** What part of them the selector takes; 0 where it takes none. */
export const share = (counter: string, taken: string, by = '', selector = ''): string => {
  const all = perSecond(counter, by, selector);
  const some = perSecond(counter, by, selector === '' ? taken : `${selector}, ${taken}`);
  return `(${some} or 0 * ${all}) / ${all}`;
};

/** Of a classic histogram, named without `_bucket`. */
export const quantile = (rank: number, histogram: string, by = '', selector = ''): string => {
  const labels = by === '' ? 'le' : `le, ${by}`;
  return `histogram_quantile(${rank}, sum by (${labels}) (rate(${histogram}_bucket{${selector}}[$__rate_interval])))`;
};

/** The usual three lines of a latency. */
export const quantiles = (histogram: string, selector = '') =>
  [0.5, 0.95, 0.99].map((rank) => ({
    expression: quantile(rank, histogram, '', selector),
    legend: `p${rank * 100}`,
  }));
