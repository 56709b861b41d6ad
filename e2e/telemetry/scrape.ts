/** One series of a process's /metrics: its name with its labels as they stand there, and its value. */
export type Series = ReadonlyMap<string, number>;

/** What Prometheus would have read of each process at one moment; null of one that did not answer. */
export type Scrape = Readonly<Record<string, Series | null>>;

const line = /^([a-zA-Z_:][\w:]*(?:\{.*\})?) ([^ ]+)/;

const parseSeries = (text: string): Series =>
  new Map(
    text
      .split('\n')
      .filter((one) => one !== '' && !one.startsWith('#'))
      .flatMap((one) => {
        const found = line.exec(one);
        return found?.[1] === undefined ? [] : [[found[1], Number(found[2])] as const];
      }),
  );

const deadlineMilliseconds = 1_000;

const scrapeOne = async (url: string): Promise<Series | null> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(deadlineMilliseconds) });
    return parseSeries(await response.text());
  } catch {
    return null;
  }
};

/** @param targets by the name of the service, the address of its /metrics */
export const scrape = async (targets: Readonly<Record<string, string>>): Promise<Scrape> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(targets).map(async ([service, url]) => [service, await scrapeOne(url)] as const),
    ),
  );

export const nameOfSeries = (series: string): string => series.replace(/\{.*$/s, '');
