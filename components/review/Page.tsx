// The popup's page: the title bar, and under it one screen. It is there before the rest of the review is loaded.
import type { ComponentChildren } from 'preact';
import type { Account } from '../../utils/connection/types';
import { t } from '../../utils/words/words';
import { Header } from '../common/Header';
import './desk/desk.css';

export interface PageProps {
  /** The screen's name, as style sheet and tests know it. */
  screen: string;
  /** null: nobody is connected. */
  account: Account | null;
  /** Absent where there is no way to connect. */
  onConnect?: (() => void) | undefined;
  /** What is going on, for who hears it; empty: nothing. */
  progress: string;
  /** Stands above the screen. */
  notice?: ComponentChildren;
  children: ComponentChildren;
}

export function Page({ screen, account, onConnect, progress, notice, children }: PageProps) {
  return (
    <>
      <Header account={account} onConnect={onConnect} />
      <main class="desk" data-screen={screen}>
        <p role="status" class="visually-hidden">
          {progress}
        </p>
        {notice}
        {children}
      </main>
    </>
  );
}

/** In place of a screen whose files are gone: Clipdraft was updated meanwhile. */
export function LostScreen() {
  return (
    <div class="outcome">
      <p class="alert" role="alert">
        {t('review.lost')}
      </p>
    </div>
  );
}
