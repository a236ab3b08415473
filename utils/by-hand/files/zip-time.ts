// A zip can say the years from 1980 on, and fflate throws for others: a wrong clock keeps nobody from a file.

const first = Date.UTC(1980, 0, 2);
const last = Date.UTC(2099, 11, 30);

/** The nearest day that a zip can say. */
export function zipTime(day: Date): Date {
  return new Date(Math.min(Math.max(day.getTime(), first), last));
}
