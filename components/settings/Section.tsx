// One section of the settings page, with its place in the list of sections.
import type { ComponentChildren } from 'preact';

/** In the order of the page. */
export const sections = [
  ['accounts', 'Accounts'],
  ['sites', 'Sites'],
  ['footer', 'Link to the original'],
  ['pictures', 'Pictures'],
  ['menu', 'Context menu'],
  ['notifications', 'Notifications'],
  ['keys', 'Keys'],
  ['file', 'Settings as a file'],
  ['about', 'About Clipdraft'],
] as const;

type Name = (typeof sections)[number][0];

export function Section({ name, children }: { name: Name; children: ComponentChildren }) {
  const [, title] = sections.find(([other]) => other === name) ?? [name, name];
  return (
    <section id={name} class="settings-section" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{title}</h2>
      {children}
    </section>
  );
}
