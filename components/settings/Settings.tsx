// The connection: accounts, another one, and the doctor; and what holds for every draft.
import type { DoctorStep, Accounts as KnownAccounts } from '../../utils/connection/types';
import { securitySettingsUrl } from '../../utils/medium/addresses';
import type { ConnectionActions } from '../../utils/screens/review/connection-actions';
import { HistoryLink } from '../common/HistoryLink';
import { SeveralTabsLink } from '../common/SeveralTabsLink';
import { Accounts } from './Accounts';
import { Connect, type ConnectProps } from './Connect';
import { Doctor } from './Doctor';
import { Preferences, type PreferencesProps } from './Preferences';

interface Props extends ConnectProps, PreferencesProps {
  accounts: KnownAccounts;
  diagnosis: DoctorStep[] | null;
  diagnosing: boolean;
  actions: ConnectionActions;
  countWaiting: (accountId: string) => Promise<number>;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
  onBack: () => void;
}

export function Settings(props: Props) {
  const { accounts, diagnosis, diagnosing, actions, countWaiting, onBack, ...others } = props;
  const { preferences, onPrefer, onNotify, loadShortcuts, tabsAddress, ...connect } = others;
  return (
    <div class="settings">
      <div class="field-head">
        <h1>Connection</h1>
        <button type="button" data-action="back" onClick={onBack}>
          Back to the draft
        </button>
      </div>
      <p>
        <HistoryLink />
      </p>
      <Accounts
        accounts={accounts.all}
        activeId={accounts.active?.id ?? null}
        countWaiting={countWaiting}
        onSwitch={actions.onSwitch}
        onRename={actions.onRename}
        onRemove={actions.onRemove}
      />
      <p class="hint">
        When you remove an account, Clipdraft deletes its token from this browser. To revoke the
        token everywhere, use{' '}
        <a href={securitySettingsUrl} target="_blank" rel="noreferrer">
          Medium’s security settings
        </a>
        .
      </p>
      <SeveralTabsLink address={tabsAddress} />
      <Doctor
        steps={diagnosis}
        busy={diagnosing}
        onDiagnose={actions.onDiagnose}
        onCopy={connect.onCopy}
      />
      <details data-add-account>
        <summary>Connect another account</summary>
        <Connect {...connect} actions={actions} />
      </details>
      <p class="hint">
        <a href="/licenses.txt" target="_blank" rel="noreferrer" data-action="licenses">
          Open-source licenses
        </a>
      </p>
      {/* Last: the keys come a moment later, and must not move what somebody is about to click. */}
      <Preferences {...{ preferences, onPrefer, onNotify, loadShortcuts }} />
    </div>
  );
}
