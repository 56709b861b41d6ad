import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

const write = (isTTY: boolean) => {
  let text = '';
  const stream = {
    isTTY,
    columns: 60,
    write: (chunk: string | Uint8Array) => {
      text += chunk;
      return true;
    },
  };
  return { terminal: createTerminal(stream), text: () => text };
};

/** What a terminal shows at the end: a line that was begun anew or erased is gone. */
const shown = (text: string) =>
  text
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\u001B[2K') + 1).replace(/^\[2K/, ''))
    .join('\n');

describe('createTerminal', () => {
  it('writes plain lines at each quarter where nobody watches, and no control characters', () => {
    const { terminal, text } = write(false);
    const progress = terminal.progress('Demo data', 8);
    for (let done = 1; done <= 8; done += 1) progress.update(done);
    progress.update(3);
    progress.end();
    terminal.line('Done.');
    expect(text()).toBe('Demo data: 25 %\nDemo data: 50 %\nDemo data: 75 %\nDone.\n');
  });

  it('draws a bar on a terminal, keeps it below the lines and removes it', () => {
    const { terminal, text } = write(true);
    const progress = terminal.progress('Demo data', 8);
    progress.update(4);
    terminal.line('Something else.');
    expect(shown(text())).toMatch(/^Something else\.\nDemo data \[[#.]{24}\] \d+ %$/);
    progress.end();
    terminal.line('Done.');
    expect(shown(text())).toBe('Something else.\nDone.\n');
  });

  it('never writes more than the terminal is wide', () => {
    const { terminal, text } = write(true);
    terminal.progress('A label that is much longer than the terminal is wide, by far', 8);
    expect(shown(text()).length).toBeLessThan(60);
  });

  it('takes a total of nothing', () => {
    for (const isTTY of [true, false]) {
      const { terminal, text } = write(isTTY);
      const progress = terminal.progress('Nothing', 0);
      progress.update(0);
      progress.end();
      expect(text()).toBe('');
    }
  });
});
