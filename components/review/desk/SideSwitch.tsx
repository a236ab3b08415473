// Where there is no room for both sides of the desk: which one is shown. The style sheet hides the switch elsewhere.
import { t } from '../../../utils/words/words';
export type Side = 'story' | 'details';

const sides: readonly Side[] = ['story', 'details'];

interface Props {
  value: Side;
  onChange: (side: Side) => void;
}

export function SideSwitch({ value, onChange }: Props) {
  return (
    <fieldset class="sides">
      <legend class="visually-hidden">{t('review.side')}</legend>
      {sides.map((side) => (
        <button
          key={side}
          type="button"
          data-side-button={side}
          aria-pressed={value === side}
          onClick={() => onChange(side)}
        >
          {t(`review.side.${side}`)}
        </button>
      ))}
    </fieldset>
  );
}
