// A time of today, as the writer's clock shows it.

/** @param time milliseconds since the epoch */
export function clockTime(time: number): string {
  return new Date(time).toLocaleTimeString([], { timeStyle: 'short' });
}
