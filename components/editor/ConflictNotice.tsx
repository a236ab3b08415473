// Two windows wrote the same text at the same time: the writer chooses.
import { useFocusOnMount } from '../common/use-focus-on-mount';

interface Props {
  onKeep: () => void;
  onTake: () => void;
}

export function ConflictNotice({ onKeep, onTake }: Props) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <div class="alert" role="alert" data-conflict>
      <p class="alert-happened">Another window changed this text while you wrote here.</p>
      <p>Both texts are safe. Choose the one that stays.</p>
      <p class="choices">
        <button ref={button} type="button" data-action="keep-mine" onClick={onKeep}>
          Keep mine
        </button>
        <button type="button" data-action="take-other" onClick={onTake}>
          Take the other
        </button>
      </p>
    </div>
  );
}
