// A changelog in the form of Keep a Changelog: https://keepachangelog.com

/** Throws where the changelog has no part about the version: a release says what is new. */
export function notesOf(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m);
  const part = parts.find((text) => /^\[?([^\s\]]+)/.exec(text)?.[1] === version);
  const notes = part?.slice(part.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md has no part “## ${version}”. Write what is new first.`);
  return notes;
}
