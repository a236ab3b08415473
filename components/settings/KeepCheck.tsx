// Whether a connection outlives the browser's window.
import { t } from '../../utils/words/words';

interface Props {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function KeepCheck({ name, checked, onChange }: Props) {
  return (
    <label class="check">
      <input
        name={name}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {t('connect.keep')}
    </label>
  );
}
