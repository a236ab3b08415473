// The unfinished checklists, changed one after the other.
import type { Checklist } from '../delivery/checklist';
import { checklists } from './items';

export async function changeChecklists(how: (all: Checklist[]) => Checklist[]): Promise<void> {
  await navigator.locks.request('checklists', async () =>
    checklists.setValue(how(await checklists.getValue())),
  );
}
