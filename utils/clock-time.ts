// A moment as the writer's clock and calendar show it: the time alone today, with its day on any other.
import { formatTime } from './words/format';
import { t } from './words/words';

/**
 * As it stands after "until" and "before": "2:20 AM", "tomorrow at 2:20 AM", "December 3 at 2:20 AM".
 * @param at milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function clockTime(at: number, now: number): string {
  const time = formatTime(at, { timeStyle: 'short' });
  const day = dayOf(at, now);
  if (day === today) return time;
  return day === tomorrow
    ? t('common.clock.until.tomorrow', { time })
    : t('common.clock.until.day', { day, time });
}

/** As it answers "when?": "at 2:20 AM", "tomorrow at 2:20 AM", "on December 3 at 2:20 AM". */
export function atClockTime(at: number, now: number): string {
  const time = formatTime(at, { timeStyle: 'short' });
  const day = dayOf(at, now);
  if (day === today) return t('common.clock.when.today', { time });
  return day === tomorrow
    ? t('common.clock.when.tomorrow', { time })
    : t('common.clock.when.day', { day, time });
}

const today = Symbol('today');
const tomorrow = Symbol('tomorrow');

/** The two days that have a name, or the date. */
function dayOf(time: number, now: number): typeof today | typeof tomorrow | string {
  const date = new Date(time);
  const reference = new Date(now);
  const isOn = (day: Date) => day.toDateString() === date.toDateString();
  if (isOn(reference)) return today;
  // Not 24 hours later: on two nights of the year a day has another length.
  const next = new Date(now);
  next.setDate(reference.getDate() + 1);
  if (isOn(next)) return tomorrow;
  const isThisYear = date.getFullYear() === reference.getFullYear();
  return formatTime(time, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
