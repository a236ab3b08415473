// Firefox's real context menu: opened by a right click in the page, its item activated as by a click.
import type { FirefoxSession } from './firefox-session.ts';
import type { FirefoxView } from './firefox-view.ts';
import { until } from './until.ts';

const menuState = "return document.getElementById('contentAreaContextMenu').state";

const activate = `
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden);
  const item = shown.find(({ label }) => label === given.label);
  if (item) item.closest('menupopup').activateItem(item);
  else menu.hidePopup();
  return { found: Boolean(item), labels: shown.map(({ label }) => label) };`;

/** Right-clicks a point of the tab and chooses an item. Rejects when there is no item of that name. */
export async function chooseFromMenu(
  session: FirefoxSession,
  tab: FirefoxView,
  { point, label }: { point: { x: number; y: number }; label: string },
): Promise<void> {
  const state = () => session.privileged<string>(menuState);
  await tab.clickButton(point, { button: 2, times: 1 });
  await until(async () => (await state()) === 'open', 'the context menu to open');
  const { found, labels } = await session.privileged<{ found: boolean; labels: string[] }>(
    activate,
    { label },
  );
  await until(async () => (await state()) === 'closed', 'the context menu to close');
  if (!found) throw new Error(`The menu has no "${label}", only: ${labels.join(', ')}`);
}
