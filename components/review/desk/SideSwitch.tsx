// Where there is no room for both sides of the desk: which one is shown. The style sheet hides the switch elsewhere.
export type Side = 'story' | 'details';

const names: ReadonlyArray<readonly [Side, string]> = [
  ['story', 'Story'],
  ['details', 'Details'],
];

interface Props {
  value: Side;
  onChange: (side: Side) => void;
}

export function SideSwitch({ value, onChange }: Props) {
  return (
    <fieldset class="sides">
      <legend class="visually-hidden">Side of the desk</legend>
      {names.map(([side, name]) => (
        <button
          key={side}
          type="button"
          data-side-button={side}
          aria-pressed={value === side}
          onClick={() => onChange(side)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
