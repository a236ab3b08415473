// The page with the editor: the story itself, and beside it what a writer fills in by hand.
import { html, raw } from 'hono/html';
import { licenseUrls } from '../../api/post-rules.ts';
import { page } from '../pages.ts';
import { editorLimits, type SavedStory } from './story.ts';

type Html = ReturnType<typeof html>;

const emptyStory: SavedStory = {
  title: '',
  html: '<h3 class="graf graf--title"><br></h3>',
  canonicalUrl: '',
  topics: [],
  subtitle: '',
  license: 'all-rights-reserved',
};

function field(id: string, label: string, control: Html): Html {
  return html`<p><label for="${id}">${label}</label>${control}</p>`;
}

function line(id: string, value: string): Html {
  return html`<input id="${id}" value="${value}" autocomplete="off">`;
}

/** @param story one that was saved; its markup was made by the page itself, and the policy lets none of it run */
export function editorPage(story: SavedStory = emptyStory): Html {
  const licenses = Object.keys(licenseUrls).map(
    (name) => html`<option${name === story.license ? raw(' selected') : ''}>${name}</option>`,
  );
  return page(
    story.title || 'New story',
    html`<script type="module" src="/editor.js"></script>`,
    html`<main><div id="editor" contenteditable="true" role="textbox" aria-multiline="true"
aria-label="Story">${raw(story.html)}</div></main>
<aside>
<p id="save-state" role="status">Not saved</p>
<p>Address: <a id="story-address"></a></p>
${field('subtitle', `Subtitle (up to ${editorLimits.subtitle} characters)`, line('subtitle', story.subtitle))}
${field('topics', `Topics (up to ${editorLimits.topics}, with commas)`, line('topics', story.topics.join(', ')))}
${field('canonical', 'Canonical link', line('canonical', story.canonicalUrl))}
${field('license', 'License', html`<select id="license">${licenses}</select>`)}
</aside>`,
  );
}
