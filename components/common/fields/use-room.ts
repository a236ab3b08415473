// How much a field takes. Chromium needs seconds for each megabyte in a field, at every key, so no more gets in than there
// is room for; and nothing is cut in silence.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/words/words';

type TextField = HTMLInputElement | HTMLTextAreaElement;

interface Room {
  name: 'title' | 'subtitle' | 'tags' | 'address' | 'client' | 'line' | 'list' | 'field';
  /** Characters. */
  most: number;
  /** The beginning of an address or a token is good for nothing, so a longer text is not taken at all. */
  isWhole?: boolean;
}

/** @returns props for the field, and what to tell the writer when something did not fit */
export function useRoom({ name, most, isWhole = false }: Room) {
  const [told, setTold] = useState<string>();
  const place = useRef<Element | null>(null);
  useEffect(() => {
    if (told) place.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const onBeforeInput = (event: InputEvent & { currentTarget: TextField }) => {
    const field = event.currentTarget;
    place.current = field.closest('.field');
    const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    const coming = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    const isTooLong = coming !== '' && field.value.length - selected + coming.length > most;
    if (isTooLong && isWhole) event.preventDefault();
    const id = isWhole ? 'common.room.whole' : 'common.room.cut';
    setTold(isTooLong ? t(id, { field: name, most }) : undefined);
  };
  return { field: { maxLength: most, onBeforeInput }, told };
}
