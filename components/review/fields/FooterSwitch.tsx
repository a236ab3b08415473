// Whether the story ends with a link to where it was first published.

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
      Link to the original at the end
    </label>
  );
}
