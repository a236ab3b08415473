// The keys of what was put aside. Pure.

const prefix = 'quarantine:';

/**
 * @param name the key under which it lay; its first part says what it was
 * @param now milliseconds since the epoch
 */
export function asideKey(name: string, now: number): string {
  const [kind = '', ...rest] = name.split(':');
  return `${prefix}${kind}:${now}:${rest.join(':')}`;
}

/** @returns what it was, whose, and when it was put aside; null for other keys */
export function readAsideKey(key: string): { kind: string; of: string; at: number } | null {
  if (!key.startsWith(prefix)) return null;
  const [, kind = '', at = '0', of = key] = /^quarantine:([^:]*):(\d{1,15}):(.*)$/s.exec(key) ?? [];
  return { kind, of, at: Number(at) };
}
