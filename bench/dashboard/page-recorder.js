// Runs in the page before anything of its own: notes what is heard, and the frame in which it stands there.
// Times are of performance.now(). Rows and blocks say in data-status what a party is; guests have numbers.
const patienceMilliseconds = 60_000;
const useful = Promise.withResolvers();
setTimeout(() => useful.reject(new Error('the page shows nothing useful')), patienceMilliseconds);
useful.promise.catch(() => {});
const recorder = {
  untilUseful: useful.promise,
  /** Of the frame in which the list's first booking and, where there are tables, the first of them are painted. */
  usefulAt: null,
  wantsTables: true,
  heard: [],
  painted: [],
  longTasks: [],
};
globalThis.recorder = recorder;

const guestIn = (element) => /#\d{4}/.exec(element.getAttribute('aria-label') ?? element.textContent)?.[0];
const kindOf = (element) => (element.localName === 'li' ? 'row' : 'block');
const stateOf = (element) =>
  kindOf(element) === 'row'
    ? `${element.dataset.status} ${element.querySelector('button, p')?.textContent ?? ''}`
    : `${element.dataset.status} ${element.closest('li')?.querySelector('strong')?.textContent ?? ''}`;

/** What shows a guest now, by kind and number. */
const shown = new Map();
let touched = new Set();
const known = new Map();

const partiesIn = (node) =>
  node.nodeType === Node.ELEMENT_NODE
    ? [...(node.matches('[data-status]') ? [node] : []), ...node.querySelectorAll('[data-status]')]
    : [];
const appear = (element) => {
  const key = `${kindOf(element)} ${guestIn(element)}`;
  shown.set(key, element);
  touched.add(key);
};
const vanish = (element) => {
  const key = `${kindOf(element)} ${guestIn(element)}`;
  if (shown.get(key) === element && !element.isConnected) shown.delete(key);
  touched.add(key);
};

const paint = () => {
  const states = [...touched]
    .map((key) => ({ key, state: shown.has(key) ? stateOf(shown.get(key)) : null }))
    .filter(({ key, state }) => known.get(key) !== state);
  for (const { key, state } of states) known.set(key, state);
  touched = new Set();
  const isUseful =
    recorder.usefulAt === null &&
    document.querySelector('li[data-status]') !== null &&
    (!recorder.wantsTables || document.querySelector('[data-state], button[data-status]') !== null);
  // A message comes after the frame that is being made now.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const at = performance.now();
    if (isUseful) {
      recorder.usefulAt ??= at;
      useful.resolve();
    }
    for (const state of states) recorder.painted.push({ at, ...state });
    port1.close();
  };
  port2.postMessage(null);
};

let isFrameAsked = false;
new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'childList') {
      for (const node of removedNodes) partiesIn(node).forEach(vanish);
      for (const node of addedNodes) partiesIn(node).forEach(appear);
    }
    const around = (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(
      '[data-status]',
    );
    if (around?.isConnected) appear(around);
  }
  if (isFrameAsked || (touched.size === 0 && recorder.usefulAt !== null)) return;
  isFrameAsked = true;
  requestAnimationFrame(() => {
    isFrameAsked = false;
    paint();
  });
}).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['data-status'],
});

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    recorder.longTasks.push({ at: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

globalThis.EventSource = class extends EventSource {
  constructor(...address) {
    super(...address);
    // The first listener: the page's own come after it.
    this.addEventListener('reservation', ({ data }) => {
      const at = performance.now();
      const { reservationId, sequence, occurredAt } = JSON.parse(data);
      recorder.heard.push({ at, reservationId, sequence, occurredAt });
    });
  }
};
