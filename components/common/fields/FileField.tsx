// A field that takes one file of ours, as often as the writer chooses one.

interface Props {
  id: string;
  name: string;
  label: string;
  onFile: (file: File) => void;
}

export function FileField({ id, name, label, onFile }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="file"
        id={id}
        name={name}
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (!file) return;
          onFile(file);
          // The same file may be chosen once more.
          input.value = '';
        }}
      />
    </div>
  );
}
