type End = () => Promise<void>;

let end: End | undefined;

/** Called by the telemetry that was switched on, if any. */
export const onTelemetryEnd = (telemetryEnd: End): void => {
  end = telemetryEnd;
};

/** Exports what is still waiting; the last thing a process does. At once where telemetry is off, and the second time. */
export const endTelemetry: End = async () => {
  const ending = end;
  end = undefined;
  await ending?.();
};
