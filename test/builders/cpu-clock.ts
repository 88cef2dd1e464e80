/** Starts counting the CPU milliseconds of this process: a busy machine makes a test slow, not wrong. */
export function cpuClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
}
