// One section of the settings page, with its place in the list of sections.

import type { ComponentChildren } from 'preact';
import { t } from '../../utils/words/words';

/** In the order of the page. */
export const sections = [
  'language',
  'accounts',
  'sites',
  'footer',
  'pictures',
  'menu',
  'notifications',
  'keys',
  'file',
  'about',
] as const;

type Name = (typeof sections)[number];

export function Section({ name, children }: { name: Name; children: ComponentChildren }) {
  return (
    <section id={name} class="settings-section" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{t(`settings.section.${name}`)}</h2>
      {children}
    </section>
  );
}
