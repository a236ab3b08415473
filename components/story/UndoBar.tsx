// Says what became of a block, and takes it back.

interface Props {
  /** The last step, in words; empty: none was taken. */
  said: string;
  canUndo: boolean;
  onUndo: () => void;
}

export function UndoBar({ said, canUndo, onUndo }: Props) {
  return (
    <div class="undo-bar">
      <span role="status">{said}</span>
      {canUndo && (
        <button type="button" data-action="undo" onClick={onUndo}>
          Undo
        </button>
      )}
    </div>
  );
}
