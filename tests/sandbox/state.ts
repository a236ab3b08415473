// All that one local Medium remembers while it runs.
import type { Fault } from './faults.ts';
import { OAuth } from './oauth.ts';
import { scopes } from './oauth-types.ts';
import { type Access, createPerson, hex, type Person, userOf } from './people.ts';
import { createPublications } from './publications.ts';
import type {
  JournalEntry,
  SandboxImage,
  SandboxImport,
  SandboxPost,
  SandboxPublication,
  SandboxStory,
  SandboxUser,
  SiteHandler,
} from './types.ts';

/** Shared by every part of one server. */
export interface SandboxState {
  readonly token: string;
  readonly user: SandboxUser;
  /** The person whom the browser, the token and the OAuth client stand for. */
  readonly writer: Person;
  /** By integration token. */
  readonly integration: Map<string, Access>;
  readonly oauth: OAuth;
  readonly publications: SandboxPublication[];
  /** Posts in 24 hours. */
  readonly dailyLimit: number;
  readonly journal: JournalEntry[];
  readonly posts: SandboxPost[];
  readonly images: SandboxImage[];
  readonly stories: SandboxStory[];
  readonly imports: SandboxImport[];
  readonly faults: Fault[];
  readonly sites: Map<string, SiteHandler>;
  readonly log: (line: string) => void;
}

/** Gives a person one more integration token. */
function addToken(integration: Map<string, Access>, person: Person): string {
  const token = hex(65);
  integration.set(token, { person, application: 'integration', scopes });
  return token;
}

/** A fresh state with a token and a user of its own. */
export function createState(
  options: Pick<SandboxState, 'dailyLimit' | 'log'> & { publications: number },
): SandboxState {
  const writer = createPerson('sandbox-writer', 'Sandbox Writer');
  const integration = new Map<string, Access>();
  return {
    token: addToken(integration, writer),
    user: userOf(writer, 'integration'),
    writer,
    integration,
    oauth: new OAuth(writer),
    publications: createPublications(options.publications),
    dailyLimit: options.dailyLimit,
    journal: [],
    posts: [],
    images: [],
    stories: [],
    imports: [],
    faults: [],
    sites: new Map(),
    log: options.log,
  };
}

/** A token for somebody; one who is known by that username already gets one more. */
export function addUser(state: SandboxState, username: string, name: string) {
  const known = [...state.integration.values()].find((each) => each.person.username === username);
  const person = known?.person ?? createPerson(username, name);
  const token = addToken(state.integration, person);
  return { token, user: userOf(person, 'integration') };
}

/** Forgets what requests left behind. The arrays stay the same objects: tests hold on to them. */
export function resetState(state: SandboxState): void {
  state.journal.length = 0;
  state.posts.length = 0;
  state.images.length = 0;
  state.stories.length = 0;
  state.imports.length = 0;
  state.faults.length = 0;
  state.oauth.resetSwitches();
}
