import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { launchBrowser } from '../browser.ts';
import { startPlatform } from '../platform.ts';
import { makeScene } from '../screens/make-scene.ts';
import { createScreenOpener, type Look, phone, tablet } from '../screens/open-screen.ts';
import type { Screen, Variant } from '../screens/screen.ts';
import { smallerPng } from './smaller-png.ts';

export interface ScreenshotsWanted {
  readonly screens: readonly Screen[];
  readonly folder: string;
  /** Down to the end of the page, and not of the screen. */
  readonly isWhole: boolean;
  readonly terminal: Terminal;
  readonly stopping: AbortSignal;
}

const variantLooks: Readonly<Record<Variant, Partial<Look>>> = {
  dark: { colorScheme: 'dark' },
  german: { locale: 'de-AT' },
};

/** The files of a screen's pictures, with how each is looked at. */
export const picturesOf = ({ name, also = [] }: Screen): readonly (readonly [string, Look])[] => [
  [`${name}-tablet.png`, tablet],
  [`${name}-phone.png`, phone],
  // Wide by day, narrow in German: where each shows most.
  ...also.map((variant) => {
    const look = variant === 'german' ? phone : tablet;
    return [`${name}-${variant}.png`, { ...look, ...variantLooks[variant] }] as const;
  }),
];

/** @returns bytes of all pictures */
export const takeScreenshots = async (wanted: ScreenshotsWanted): Promise<number> => {
  const { screens, folder, isWhole, terminal, stopping } = wanted;
  await mkdir(folder, { recursive: true });
  terminal.line('Starting a platform with demo data');
  const platform = await startPlatform('start');
  try {
    terminal.line('Making an evening');
    const scene = await makeScene(platform);
    const browser = await launchBrowser();
    try {
      const opener = createScreenOpener(browser, platform.address(), scene);
      let bytes = 0;
      for (const screen of screens)
        for (const [file, look] of picturesOf(screen)) {
          stopping.throwIfAborted();
          const picture = await opener.open(screen, look, (page) =>
            page.screenshot({ fullPage: isWhole, scale: 'css', animations: 'disabled', caret: 'hide' }),
          );
          const smaller = smallerPng(picture);
          await writeFile(join(folder, file), smaller);
          bytes += smaller.length;
          terminal.line(file);
        }
      return bytes;
    } finally {
      await browser.close();
    }
  } finally {
    await platform.remove();
  }
};
