// Which tests a change touches, for `npm run test:quick`. Pure.

/** The tests in a browser that answer first for each room. A file belongs to the longest name that its path begins with. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  components: ['main-job', 'edits'],
  'components/checklist': ['no-token'],
  'components/editor': ['text-editor'],
  'components/history': ['history'],
  'components/review': ['main-job', 'desk', 'edits'],
  'components/review/late/changes': ['since-posted'],
  'components/settings': ['settings', 'accounts'],
  'components/several-tabs': ['tabs'],
  'components/story': ['blocks', 'dropped', 'desk'],
  'components/welcome': ['no-token'],
  entrypoints: ['main-job'],
  'entrypoints/background.ts': ['main-job', 'gate', 'quick-send'],
  'entrypoints/clip.ts': ['main-job', 'page-script'],
  'entrypoints/draw.ts': ['tables'],
  'entrypoints/options': ['settings'],
  'entrypoints/outbox': ['history'],
  'entrypoints/sidepanel': ['no-token'],
  'entrypoints/tabs': ['tabs'],
  locales: ['main-job', 'history', 'no-token'],
  'package.json': ['main-job'],
  public: ['main-job', 'menu'],
  'tests/chaos': ['chaos'],
  'tests/e2e': ['main-job'],
  'tests/pages': ['pages'],
  'tests/sandbox': ['main-job', 'editor'],
  utils: ['main-job', 'failures'],
  'utils/by-hand': ['files', 'no-token'],
  'utils/clip': ['main-job', 'dropped', 'fallbacks'],
  'utils/connection': ['accounts'],
  'utils/delivery': ['main-job', 'failures', 'database'],
  'utils/draft': ['edits', 'edit-limits'],
  'utils/draft/canonical': ['tags-and-links'],
  'utils/draft/site': ['sites', 'settings'],
  'utils/draft/tags': ['tags-and-links'],
  'utils/medium': ['main-job', 'failures'],
  'utils/messaging': ['gate'],
  'utils/picture': ['embedded-pictures', 'picture-bombs'],
  'utils/platform': ['main-job', 'menu', 'quick-send'],
  'utils/screens': ['main-job', 'edits'],
  'utils/screens/history': ['history'],
  'utils/screens/settings': ['settings'],
  'utils/screens/several-tabs': ['tabs'],
  'utils/storage': ['edits', 'database'],
  'utils/story': ['main-job', 'tables', 'quote'],
  'utils/story/blocks': ['blocks', 'dropped'],
  'utils/story/diff': ['since-posted'],
  'utils/story/editor': ['text-editor'],
  'utils/words': ['main-job', 'history'],
  'wxt.config.ts': ['main-job', 'menu'],
};

/** How many of the files that a room names are run; files that were changed themselves come before them, all of them. */
const mostFiles = 4;

/** The files of tests/e2e to run, as paths. @param changed paths from the project's folder */
export function browserTestsFor(changed: readonly string[]): string[] {
  const own = changed.filter((file) => /^tests\/e2e\/[^/]+\.test\.ts$/.test(file));
  const named = changed
    .filter((file) => !own.includes(file))
    .flatMap((file) => rooms[roomOf(file) ?? ''] ?? [])
    .map((name) => `tests/e2e/${name}.test.ts`);
  const times = new Map<string, number>();
  for (const file of named) times.set(file, (times.get(file) ?? 0) + 1);
  // Where many rooms were changed, what most of them name.
  const most = [...times].sort(([, one], [, other]) => other - one).map(([file]) => file);
  return [...new Set([...own, ...most.slice(0, mostFiles)])];
}

function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0];
}

/** What the unit tests of the test pages import; they read the pages themselves as files, which no import tells of. */
const readerOfPages = 'tests/unit/clip/page.ts';

/** The files whose importers are the unit tests to run. */
export function importedFor(changed: readonly string[]): string[] {
  const pages = changed.some((file) => file.startsWith('tests/pages/')) ? [readerOfPages] : [];
  return [...changed.filter((file) => /\.tsx?$/.test(file)), ...pages];
}

/** Unit tests of the whole house, which read files without importing them: always run. */
export function isOfTheHouse(test: string): boolean {
  return /^tests\/unit\/[^/]+\.test\.ts$/.test(test);
}
