// What the local Medium offers to tests, and the records it keeps.
import type { Fault, FaultTarget } from './faults.ts';
import type { SavedStory } from './medium-site/editor/story.ts';
import type { SandboxOAuth } from './oauth-types.ts';

export type { AuthorizeOddity, SandboxOAuth, Scope } from './oauth-types.ts';

/** How the local Medium is started. */
export interface SandboxOptions {
  /** TCP port on 127.0.0.1. Default 0: any free one. */
  port?: number;
  /** Posts one user may create in 24 hours; the next is answered 429. Default: no limit. */
  dailyLimit?: number;
  /** How many publications there are. Default 3: as editor, as writer, as neither; more go round. */
  publications?: number;
  /** Takes one line of text for each request, of any host, when its answer is over. */
  log?: (line: string) => void;
}

/** The owner of the token, as GET /v1/me tells it. https://github.com/Medium/medium-api-docs#31-users */
export interface SandboxUser {
  id: string;
  username: string;
  name: string;
  url: string;
  imageUrl: string;
}

/** What the user of the token may do: an editor anything, a writer only send drafts. */
export type PublicationRole = 'editor' | 'writer' | null;

/** A publication. https://github.com/Medium/medium-api-docs#32-publications */
export interface SandboxPublication {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly imageUrl: string;
  /** Of `sandbox.user`; a test may change it. Not in the API's list: contributors tell it. */
  role: PublicationRole;
}

/** A post as it was accepted. https://github.com/Medium/medium-api-docs#33-posts */
export interface SandboxPost {
  id: string;
  title: string;
  contentFormat: 'html' | 'markdown';
  content: string;
  /** As sent, before the API turns them into slugs. */
  tags: string[];
  /** Empty when none was sent. */
  canonicalUrl: string;
  publishStatus: 'public' | 'draft' | 'unlisted';
  /** Empty when none was sent. */
  license: string;
  /** Null when it was not sent: Medium names no default. */
  notifyFollowers: boolean | null;
  url: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  authorId: string;
  /** Null on the user's own profile. */
  publicationId: string | null;
}

/** One accepted upload. https://github.com/Medium/medium-api-docs#34-images */
export interface SandboxImage {
  /** The CDN's name for these bytes: the same bytes have the same. */
  md5: string;
  url: string;
  contentType: string;
  filename: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Who sent it. */
  userId: string;
}

/** A draft that was written in the editor of the site. */
export interface SandboxStory extends SavedStory {
  id: string;
}

/** One address that was given to the importer. */
export interface SandboxImport {
  url: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** One request to the API, in order of arrival. */
export interface JournalEntry {
  /** Arrival, in milliseconds since 1970. */
  at: number;
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  httpVersion: string;
  /** Names in lower case. The Authorization value keeps its last four characters only. */
  headers: Record<string, string>;
  /** Empty until all of it has arrived. Codes, tokens and secrets are cut; multipart is a note. */
  body: string;
  /** Null when no status line was sent. */
  status: number | null;
  /** Answered once the answer is on its way; dropped before that, and if it did not all go out. */
  outcome: 'answered' | 'dropped';
  fault?: Fault['kind'];
  createdPostId?: string;
}

/** Answers for one article site. */
export type SiteHandler = (request: Request) => Response | Promise<Response>;

/** A running local Medium. */
export interface Sandbox {
  port: number;
  /** https://127.0.0.1:PORT, where the API and the controls answer too. */
  origin: string;
  /** Self-signed, in PEM: the one to trust. */
  certificate: string;
  /** An integration token with all scopes: 65 hexadecimal digits, new at each start. */
  token: string;
  user: SandboxUser;
  /** Makes an integration token for somebody else, who has no role in any publication. */
  addUser(who: { username: string; name: string }): { token: string; user: SandboxUser };
  publications: SandboxPublication[];
  oauth: SandboxOAuth;
  journal: JournalEntry[];
  posts: SandboxPost[];
  images: SandboxImage[];
  /** As last saved, in order of their first save. */
  stories: SandboxStory[];
  imports: SandboxImport[];
  /** Spoils the next API request that it matches, once. Several wait in order. */
  fault(fault: Fault): void;
  /** Holds the answer to the next such request back. @returns what lets it go, at any time */
  hold(on: FaultTarget): () => void;
  /** Serves an article site under this host name, for example 'journal.example'. */
  site(host: string, handler: SiteHandler): void;
  /** Real HTTPS to this server for api.medium.com, medium.com, its CDN and *.example only. */
  fetch: typeof globalThis.fetch;
  /**
   * Forgets journal, posts, images, stories, imports and waiting faults, and turns the switches of `oauth` back.
   * Sites, users, publications, tokens of all kinds and registered callbacks stay.
   */
  reset(): void;
  /** Ends open sockets too, stalled ones included. */
  close(): Promise<void>;
}
