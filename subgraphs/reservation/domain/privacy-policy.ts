import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';

/** Whether the platform keeps things of the viewer as a diner, which are theirs to have. Partners' guests are others. */
export const hasPersonalRecords = (viewer: MaybeViewer): viewer is Viewer =>
  viewer?.roles.includes('DINER') === true && !viewer.roles.includes('PARTNER');

/** Only who is a diner and nothing else: what somebody did at work is not theirs to erase. */
export const mayEraseSelf = ({ roles }: Viewer): boolean => roles.every((role) => role === 'DINER');
