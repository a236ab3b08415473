// A first look at the desk, in three steps, on a page of ours: it needs no page and no account, and sends nothing.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/words/words';
import { DetailsStep, StoryStep, WaysStep } from './steps';
import { useSampleDesk } from './use-sample-desk';
import './tour.css';

const steps = ['story', 'details', 'ways'] as const;

interface Props {
  /** It is over, or skipped. */
  onEnd: () => void;
}

export function Tour({ onEnd }: Props) {
  const [at, setAt] = useState(0);
  const { desk, reading } = useSampleDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  // Each step is read from its heading on.
  useLayoutEffect(() => heading.current?.focus(), [at]);
  const step = steps[at];
  if (step === undefined || desk === null) return null;
  const isLast = at === steps.length - 1;
  return (
    <section class="tour" data-step={step} aria-labelledby="tour-heading">
      <p class="hint">{t('welcome.tour.step', { step: at + 1, all: steps.length })}</p>
      <h1 id="tour-heading" ref={heading} tabIndex={-1}>
        {t(`welcome.tour.${step}`)}
      </h1>
      <p>{t(`welcome.tour.${step}.words`)}</p>
      <div class="tour-desk">
        {step === 'story' && <StoryStep {...desk} />}
        {step === 'details' && <DetailsStep {...desk} metadata={reading.metadata} />}
        {step === 'ways' && <WaysStep />}
      </div>
      <div class="tour-ways">
        {at > 0 && (
          <button type="button" data-action="tour-back" onClick={() => setAt(at - 1)}>
            {t('welcome.tour.back')}
          </button>
        )}
        <button
          type="button"
          class="primary"
          data-action={isLast ? 'tour-done' : 'tour-next'}
          onClick={() => (isLast ? onEnd() : setAt(at + 1))}
        >
          {isLast ? t('checklist.done') : t('tabs.choice.continue')}
        </button>
        {!isLast && (
          <button type="button" class="link" data-action="tour-skip" onClick={onEnd}>
            {t('welcome.tour.skip')}
          </button>
        )}
      </div>
    </section>
  );
}
