/** Whole months from one day to another, both `YYYY-MM-DD`: 0 for 29 days, 1 for the same day of the next month. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The first day on which `months` whole months have passed since a day: 1 March for a month after 31 January, in any year. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, date));
  // A month that lacks the day is over before they have passed.
  if (first.getUTCDate() !== date) first.setUTCDate(1);
  return first.toISOString().slice(0, 10);
}
