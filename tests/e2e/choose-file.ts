// A file that a writer chooses.
import type { View } from './driver/types.ts';

/** As a person does; the dialog itself is drawn by the system, out of reach. @param field the name of the field */
export function chooseFile(page: View, field: string, text: string): Promise<null> {
  return page.evaluate(`(() => {
    const input = document.querySelector('[name=${field}]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], 'chosen.json'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);
}
