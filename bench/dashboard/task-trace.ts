import type { Page } from 'playwright-core';
import { z } from 'zod';

const eventShape = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds of the thread's own processor time. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
});
const traceShape = z.object({ traceEvents: z.array(eventShape) });

export interface TaskTrace {
  /** @returns milliseconds of processor time of each task of the page's main thread, the longest first */
  end(): Promise<readonly number[]>;
}

/**
 * Beside the tasks' duration by the clock, which on a busy machine is also that of others. One at a time a browser.
 */
export const traceTasks = async (page: Page): Promise<TaskTrace> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  });
  return {
    end: async () => {
      const { traceEvents } = traceShape.parse(JSON.parse((await browser.stopTracing()).toString()));
      const threads = new Map<string, number[]>();
      for (const { name, pid, tid, args } of traceEvents)
        if (name === 'thread_name' && args?.name === 'CrRendererMain') threads.set(`${pid} ${tid}`, []);
      for (const { name, ph, pid, tid, tdur } of traceEvents)
        if (name === 'RunTask' && ph === 'X' && tdur !== undefined)
          threads.get(`${pid} ${tid}`)?.push(tdur / 1_000);
      const sumOf = (tasks: readonly number[]) => tasks.reduce((sum, task) => sum + task, 0);
      // Renderers that wait for a page do next to nothing.
      const [own = []] = [...threads.values()].sort((one, other) => sumOf(other) - sumOf(one));
      return own.sort((one, other) => other - one);
    },
  };
};
