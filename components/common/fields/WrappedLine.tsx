// One line of text, shown on as many as it needs: Enter and pasted line breaks are no part of it.
import type { ComponentProps } from 'preact';
import './wrapped-line.css';

interface Props
  extends Omit<ComponentProps<'textarea'>, 'onInput' | 'onKeyDown' | 'rows' | 'value'> {
  value: string;
  onText: (text: string) => void;
}

export function WrappedLine({ value, onText, ...field }: Props) {
  return (
    <div class="wrapped-line" data-text={value}>
      <textarea
        {...field}
        rows={1}
        value={value}
        onInput={(event) => onText(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
    </div>
  );
}
