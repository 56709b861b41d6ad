import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface SetupFlow {
  /** Signed in as a manager or owner of the restaurant, in English. */
  readonly page: Page;
  /** Of the gateway, without a path. */
  readonly url: string;
  readonly restaurantId: string;
  /** A service date with a shift, the restaurant's today or later, and one of its slots. */
  readonly date: string;
  readonly time: string;
  /** Whether diners can have the slot for two, as the graph says. */
  readonly isAvailable: () => Promise<boolean>;
}

const openPart = async ({ page, url, restaurantId }: SetupFlow, query: string) => {
  await page.goto(`${url}/dashboard/${restaurantId}/setup?${query}`);
};

/** Looks at what would come of it, and saves. */
const save = async (page: Page, label: string) => {
  const dialog = page.getByRole('dialog', { name: 'Before you save' });
  await dialog.getByText('What diners could book').waitFor();
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Saved; it holds from/).waitFor();
};

const drawTheFloor = async (flow: SetupFlow) => {
  const { page } = flow;
  await openPart(flow, 'part=floor');
  const tables = page.getByRole('button', { name: /^⚠?\s*Table / });
  await page.getByRole('button', { name: '+ Table', exact: true }).first().click();
  const name = await page.getByLabel('Name', { exact: true }).inputValue();
  const added = page.getByRole('button', { name: new RegExp(`Table ${name} \\d`) });
  const top = page.getByLabel('From the top');
  const before = Number(await top.inputValue());
  // A new table has the focus: arrow keys move it.
  await page.keyboard.press('Shift+ArrowDown');
  expect(Number(await top.inputValue())).toBeGreaterThanOrEqual(before + 4);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(Number(await top.inputValue())).toBe(before);
  await page.getByRole('button', { name: 'Redo' }).click();

  const boxes = await Promise.all((await tables.all()).map((table) => table.boundingBox()));
  expect(new Set(boxes.map((box) => `${box?.x} ${box?.y}`)).size).toBe(boxes.length);

  await page.getByRole('button', { name: '+ Combination' }).first().click();
  const choices = page.getByRole('dialog').getByRole('checkbox');
  await page.getByRole('dialog').getByLabel(`${name}, up to`).check();
  await choices.first().check();
  await page.getByRole('button', { name: 'Push together', exact: true }).click();
  const combined = await page.getByLabel('Name', { exact: true }).inputValue();

  // Leaving asks, and loses nothing.
  await page.getByRole('link', { name: 'Shifts' }).click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await page.getByRole('button', { name: /What if/ }).click();
  await save(page, 'Save');
  await openPart(flow, 'part=floor');
  await added.click();
  expect(Number(await top.inputValue())).toBeGreaterThanOrEqual(before + 4);
  await page.getByRole('button', { name: combined }).waitFor();
};

const pauseTheSlot = async (flow: SetupFlow) => {
  const { page, date, time } = flow;
  expect(await flow.isAvailable()).toBe(true);
  await openPart(flow, `part=slots&date=${date}`);
  await page.getByRole('button', { name: `Pause ${time} online` }).click();
  const changed = page.getByRole('row', { name: new RegExp(`^${time} free`) });
  await changed.getByText('closes').waitFor();
  expect(await flow.isAvailable()).toBe(true);
  await save(page, 'Pause');
  expect(await flow.isAvailable()).toBe(false);
  await page.getByRole('button', { name: `${time} back to usual` }).click();
  await save(page, 'Back to usual');
  await expect.poll(flow.isAvailable).toBe(true);
};

const changePacing = async (flow: SetupFlow) => {
  const { page } = flow;
  await openPart(flow, 'part=rules');
  const covers = page.getByLabel('Guests at a time');
  const usual = await covers.inputValue();
  const setTo = async (value: string) => {
    await covers.fill(value);
    await page.getByRole('button', { name: /What if/ }).click();
    await save(page, 'Save');
  };
  // No slot starts a party of two where one guest may.
  await setTo('1');
  expect(await flow.isAvailable()).toBe(false);
  await setTo(usual);
  expect(await flow.isAvailable()).toBe(true);
};

/** A manager draws a table, pushes it together with another, pauses a slot and changes pacing; diners see it at once. */
export const setUp = async (flow: SetupFlow): Promise<void> => {
  await drawTheFloor(flow);
  await pauseTheSlot(flow);
  await changePacing(flow);
};
