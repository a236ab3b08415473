import { describe, expect, it } from 'vitest';
import { atClockTime, clockTime } from '@/utils/clock-time';

const at = (day: number, hour: number, year = 2026) => new Date(year, 11, day, hour, 20).getTime();
const clock = (time: number) => new Date(time).toLocaleTimeString([], { timeStyle: 'short' });
const date = (time: number, more: Intl.DateTimeFormatOptions = {}) =>
  new Date(time).toLocaleDateString([], { day: 'numeric', month: 'long', ...more });

describe('F68 a moment', () => {
  const time = at(3, 2);

  it('of today is a time alone', () => {
    expect(clockTime(time, at(3, 23))).toBe(clock(time));
    expect(atClockTime(time, at(3, 0))).toBe(`at ${clock(time)}`);
  });

  it('of tomorrow says so, also when it is near', () => {
    expect(clockTime(time, at(2, 23))).toBe(`tomorrow at ${clock(time)}`);
    expect(atClockTime(time, at(2, 0))).toBe(`tomorrow at ${clock(time)}`);
  });

  it('of any other day has its day', () => {
    expect(clockTime(time, at(1, 2))).toBe(`${date(time)} at ${clock(time)}`);
    expect(atClockTime(time, at(1, 2))).toBe(`on ${date(time)} at ${clock(time)}`);
    expect(atClockTime(time, at(4, 2))).toBe(`on ${date(time)} at ${clock(time)}`);
    expect(date(time)).toMatch(/3/);
  });

  it('of another year has its year', () => {
    expect(atClockTime(time, at(3, 2, 2025))).toBe(
      `on ${date(time, { year: 'numeric' })} at ${clock(time)}`,
    );
  });

  it('of tomorrow is not 24 hours away: New Year’s Eve', () => {
    const morning = new Date(2027, 0, 1, 1).getTime();
    expect(clockTime(morning, at(31, 23))).toBe(`tomorrow at ${clock(morning)}`);
  });
});
