// How what is stored is read: what can be used of it, what a newer Clipdraft wrote, and what nobody can read. Pure.
import * as v from 'valibot';
import { isNewer, NewerRecord } from '../../newer-record';

export interface Reading<Value> {
  value: Value;
  /** What a newer Clipdraft wrote: it stays where it is. */
  newer: readonly unknown[];
  /** What nobody can read: it is put aside as it is. undefined: nothing. */
  damaged: unknown;
}

export interface Shape<Value> {
  /** Never throws, whatever it is given. */
  read(stored: unknown): Reading<Value>;
  /**
   * What is to be stored of a value; undefined: nothing.
   * @param newer what stays beside it
   * @throws NewerRecord where the value would take its place
   */
  write(value: Value, newer: readonly unknown[]): unknown;
}

/** The latest version of each kind of record but the deliveries. */
export const firstVersion = 1;
/** For values that mean nothing of their own to a newer Clipdraft. */
export const unversioned = Number.POSITIVE_INFINITY;

/** One value: all of it can be read, or nothing. */
export function whole<Schema extends v.GenericSchema>(
  schema: Schema,
  version: number,
): Shape<v.InferOutput<Schema> | null> {
  return {
    read(stored) {
      if (stored === undefined || stored === null) return nothing(null);
      if (isNewer(stored, version)) return { value: null, newer: [stored], damaged: undefined };
      const parsed = v.safeParse(schema, stored);
      return parsed.success
        ? { value: parsed.output, newer: [], damaged: undefined }
        : { value: null, newer: [], damaged: stored };
    },
    write: (value, newer) => instead(value ?? undefined, newer),
  };
}

/** A list: an item that cannot be read takes no other with it. */
export function listOf<Schema extends v.GenericSchema>(
  item: Schema,
  version: number,
): Shape<v.InferOutput<Schema>[]> {
  const each = whole(item, version);
  return {
    read(stored) {
      if (stored === undefined || stored === null) return nothing([]);
      if (!Array.isArray(stored)) return { value: [], newer: [], damaged: stored };
      const readings = stored.map((one: unknown) => ({ one, ...each.read(one) }));
      const damaged = readings.filter(({ value, newer }) => value === null && newer.length === 0);
      return {
        value: readings.flatMap(({ value }): v.InferOutput<Schema>[] =>
          value === null ? [] : [value],
        ),
        newer: readings.flatMap(({ newer }) => newer),
        damaged: damaged.length === 0 ? undefined : damaged.map(({ one }) => one),
      };
    },
    write: (value, newer) => [...value, ...newer],
  };
}

/** A record of fields that mean something each by itself: one that cannot be read takes no other with it. */
export function fieldsOf<Entries extends v.ObjectEntries>(
  schema: v.ObjectSchema<Entries, undefined>,
  version: number,
): Shape<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  const none = v.parse(schema, {});
  return {
    read(stored) {
      if (stored === undefined || stored === null) return nothing(none);
      if (isNewer(stored, version)) return { value: none, newer: [stored], damaged: undefined };
      if (typeof stored !== 'object' || Array.isArray(stored))
        return { value: none, newer: [], damaged: stored };
      const there = Object.entries(stored).filter(([name]) => Object.hasOwn(schema.entries, name));
      const readable = there.filter(
        ([name, value]) => v.safeParse(schema.entries[name] ?? v.never(), value).success,
      );
      return {
        value: v.parse(schema, Object.fromEntries(readable)),
        newer: [],
        damaged: readable.length === there.length ? undefined : stored,
      };
    },
    write: instead,
  };
}

function nothing<Value>(value: Value): Reading<Value> {
  return { value, newer: [], damaged: undefined };
}

function instead<Value>(value: Value, newer: readonly unknown[]): Value {
  if (newer.length > 0) throw new NewerRecord('a newer Clipdraft wrote what is stored here');
  return value;
}
