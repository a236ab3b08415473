// What stands in a field whose value is kept in another form, and may be changed from elsewhere.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Typed {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  setTyped: (typed: string) => void;
}

/** @param value as it is kept; it takes the place of what was typed, but never under the hands of the writer */
export function useTyped(value: string): Typed {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(value);
  }, [value]);
  return { field, typed, setTyped };
}
