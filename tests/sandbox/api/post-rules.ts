// What a new post must look like: Medium's rules, and the promises this project makes on top.
// https://github.com/Medium/medium-api-docs#creating-a-post
import type { SandboxPost } from '../types.ts';
import { errorCode, RuleError } from './errors.ts';

/** Each licence with the page that states it. */
export const licenseUrls: Readonly<Record<string, string>> = {
  'all-rights-reserved': 'https://medium.com/policy/9db0094a1e0f',
  'cc-40-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-40-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-40-by-nd': 'https://creativecommons.org/licenses/by-nd/4.0/',
  'cc-40-by-nc': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc-40-by-nc-nd': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'cc-40-by-nc-sa': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'cc-40-zero': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'public-domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
};

/** Lengths are counted in UTF-16 units, the least that any server may count. */
export const postLimits = { title: 100, tags: 3, tag: 25 } as const;

/** A post before it has an id. */
export type NewPost = Omit<SandboxPost, 'id' | 'url' | 'createdAt' | 'authorId' | 'publicationId'>;

function requiredText(fields: Map<string, unknown>, name: string): string {
  const value = fields.get(name);
  if (value === undefined || value === null || value === '') {
    throw new RuleError(`The field ${name} is required.`);
  }
  if (typeof value !== 'string') throw new RuleError(`The field ${name} must be a string.`);
  if (value.trim() === '') throw new RuleError(`The field ${name} is required.`);
  return value;
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined)
    throw new RuleError(`The field ${name} must be ${allowed.join(' or ')}.`);
  return found;
}

function readTitle(fields: Map<string, unknown>): string {
  const title = requiredText(fields, 'title');
  if (title.length > postLimits.title) {
    throw new RuleError(`The field title is longer than ${postLimits.title} characters.`);
  }
  return title;
}

function readTags(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new RuleError('The field tags must be an array of strings.');
  if (value.length > postLimits.tags) {
    throw new RuleError(`The field tags holds more than ${postLimits.tags} tags.`);
  }
  return value.map((tag: unknown) => {
    if (typeof tag !== 'string' || tag.trim() === '') {
      throw new RuleError('The field tags must be an array of strings that are not empty.');
    }
    if (tag.length > postLimits.tag) {
      throw new RuleError(`The field tags has a tag over ${postLimits.tag} characters.`);
    }
    return tag;
  });
}

function readCanonicalUrl(value: unknown): string {
  if (value === undefined) return '';
  const isAbsolute = typeof value === 'string' && /^https?:\/\/[^/]/i.test(value);
  if (!isAbsolute || !URL.canParse(value)) {
    throw new RuleError('The field canonicalUrl must be an absolute http or https address.');
  }
  return value;
}

function readLicense(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || !Object.hasOwn(licenseUrls, value)) {
    throw new RuleError('The field license is not one of the nine licenses.');
  }
  return value;
}

function readNotifyFollowers(value: unknown): boolean | null {
  if (value === undefined) return null;
  if (typeof value !== 'boolean') {
    throw new RuleError('The field notifyFollowers must be true or false.');
  }
  return value;
}

const knownFields = [
  'title',
  'contentFormat',
  'content',
  'tags',
  'canonicalUrl',
  'publishStatus',
  'license',
  'notifyFollowers',
];

/** Reads the body of a new post; throws a {@link RuleError} that names the field. */
export function readNewPost(body: unknown): NewPost {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RuleError('The body must be a JSON object.');
  }
  const fields = new Map<string, unknown>(Object.entries(body));
  const unknown = [...fields.keys()].find((name) => !knownFields.includes(name));
  if (unknown !== undefined) {
    throw new RuleError(`Unexpected field (${unknown}) specified`, errorCode.unexpectedField);
  }
  return {
    title: readTitle(fields),
    contentFormat: oneOf('contentFormat', requiredText(fields, 'contentFormat'), [
      'html',
      'markdown',
    ]),
    content: requiredText(fields, 'content'),
    tags: readTags(fields.get('tags')),
    canonicalUrl: readCanonicalUrl(fields.get('canonicalUrl')),
    // Medium would take a missing one as 'public'. Required here: nothing may go public by omission.
    publishStatus: oneOf('publishStatus', requiredText(fields, 'publishStatus'), [
      'public',
      'draft',
      'unlisted',
    ]),
    license: readLicense(fields.get('license')),
    notifyFollowers: readNotifyFollowers(fields.get('notifyFollowers')),
  };
}
