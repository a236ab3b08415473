// What is left to do on Medium, beside Medium's page: values to copy, places where they go, ticks that stay.
import { useState } from 'preact/hooks';
import { type Step, stepsOf, type Checklist as Todo } from '../../utils/by-hand/checklist';
import type { Failure } from '../../utils/failure';
import { t } from '../../utils/words/words';
import { CopyButton } from '../common/CopyButton';
import { FailureAlert } from '../common/FailureAlert';

export interface Download {
  id: string;
  alt: string;
  /** blob: address of the file. */
  href: string;
  fileName: string;
}

interface Props {
  checklist: Todo;
  /** The files of the pictures that the editor drops. */
  downloads: readonly Download[];
  problem: Failure | null;
  onCopy: (text: string) => Promise<boolean>;
  onTick: (step: Step, done: boolean) => void;
  /** address: empty when it is not at hand. */
  onFinish: (address: string) => void;
  onSetAside: () => void;
}

export function Checklist(props: Props) {
  const { checklist, problem, onTick, onFinish, onSetAside } = props;
  const [address, setAddress] = useState('');
  return (
    <div class="checklist" data-route={checklist.route}>
      <h1 dir="auto">{checklist.title}</h1>
      <ol>
        {stepsOf(checklist).map((step) => (
          <li key={step} data-step={step}>
            <label class="check">
              <input
                type="checkbox"
                name={step}
                checked={checklist.ticked.includes(step)}
                onChange={(event) => onTick(step, event.currentTarget.checked)}
              />
              {titleOf(step, checklist)}
            </label>
            <StepBody {...props} step={step} />
          </li>
        ))}
      </ol>
      <form
        class="finish"
        onSubmit={(event) => {
          event.preventDefault();
          onFinish(address);
        }}
      >
        <label for="address">{t('checklist.address')}</label>
        <input
          id="address"
          name="address"
          type="url"
          inputMode="url"
          dir="ltr"
          placeholder="https://medium.com/p/…"
          value={address}
          aria-describedby="address-hint"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id="address-hint" class="hint">
          {t('checklist.address.hint')}
        </p>
        {problem && <FailureAlert failure={problem} />}
        <button type="submit" class="primary" data-action="finish">
          {address.trim() === '' ? t('checklist.done.withoutAddress') : t('checklist.done')}
        </button>
        <button type="button" class="link" data-action="set-aside" onClick={onSetAside}>
          {t('checklist.discard')}
        </button>
      </form>
    </div>
  );
}

function titleOf(step: Step, { route }: Todo): string {
  return t(`checklist.step.${step === 'hand-over' ? route : step}`);
}

function StepBody({ step, checklist, downloads, onCopy }: Props & { step: Step }) {
  const { route, subtitle, tags, license, canonicalUrl } = checklist;
  switch (step) {
    case 'hand-over':
      return route === 'paste' ? (
        <p class="hint">{t('checklist.hint.paste')}</p>
      ) : (
        <>
          <Value name="link" text={canonicalUrl} onCopy={onCopy} />
          <p class="hint">{t('checklist.hint.import')}</p>
        </>
      );
    case 'pictures':
      return (
        <>
          <p class="hint">{t('checklist.hint.pictures')}</p>
          <ul class="downloads">
            {downloads.map(({ id, alt, href, fileName }) => (
              <li key={id}>
                <a href={href} download={fileName} data-download={id}>
                  <bdi>{alt || fileName}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      );
    case 'subtitle':
      return (
        <>
          <Value name="subtitle" text={subtitle} onCopy={onCopy} />
          <p class="hint">{t('checklist.hint.subtitle')}</p>
        </>
      );
    case 'tags':
      return (
        <>
          {tags.map((tag) => (
            <Value key={tag} name="tag" text={tag} onCopy={onCopy} />
          ))}
          <p class="hint">{t('checklist.hint.tags')}</p>
        </>
      );
    case 'license':
      return (
        <>
          <p class="value" data-value="license" data-license={license}>
            {t(`common.license.${license}`)}
          </p>
          <p class="hint">
            {license === 'all-rights-reserved'
              ? t('checklist.hint.license.default')
              : t('checklist.hint.license')}
          </p>
        </>
      );
    case 'canonical':
      return (
        <>
          <Value name="canonical" text={canonicalUrl} onCopy={onCopy} />
          <p class="hint">{t('checklist.hint.canonical')}</p>
        </>
      );
  }
}

interface ValueProps {
  name: string;
  text: string;
  onCopy: (text: string) => Promise<boolean>;
}

function Value({ name, text, onCopy }: ValueProps) {
  return (
    <div class="value">
      <span dir="auto" data-value={name}>
        {text}
      </span>
      <CopyButton action={`copy-${name}`} label={t('checklist.copy')} text={text} onCopy={onCopy} />
    </div>
  );
}
