import type { Settings } from '#shared/config/settings.ts';
import { openDatabase } from '#shared/database/database.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';

export interface DemoFillParts {
  /** Of the migrated database. */
  readonly url: string;
  readonly settings: Pick<Settings, 'DEMO_RESTAURANTS' | 'DEMO_SEED'>;
  readonly terminal: Terminal;
  /** Nothing is begun any more once it is aborted. */
  readonly stopping?: AbortSignal;
}

const connections = 4;
const written = new Intl.NumberFormat('en');

/**
 * Demo data where the database has no restaurants yet, told to the terminal; else nothing. Killed or stopped in the
 * middle it leaves nothing, and the next call begins anew.
 */
export const fillWithDemoData = async ({
  url,
  settings,
  terminal,
  stopping,
}: DemoFillParts): Promise<void> => {
  const restaurants = settings.DEMO_RESTAURANTS;
  if (restaurants === 0) return;
  const database = openDatabase(url, connections, () => {});
  try {
    // Loaded only where it is needed: not at most starts.
    const { isPlatformEmpty } = await import('./demo/repositories/empty-platform.ts');
    if (!(await isPlatformEmpty(database))) return;
    const { makeDemoData } = await import('./demo/make-demo-data.ts');
    const startedAt = performance.now();
    const progress = terminal.progress(
      `Demo data of ${written.format(restaurants)} restaurants`,
      restaurants,
    );
    const made = await makeDemoData({
      database,
      restaurants,
      seed: settings.DEMO_SEED,
      now: Temporal.Now.instant(),
      onProgress: (counts) => {
        stopping?.throwIfAborted();
        progress.update(counts.restaurants);
      },
    }).finally(() => progress.end());
    if (made === null) return;
    const counts = [
      `${written.format(made.restaurants)} restaurants`,
      `${written.format(made.reservations)} reservations`,
      `${written.format(made.reviews)} reviews`,
    ];
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    terminal.line(`Demo data made in ${seconds} s: ${counts.join(', ')}.`);
  } finally {
    await database.close();
  }
};
