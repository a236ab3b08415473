// The name of the house, and the account that a draft goes to: always in sight.
import type { ComponentChildren } from 'preact';
import type { Account } from '../../utils/connection/types';
import { t } from '../../utils/words/words';
import { HistoryLink } from './HistoryLink';

interface Props {
  /** null: nobody is connected. */
  account: Account | null;
  /** Absent where there is no way to connect. */
  onConnect?: (() => void) | undefined;
}

interface LinkProps {
  /** account: the name of the account, which leads to all of them. */
  action?: 'settings' | 'account';
  children?: ComponentChildren;
}

export function Header({ account, onConnect }: Props) {
  return (
    <header>
      <img src="/icons/32.png" alt="" width={20} height={20} />
      <h1 class="brand">Clipdraft</h1>
      <HistoryLink label={t('common.outbox')} />
      <SettingsLink />
      {account && (
        <SettingsLink action="account">
          <span dir="auto" data-connected>
            {account.label}
          </span>{' '}
          <span dir="auto">@{account.user.username}</span>
        </SettingsLink>
      )}
      {onConnect && !account && (
        <button type="button" class="account" data-action="token" onClick={onConnect}>
          {t('common.haveToken')}
        </button>
      )}
    </header>
  );
}

/** Plain links: the page opens beside, and the popup may go. */
function SettingsLink({ action = 'settings', children = t('common.settings') }: LinkProps) {
  return (
    <a
      href="/options.html"
      target="_blank"
      rel="noreferrer"
      data-action={action}
      class={action === 'account' ? 'account' : undefined}
      title={action === 'account' ? t('common.accounts') : undefined}
    >
      {children}
    </a>
  );
}
