import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, record, redo, undo } from './draft-history.ts';

describe('the history of a draft', () => {
  it('comes back to where it began, and forth to where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.integer() }), { minLength: 1, maxLength: 50 }), (drafts) => {
        const first = { value: -1 };
        const edited = drafts.reduce((history, draft) => record(history, draft), beginHistory(first));
        const back = drafts.reduce(undo, edited);
        expect(back.present).toBe(first);
        expect(undo(back)).toBe(back);
        const forth = drafts.reduce(redo, back);
        expect(forth.present).toBe(drafts.at(-1));
        expect(redo(forth)).toBe(forth);
      }),
    );
  });

  it('takes what is typed into one field as one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, name) => record(history, name, 'name'),
      beginHistory(''),
    );
    expect(undo(typed).present).toBe('');
    const twice = record(typed, 'abc!', 'note');
    expect(undo(twice).present).toBe('abc');
    expect(record(undo(typed), 'x', 'name').past).toEqual(['']);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(beginHistory(1), 2)), 3);
    expect(redo(history).present).toBe(3);
  });

  it('keeps a hundred steps', () => {
    const history = Array.from({ length: 300 }, (_, index) => index).reduce(
      (before, value) => record(before, value),
      beginHistory(-1),
    );
    expect(history.past).toHaveLength(100);
  });
});
