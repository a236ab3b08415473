// The tabs that can be sent, with a tick each; and by name what cannot.
import type { TabsActions } from '../../utils/screens/several-tabs/actions';
import type { UnreadableTab } from '../../utils/screens/several-tabs/listing';
import { wordsBefore } from '../../utils/screens/several-tabs/progress-words';
import { mayTick, type Row, type State, tickedIn } from '../../utils/screens/several-tabs/state';
import { t } from '../../utils/words/words';

interface Props {
  state: State;
  actions: TabsActions;
}

export function TabsList({ state, actions }: Props) {
  const { rows, unreadable, missing, isBusy } = state;
  const number = tickedIn(state).length;
  return (
    <form
      class="tabs-list"
      onSubmit={(event) => {
        event.preventDefault();
        if (number > 0 && !isBusy) actions.onSend(state);
      }}
    >
      <ul class="tab-rows">
        {rows.map((row) => (
          <TabRow key={row.tabId} row={row} onTick={actions.onTick} />
        ))}
      </ul>
      <Named
        code="unreadable"
        heading={t('tabs.list.unreadable')}
        names={unreadable.map(unreadableName)}
      />
      <Named code="missing" heading={t('tabs.list.missing')} names={missing} />
      {rows.length > 0 && (
        <button
          type="submit"
          class="primary"
          data-action="send"
          aria-disabled={number === 0 || isBusy}
        >
          {sendLabel(number)}
        </button>
      )}
      <button type="button" data-action="start-over" onClick={actions.onStartOver}>
        {t('tabs.list.others')}
      </button>
    </form>
  );
}

function TabRow({ row, onTick }: { row: Row; onTick: TabsActions['onTick'] }) {
  const words = wordsBefore(row.before);
  return (
    <li data-tab={row.key} data-before={row.before}>
      <label class="check">
        <input
          type="checkbox"
          checked={row.isTicked}
          disabled={!mayTick(row)}
          onChange={(event) => onTick(row.tabId, event.currentTarget.checked)}
        />
        <span class="tab-names">
          <span dir="auto">{row.title}</span> <bdi class="hint">{row.host}</bdi>
        </span>
      </label>
      {words && <p class="hint tab-words">{words}</p>}
    </li>
  );
}

function sendLabel(number: number): string {
  return number === 0 ? t('tabs.list.tick') : t('tabs.list.send', { count: number });
}

function unreadableName({ title, reason }: UnreadableTab): string {
  return reason === 'asleep' ? t('tabs.list.asleep', { title }) : title;
}

interface NamedProps {
  code: string;
  heading: string;
  names: readonly string[];
}

function Named({ code, heading, names }: NamedProps) {
  if (names.length === 0) return null;
  return (
    <div class="tabs-named" data-named={code}>
      <p>{heading}</p>
      <ul>
        {names.map((name, index) => (
          <li key={index} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
