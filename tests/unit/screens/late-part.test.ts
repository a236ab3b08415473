// A part of a page that is loaded when it is first wanted.
import { expect, it, vi } from 'vitest';
import { latePart } from '@/utils/screens/late-part';

it('loads nothing before it is wanted, once however often it is wanted, and tells when it is there', async () => {
  const load = vi.fn(async () => 'the part');
  const told: (string | null)[] = [];
  const late = latePart(load, (part) => told.push(part));
  expect([late.part(), load.mock.calls.length]).toEqual([null, 0]);
  late.want();
  late.want();
  expect(late.part()).toBeNull();
  await vi.waitFor(() => expect(told).toEqual(['the part']));
  late.want();
  expect([late.part(), late.isLost(), load.mock.calls.length]).toEqual(['the part', false, 1]);
});

it('tells that its files are gone, rather than wait for ever', async () => {
  const told: (string | null)[] = [];
  const late = latePart<string>(
    () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    (part) => told.push(part),
  );
  late.want();
  await vi.waitFor(() => expect(told).toEqual([null]));
  expect([late.part(), late.isLost()]).toEqual([null, true]);
});
