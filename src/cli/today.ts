/**
 * The day of the run, `YYYY-MM-DD`: from `SOURCE_DATE_EPOCH` (seconds, UTC) where set, so that a build can be repeated;
 * else from the clock. Nothing else reads the clock.
 */
export function todayOf(env: Record<string, string | undefined>): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  const now = env.SOURCE_DATE_EPOCH && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
