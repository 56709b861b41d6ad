/**
 * Tells a parent with an IPC channel that this process listens, and that it is gone: a process that was launched does
 * not outlive its launcher, however that ended. Without such a parent nothing happens.
 */
export const reportToLauncher = (url: string, onLauncherGone: () => void): void => {
  if (process.send === undefined) return;
  process.once('disconnect', onLauncherGone);
  // It may have gone while this process was starting.
  if (process.connected) process.send({ ready: true, url }, () => {});
  else onLauncherGone();
};
