// The checklists beside Medium's page. Wires the page to storage and background; see utils/by-hand/checklist.ts.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ChecklistPage, type Finished } from '@/components/checklist/ChecklistPage';
import { useDownloads } from '@/components/checklist/use-downloads';
import type { Checklist } from '@/utils/by-hand/checklist';
import type { Failure } from '@/utils/failure';
import { ask } from '@/utils/messaging/ask';
import { copyText } from '@/utils/platform/clipboard';
import { loadPageWords } from '@/utils/platform/words';
import type { Result } from '@/utils/result';
import { pictureFiles } from '@/utils/storage/database/picture-files';
import { checklists } from '@/utils/storage/items/checklists';
import { languageChoice } from '@/utils/storage/preferences';
import '@/components/common/look/look.css';

function Panel() {
  const [all, setAll] = useState<Checklist[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const shown = all.find(({ key }) => key === wanted) ?? all[0] ?? null;
  const downloads = useDownloads(shown, pictureFiles.get);

  useEffect(() => {
    void checklists.getValue().then(setAll);
    return checklists.watch((changed, before) => {
      setAll(changed);
      // Whoever begins another one wants to see it.
      if (changed.length > before.length) setWanted(null);
    });
  }, []);

  const tell = (answer: Result<unknown>) => setProblem(answer.ok ? null : answer.failure);
  return (
    <ChecklistPage
      all={all}
      shown={shown}
      downloads={downloads}
      finished={finished}
      problem={problem}
      onShow={setWanted}
      onCopy={copyText}
      onTick={async (key, step, done) => tell(await ask('tick', { key, step, done }))}
      onSetAside={async (key) => tell(await ask('setAside', key))}
      onFinish={async (key, address) => {
        const answer = await ask('finish', { key, address });
        tell(answer);
        const delivery = answer.ok ? answer.value.delivery : null;
        if (delivery?.state === 'posted') setFinished(delivery);
      }}
    />
  );
}

const root = document.getElementById('app');
await loadPageWords('checklist.title', languageChoice, () => {
  if (root) render(<Panel />, root);
});
