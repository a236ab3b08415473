// The way to the page that sends several tabs; only for those who are connected.
import { t } from '../../utils/words/words';

export function SeveralTabsLink({ address }: { address: string }) {
  return (
    <p class="several-link">
      <a href={address} target="_blank" rel="noreferrer" data-action="several-tabs">
        {t('common.severalTabs')}
      </a>
    </p>
  );
}
