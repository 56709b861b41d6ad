// Folding and selecting on the page of a trace. Without it the page shows everything, and its links lead to the details.

const waterfall = document.querySelector('.waterfall');
const grid = waterfall.querySelector('[role=treegrid]');
const rows = [...grid.querySelectorAll('tbody [role=row]')];
const details = waterfall.querySelector('aside');
const content = details.querySelector('.content');
const close = details.querySelector('.close');

const levels = new Map(rows.map((row) => [row, Number(row.getAttribute('aria-level'))]));
const indexOf = new Map(rows.map((row, index) => [row, index]));
const isFolded = (row) => row.getAttribute('aria-expanded') === 'false';

const parentOf = (row) =>
  rows.slice(0, indexOf.get(row)).findLast((other) => levels.get(other) < levels.get(row));

/** Hides what stands below folded rows, and nothing else. */
const show = () => {
  let foldedAt = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const level = levels.get(row);
    if (level <= foldedAt) foldedAt = Number.POSITIVE_INFINITY;
    row.hidden = level > foldedAt;
    if (!row.hidden && isFolded(row)) foldedAt = level;
  }
};

const fold = (row, isUnfolded) => {
  if (!row.hasAttribute('aria-expanded')) return;
  row.setAttribute('aria-expanded', String(isUnfolded));
};

let current = rows.find((row) => row.getAttribute('aria-selected') === 'true') ?? rows[0];

const focusRow = (row) => {
  if (row === undefined) return;
  current.tabIndex = -1;
  current = row;
  current.tabIndex = 0;
  current.focus();
};

/** @param keepsFocus whether the reader goes on among the rows */
const select = async (row, keepsFocus) => {
  for (const other of grid.querySelectorAll('[aria-selected=true]'))
    other.setAttribute('aria-selected', 'false');
  row.setAttribute('aria-selected', 'true');
  history.replaceState(null, '', row.querySelector('a').href);
  const answer = await fetch(`${waterfall.dataset.path}/spans/${row.id.slice(1)}`).catch(() => undefined);
  // Another one may have been chosen meanwhile.
  if (row.getAttribute('aria-selected') !== 'true') return;
  if (answer?.ok === true) content.innerHTML = await answer.text();
  else content.textContent = 'This trace has made room for newer ones.';
  details.hidden = false;
  details.scrollTop = 0;
  row.scrollIntoView({ block: 'nearest' });
  if (!keepsFocus) content.querySelector('h2')?.focus();
};

const unselect = () => {
  details.hidden = true;
  for (const row of grid.querySelectorAll('[aria-selected=true]')) row.setAttribute('aria-selected', 'false');
  focusRow(current);
};

const step = (distance) => {
  const visible = rows.filter((row) => !row.hidden);
  const at = visible.indexOf(current) + distance;
  focusRow(visible[Math.max(0, Math.min(visible.length - 1, at))]);
};

const unfold = (row) => {
  if (isFolded(row)) fold(row, true);
  else if (row.hasAttribute('aria-expanded')) step(1);
  show();
};

const foldOrLeave = (row) => {
  if (row.hasAttribute('aria-expanded') && !isFolded(row)) fold(row, false);
  else focusRow(parentOf(row));
  show();
};

const keys = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  PageDown: () => step(15),
  PageUp: () => step(-15),
  Home: () => step(Number.NEGATIVE_INFINITY),
  End: () => step(Number.POSITIVE_INFINITY),
  ArrowRight: () => unfold(current),
  ArrowLeft: () => foldOrLeave(current),
  Enter: () => select(current, false),
  ' ': () => select(current, true),
};

grid.addEventListener('keydown', (event) => {
  const act = keys[event.key];
  if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});

grid.addEventListener('click', (event) => {
  const row = event.target.closest('tbody [role=row]');
  if (row === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  focusRow(row);
  if (event.target.closest('.toggle') !== null && row.hasAttribute('aria-expanded')) {
    fold(row, isFolded(row));
    show();
  } else select(row, true);
});

waterfall.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !details.hidden) unselect();
});
close.addEventListener('click', unselect);

const tools = {
  expand: () => {
    for (const row of rows) fold(row, true);
    show();
  },
  collapse: () => {
    for (const row of rows) fold(row, false);
    show();
    focusRow(rows[0]);
  },
  'next-error': () => {
    const failed = rows.filter((row) => row.dataset.failed === 'true');
    const next = failed.find((row) => indexOf.get(row) > indexOf.get(current)) ?? failed[0];
    for (let row = parentOf(next); row !== undefined; row = parentOf(row)) fold(row, true);
    show();
    focusRow(next);
    next.scrollIntoView({ block: 'center' });
  },
};
for (const button of document.querySelectorAll('[data-do]'))
  button.addEventListener('click', tools[button.dataset.do]);

for (const row of rows) {
  row.tabIndex = -1;
  row.querySelector('a').tabIndex = -1;
}
current.tabIndex = 0;
close.hidden = false;
document.querySelector('.tools').hidden = false;
document.documentElement.classList.add('scripted');
