// A moment as the writer's clock and calendar show it: the time alone today, with its day on any other.

/**
 * As it stands after "until" and "before": "2:20 AM", "tomorrow at 2:20 AM", "December 3 at 2:20 AM".
 * @param time milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function clockTime(time: number, now: number): string {
  const { day, clock } = wordsOf(time, now);
  return day === null ? clock : `${day} at ${clock}`;
}

/** As it answers "when?": "at 2:20 AM", "tomorrow at 2:20 AM", "on December 3 at 2:20 AM". */
export function atClockTime(time: number, now: number): string {
  const { day, clock } = wordsOf(time, now);
  if (day === null) return `at ${clock}`;
  return day === tomorrow ? `${day} at ${clock}` : `on ${day} at ${clock}`;
}

const tomorrow = 'tomorrow';

/** day null: today */
function wordsOf(time: number, now: number): { day: string | null; clock: string } {
  const date = new Date(time);
  return {
    day: dayOf(date, new Date(now)),
    clock: date.toLocaleTimeString([], { timeStyle: 'short' }),
  };
}

function dayOf(date: Date, today: Date): string | null {
  const isOn = (day: Date) => day.toDateString() === date.toDateString();
  if (isOn(today)) return null;
  // Not 24 hours later: on two nights of the year a day has another length.
  const next = new Date(today);
  next.setDate(today.getDate() + 1);
  if (isOn(next)) return tomorrow;
  const isThisYear = date.getFullYear() === today.getFullYear();
  return date.toLocaleDateString([], {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
