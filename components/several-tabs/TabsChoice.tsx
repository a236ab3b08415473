// Which tabs, and what the browser is going to ask: said before the click that makes it ask.
import type { TabsActions } from '../../utils/screens/several-tabs/actions';
import { choices, type State } from '../../utils/screens/several-tabs/state';
import { t } from '../../utils/words/words';
import { Switch } from '../common/fields/Switch';
import { useRoom } from '../common/fields/use-room';

/** Characters; some hundred long links. */
const longestList = 100_000;

interface Props {
  state: State;
  actions: TabsActions;
}

export function TabsChoice({ state, actions }: Props) {
  const { choice, selected, pasted, isBusy } = state;
  const { field, told } = useRoom({ name: 'list', most: longestList });
  return (
    <form
      class="tabs-choice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) actions.onGoOn(state);
      }}
    >
      <Switch
        name="choice"
        legend={t('tabs.choice')}
        class="tabs-switch"
        options={choices.map((value) => ({
          value,
          words: t(`tabs.choice.${value}`, { count: selected.length }),
          isOff: value === 'selected' && selected.length === 0,
        }))}
        value={choice}
        onChange={actions.onChoose}
      >
        {selected.length === 0 && <p class="hint">{t('tabs.choice.select')}</p>}
      </Switch>
      {choice === 'pasted' && (
        <div class="field">
          <label for="links">{t('tabs.choice.links')}</label>
          <textarea
            {...field}
            id="links"
            name="links"
            rows={6}
            dir="ltr"
            spellcheck={false}
            value={pasted}
            aria-describedby="links-hint"
            onInput={(event) => actions.onPaste(event.currentTarget.value)}
          />
          <p id="links-hint" class="hint">
            {t('tabs.choice.links.hint')}
          </p>
          <p class="problem" aria-live="polite">
            {told}
          </p>
        </div>
      )}
      <p class="hint" data-asking={choice}>
        {choice === 'pasted' ? t('tabs.choice.askSites') : t('tabs.choice.askTabs')}
      </p>
      <button type="submit" class="primary" data-action="go-on" aria-disabled={isBusy}>
        {t('tabs.choice.continue')}
      </button>
    </form>
  );
}
