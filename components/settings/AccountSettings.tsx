// The accounts on the settings page: those that are connected, another one, and the connection check.

import { useState } from 'preact/hooks';
import type { DoctorStep, Accounts as KnownAccounts } from '../../utils/connection/types';
import { securitySettingsUrl } from '../../utils/medium/addresses';
import type { ConnectionActions } from '../../utils/screens/review/actions/connection-actions';
import { t } from '../../utils/words/words';
import { SeveralTabsLink } from '../common/SeveralTabsLink';
import { Words } from '../words/Words';
import { Accounts } from './Accounts';
import { Connect, type ConnectProps } from './Connect';
import { Doctor } from './Doctor';

export interface AccountProps extends ConnectProps {
  accounts: KnownAccounts;
  diagnosis: DoctorStep[] | null;
  actions: ConnectionActions;
  countWaiting: (accountId: string) => Promise<number>;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
}

export function AccountSettings(props: AccountProps) {
  const { accounts, diagnosis, actions, countWaiting, tabsAddress, ...connect } = props;
  const { all, active } = accounts;
  const isConnected = all.length > 0;
  return (
    <>
      {isConnected ? (
        <>
          <Accounts
            accounts={all}
            activeId={active?.id ?? null}
            countWaiting={countWaiting}
            onSwitch={actions.onSwitch}
            onRename={actions.onRename}
            onRemove={actions.onRemove}
          />
          <p class="hint">
            <Words
              id="settings.accounts.removeHint"
              values={{
                link: (
                  <a href={securitySettingsUrl} target="_blank" rel="noreferrer">
                    {t('settings.accounts.security')}
                  </a>
                ),
              }}
            />
          </p>
        </>
      ) : (
        <p data-nobody>{t('settings.accounts.none')}</p>
      )}
      {/* Once somebody is connected it begins anew, without the token that was typed. */}
      <AddAccount
        key={all.map(({ id, connectedAt }) => id + connectedAt).join()}
        label={isConnected ? t('settings.accounts.connectOther') : t('settings.accounts.connect')}
        {...connect}
        actions={actions}
      />
      {isConnected && (
        <>
          <Doctor
            steps={diagnosis}
            busy={connect.busy.has('diagnosing')}
            onDiagnose={actions.onDiagnose}
            onCopy={connect.onCopy}
          />
          <SeveralTabsLink address={tabsAddress} />
        </>
      )}
    </>
  );
}

/** Open as long as something is under way in it, or went wrong. */
function AddAccount({
  label,
  ...connect
}: ConnectProps & Pick<AccountProps, 'actions'> & { label: string }) {
  const [isOpened, setIsOpened] = useState(false);
  const { busy, problem } = connect;
  const isNeeded =
    busy.has('connecting') ||
    busy.has('authorizing') ||
    problem?.task === 'connecting' ||
    problem?.task === 'authorizing';
  return (
    <details
      data-add-account
      open={isOpened || isNeeded}
      onToggle={(event) => {
        // Only what the writer did counts: what opens by itself closes by itself.
        if (!isNeeded) setIsOpened(event.currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      <Connect {...connect} />
    </details>
  );
}
