/** Time of the processor that this process has used, in ms: that others run meanwhile is no fault of an input. */
export function usedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** So many times as long may pass while the processor is with others, or the process waits for ever. */
const waiting = 10;

/** Begins to watch; tells whether this process has worked for so long since, or has waited beyond measure. */
export function patience(ms: number): { isOver: () => boolean } {
  const [used, startMs] = [usedMs(), performance.now()];
  return {
    isOver: () => usedMs() - used >= ms || performance.now() - startMs >= waiting * ms,
  };
}
