import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<main><h1><bdi class="markdown-title">Rye sticks</bdi> <span>#218</span></h1><a>New issue</a><span>Closed</span>
    <div><div><a data-testid="issue-body-header-author" href="/ada">Ada Flour</a> opened this</div>
    <div data-testid="issue-body"><div class="markdown-body">${text}<table><tr><td class="blob-num">17</td>
    <td class="blob-code">let rye = 1;</td></tr></table><div class="gist"><div class="gist-meta">Hosted with love</div></div></div></div></div>
    <div><a href="/ada">ada</a> added bug</div>
    <div class="react-issue-comment"><a data-testid="avatar-link" href="/bo">Bo Mill</a> <span>Member</span>
    <div class="markdown-body">${text}Second.</div></div>
    <div class="react-issue-comment"><a data-testid="avatar-link" href="/cy">Cy Oven</a>
    <div class="markdown-body"><p>Third.</p></div></div>
    <div id="discussion_bucket"><div class="timeline-comment"><strong><a class="author">Di Crumb</a></strong>
    <div class="comment-body js-comment-body"><p>Fourth.</p></div></div></div></main><h3>Assignees</h3>`,
  document: 'Rye sticks · Issue #218 · mill/rye · GitHub',
  title: 'Rye sticks',
  found: [
    'Ada Flour',
    'let rye = 1;',
    'Bo Mill',
    'Second.',
    'Cy Oven',
    'Third.',
    'Di Crumb',
    'Fourth.',
  ],
  leftOut: [
    'Hosted with love',
    '#218',
    'New issue',
    'Closed',
    '17',
    'added',
    'Member',
    'Assignees',
  ],
};
