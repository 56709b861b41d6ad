import type { Life } from './life.ts';

const lookMilliseconds = 250;

/**
 * npm can hand its signals on, but not kill -9: what it started would live on unseen, and hold the port and the data
 * directory. There is no event for the end of a parent, only another parent's number.
 */
export const endWithParent = (life: Pick<Life, 'end'>): void => {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    life.end('npm is gone');
  }, lookMilliseconds);
  looking.unref();
};
