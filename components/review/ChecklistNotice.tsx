// Says that this page is on its way to Medium by hand, and leads back to its checklist.
import type { Checklist } from '../../utils/by-hand/checklist';

interface Props {
  checklist: Checklist;
  onOpen: () => void;
}

export function ChecklistNotice({ checklist: { route, begunAt }, onOpen }: Props) {
  return (
    <p class="doubt" role="status" data-checklist-notice>
      {route === 'paste'
        ? 'You copied this story for Medium on '
        : 'You opened Medium’s importer for this page on '}
      <time dateTime={new Date(begunAt).toISOString()}>{new Date(begunAt).toLocaleString()}</time>.{' '}
      <button type="button" class="link" data-action="open-checklist" onClick={onOpen}>
        Open its checklist
      </button>
    </p>
  );
}
