// Which tabs, and what the browser is going to ask: said before the click that makes it ask.
import type { TabsActions } from '../../utils/screens/several-tabs/actions';
import { type Choice, choices, type State } from '../../utils/screens/several-tabs/state';
import { useRoom } from '../common/use-room';

/** Characters; some hundred long links. */
const longestList = 100_000;

interface Props {
  state: State;
  actions: TabsActions;
}

export function TabsChoice({ state, actions }: Props) {
  const { choice, selected, pasted, isBusy } = state;
  const { field, told } = useRoom({ name: 'this list', most: longestList });
  const labels: Readonly<Record<Choice, string>> = {
    window: 'All tabs in this window',
    selected: `The selected tabs (${selected.length})`,
    pasted: 'Tabs from a list of links',
  };
  return (
    <form
      class="tabs-choice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) actions.onGoOn(state);
      }}
    >
      <fieldset class="switch tabs-switch">
        <legend>Which tabs?</legend>
        {choices.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="choice"
              value={one}
              checked={choice === one}
              disabled={one === 'selected' && selected.length === 0}
              onChange={() => actions.onChoose(one)}
            />
            {labels[one]}
          </label>
        ))}
        {selected.length === 0 && (
          <p class="hint">
            To select tabs, hold Ctrl (⌘ on a Mac) and click them. Then come back here.
          </p>
        )}
      </fieldset>
      {choice === 'pasted' && (
        <div class="field">
          <label for="links">Links, one per line</label>
          <textarea
            {...field}
            id="links"
            name="links"
            rows={6}
            spellcheck={false}
            value={pasted}
            aria-describedby="links-hint"
            onInput={(event) => actions.onPaste(event.currentTarget.value)}
          />
          <p id="links-hint" class="hint">
            Clipdraft sends only pages that are open in a tab. It loads nothing from the web.
          </p>
          <p class="problem" aria-live="polite">
            {told}
          </p>
        </div>
      )}
      <p class="hint" data-asking={choice}>
        {choice === 'pasted' ? aboutSites : aboutTabs} Clipdraft gives the permission back when the
        last draft is in the outbox, when something fails, or when you close this page.
      </p>
      <button type="submit" class="primary" data-action="go-on" aria-disabled={isBusy}>
        Continue
      </button>
    </form>
  );
}

const aboutTabs =
  'The browser shows your tabs to an extension only if you allow it. So it asks you now whether Clipdraft may see your tabs (some browsers call this the browsing history). When you send, it asks again, for the sites of the tabs that you ticked.';
const aboutSites =
  'The browser lets an extension read other tabs only if you allow it. So it asks you now for the sites in your list, and for no others.';
