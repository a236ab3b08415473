// The ids of all words, read off the English catalogues, so that the compiler knows each of them.
import type checklist from '../../locales/en/checklist.json';
import type common from '../../locales/en/common.json';
import type connect from '../../locales/en/connect.json';
import type connection from '../../locales/en/connection.json';
import type delivery from '../../locales/en/delivery.json';
import type draft from '../../locales/en/draft.json';
import type editor from '../../locales/en/editor.json';
import type failures from '../../locales/en/failures.json';
import type outbox from '../../locales/en/outbox.json';
import type review from '../../locales/en/review.json';
import type settings from '../../locales/en/settings.json';
import type tabs from '../../locales/en/tabs.json';
import type welcome from '../../locales/en/welcome.json';

type English = typeof checklist &
  typeof common &
  typeof connect &
  typeof connection &
  typeof delivery &
  typeof draft &
  typeof editor &
  typeof failures &
  typeof outbox &
  typeof review &
  typeof settings &
  typeof tabs &
  typeof welcome;

export type WordId = keyof English;
