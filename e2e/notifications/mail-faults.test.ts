import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { StartedProcess } from '#shared/testing/start-process.ts';
import { openMailHouse } from './mail-house.ts';
import { type Conduct, conversationSteps, startMailServer } from './mail-server.ts';

const house = await openMailHouse();
const server = await startMailServer();
afterAll(() => server.close());

const patience = { timeout: 90_000, interval: 100 };
const subjectsInOrder = [/^Your table at/, /^Changed: /, /^Cancelled: /];

/** One worker, and after it dies the next one. */
const keepWorking = () => {
  let worker: StartedProcess = house.startWorker(server.url);
  let kills = 0;
  let isOver = false;
  onTestFinished(() => {
    isOver = true;
    worker.child.kill('SIGKILL');
  });
  return {
    kills: () => kills,
    kill: () => {
      if (isOver) return;
      kills += 1;
      const dead = worker;
      dead.child.kill('SIGKILL');
      worker = house.startWorker(server.url);
    },
  };
};

const answeredIds = () =>
  server.received.filter(({ isAnswered }) => isAnswered).map(({ messageId }) => messageId);

/** Waits for the end of everything, with time passing quickly. */
const waitUntilSettled = async () =>
  expect
    .poll(async () => {
      const notices = await house.notices();
      const pending = notices.filter(({ state }) => state === 'PENDING');
      if (pending.length > 0) await house.letTimePass();
      return notices.length > 0 ? pending.length : -1;
    }, patience)
    .toBe(0);

describe('mails', () => {
  it('come of every committed change, and of no other, whatever mail server and workers do', async () => {
    const { kill, kills } = keepWorking();
    const conducts: Conduct[] = ['ACCEPT', 'DROP_AFTER_DATA', 'STALL', 'BUSY'];
    // Each recipient's server misbehaves at first, in its own way, and each step of a conversation is once the last.
    const misbehaved = new Map<string, number>();
    server.conduct((recipient) => {
      if (recipient.startsWith('nobody')) return 'REFUSE_RECIPIENT';
      if (recipient.startsWith('unwanted')) return 'REFUSE_MESSAGE';
      const [, wanted] = /^(\w+)-/.exec(recipient) ?? [];
      const times = misbehaved.get(recipient) ?? 0;
      misbehaved.set(recipient, times + 1);
      return times < 2 ? (conducts.find((conduct) => conduct === wanted) ?? 'ACCEPT') : 'ACCEPT';
    });
    const toKillAt = [...conversationSteps, ...conversationSteps];
    server.onStep((step) => {
      if (toKillAt[0] !== step) return;
      toKillAt.shift();
      kill();
    });

    const patient = conducts.flatMap((conduct) => [1, 2, 3].map((n) => `${conduct}-${n}@example.org`));
    const reservations = await Promise.all(patient.map((recipient) => house.liveThrough(recipient)));
    const refused = await Promise.all(
      ['nobody@example.org', 'unwanted@example.org'].map((recipient) => house.liveThrough(recipient)),
    );
    await Promise.all([1, 2, 3].map((n) => house.failToBook(`rolled-back-${n}@example.org`)));
    await expect.poll(async () => (await house.notices()).length, patience).toBe(14 * 3);
    await waitUntilSettled();
    // Every step was once where a worker died.
    await expect.poll(() => toKillAt.length, { timeout: 1 }).toBeLessThan(conversationSteps.length);

    const notices = await house.notices();
    const ofReservation = Map.groupBy(notices, ({ subject_id: id }) => id);
    for (const id of reservations) {
      const told = ofReservation.get(id) ?? [];
      expect(told.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
        'CONFIRMATION SENT',
        'CHANGE SENT',
        'CANCELLATION SENT',
      ]);
      const mails = told.map(({ notice_id: noticeId }) =>
        server.received.findIndex(({ messageId }) => messageId.includes(noticeId)),
      );
      expect(mails).toEqual(mails.toSorted((one, other) => one - other));
      expect(mails).not.toContain(-1);
      for (const [index, mail] of mails.entries())
        expect(server.received[mail]?.subject).toMatch(subjectsInOrder[index] ?? /never/);
    }
    expect(
      refused.flatMap((id) => ofReservation.get(id) ?? []).map(({ state, reason }) => `${state} ${reason}`),
    ).toEqual([...Array(3).fill('FAILED RECIPIENT_REFUSED'), ...Array(3).fill('FAILED MESSAGE_REFUSED')]);
    expect(server.received.filter(({ recipient }) => /rolled-back|nobody/.test(recipient))).toEqual([]);
    // What a recipient has twice it can tell: there are no more ids than mails that were planned.
    const ids = new Set(server.received.map(({ messageId }) => messageId));
    expect(ids.size).toBe(reservations.length * 3);
    expect(new Set(answeredIds()).size).toBe(ids.size);
    process.stderr.write(
      `${notices.length} notices of ${reservations.length + refused.length} reservations: ` +
        `${ids.size} mails arrived, ${server.received.length - ids.size} of them again with the same id, ` +
        `${refused.length * 3} were refused for good; ${kills()} workers were killed, nothing came of 3 bookings that ` +
        'were rolled back.\n',
    );
  }, 240_000);
});
