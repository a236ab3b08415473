// Whether the story ends with a link to where it was first published.
import { t } from '../../../utils/words/words';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function FooterSwitch({ checked, onChange }: Props) {
  return (
    <label class="check">
      <input
        name="footer"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {t('review.footer')}
    </label>
  );
}
