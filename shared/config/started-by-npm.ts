/** Whether our parent is npm, which runs the scripts of package.json and hands them its signals. */
export const isStartedByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined;
