const DAY = 86_400_000;

/** The ISO day some days before another. */
export function dayBefore(at: string, days: number): string {
  const moment = Date.parse(`${at}T00:00:00Z`);
  if (Number.isNaN(moment)) throw new RangeError(`no day: ${at}`);
  return new Date(moment - days * DAY).toISOString().slice(0, 10);
}
