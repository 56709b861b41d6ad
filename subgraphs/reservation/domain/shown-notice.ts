import type { Notice } from '#shared/notifications/domain/notice.ts';

/** A notice as it is shown: on its restaurant's clock. */
export interface ShownNotice extends Notice {
  readonly timeZone: string;
}
