import type { Page } from 'playwright-core';
import type { ScreenScene } from './screen-scene.ts';

/** Who looks. */
export type Visitor = 'owner' | 'owner of several' | 'diner' | 'new diner' | 'nobody';

/** Another way in which a screen is photographed too. */
export type Variant = 'dark' | 'german';

/** One screen of the pages, or one state of it. */
export interface Screen {
  /** Of its pictures. */
  readonly name: string;
  /** What is to be seen, in a line. */
  readonly words: string;
  readonly visitor: Visitor;
  /** Address below the gateway's. */
  readonly path: (scene: ScreenScene) => string;
  /** Whether it is the middle of the scene's evening; else it is now. */
  readonly isDuringService?: true;
  /** Opens what is not in the address, such as dialogs, by English words. */
  readonly act?: (page: Page, scene: ScreenScene) => Promise<void>;
  /** Leaves nothing behind that would be in the way of another look. */
  readonly leave?: (page: Page) => Promise<void>;
  readonly also?: readonly Variant[];
}
