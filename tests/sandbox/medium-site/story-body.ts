// What Medium keeps of HTML sent to its API: two sizes of heading, flat lists, no tables or frames.
// Only what is listed here is shown, so that losses meet the eye of whoever reviews a draft.

const text = new Set(['P', 'BLOCKQUOTE', 'FIGURE', 'FIGCAPTION', 'LI']);
const inline = new Set(['STRONG', 'B', 'EM', 'I', 'CODE']);
/** Their content is kept without them. All others are dropped with all they hold. */
const transparent = new Set(
  'BODY ARTICLE SECTION MAIN DIV SPAN PICTURE SMALL U S DEL INS MARK SUB SUP ABBR CITE TIME KBD Q'.split(
    ' ',
  ),
);

function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isWebAddress(value: string | null, schemes: string[]): value is string {
  return value !== null && URL.canParse(value) && schemes.includes(new URL(value).protocol);
}

class StoryWriter {
  private hasTitle = false;
  private subtitleMayFollow = false;

  children(node: Node): string {
    return [...node.childNodes].map((child) => this.node(child)).join('');
  }

  private node(node: Node): string {
    if (node.nodeType === 3) return escapeHtml(node.textContent ?? '');
    return node.nodeType === 1 ? this.element(node as Element) : '';
  }

  private element(element: Element): string {
    const name = element.tagName;
    if (transparent.has(name)) return this.children(element);
    if (inline.has(name)) return this.wrap(name.toLowerCase(), element);
    if (name === 'A') return this.link(element);
    if (name === 'BR') return '<br>';
    const block = this.block(name, element);
    if (block !== '' && !block.startsWith('<h1')) this.subtitleMayFollow = false;
    return block;
  }

  private block(name: string, element: Element): string {
    if (/^H[1-6]$/.test(name)) return this.heading(name, element);
    if (text.has(name)) return this.wrap(name.toLowerCase(), element);
    switch (name) {
      case 'UL':
      case 'OL':
        return `<${name.toLowerCase()}>${this.items(element)}</${name.toLowerCase()}>`;
      case 'PRE':
        return `<pre>${escapeHtml(element.textContent ?? '')}</pre>`;
      case 'IMG':
        return this.image(element);
      case 'HR':
        return '<hr>';
      default:
        return '';
    }
  }

  private heading(name: string, element: Element): string {
    const content = this.children(element);
    if (name === 'H1' && !this.hasTitle) {
      this.hasTitle = true;
      this.subtitleMayFollow = true;
      return `<h1 class="title">${content}</h1>`;
    }
    if (name === 'H1') return `<h2 class="big">${content}</h2>`;
    if (name === 'H2' && this.subtitleMayFollow) return `<h2 class="subtitle">${content}</h2>`;
    return name > 'H4' ? `<p>${content}</p>` : `<h3 class="small">${content}</h3>`;
  }

  /** Medium's lists have one level: the items of an inner list follow their parent. */
  private items(list: Element): string {
    const isList = (child: Node) => ['UL', 'OL'].includes(child.nodeName);
    return [...list.children]
      .map((item) => {
        if (isList(item)) return this.items(item);
        const own = [...item.childNodes].filter((child) => !isList(child));
        const inner = [...item.children].filter(isList);
        const content = own.map((child) => this.node(child)).join('');
        return `<li>${content}</li>${inner.map((each) => this.items(each)).join('')}`;
      })
      .join('');
  }

  private link(element: Element): string {
    const href = element.getAttribute('href');
    const content = this.children(element);
    return isWebAddress(href, ['http:', 'https:', 'mailto:'])
      ? `<a href="${escapeHtml(href)}">${content}</a>`
      : content;
  }

  private image(element: Element): string {
    const src = element.getAttribute('src');
    if (!isWebAddress(src, ['http:', 'https:'])) return '';
    return `<img src="${escapeHtml(src)}" alt="${escapeHtml(element.getAttribute('alt') ?? '')}">`;
  }

  private wrap(name: string, element: Element): string {
    return `<${name}>${this.children(element)}</${name}>`;
  }
}

/** The inner HTML of the story's article. */
export async function storyBody(content: string): Promise<string> {
  // Loaded on first use: it takes longer than all the rest of the sandbox.
  const { JSDOM } = await import('jsdom');
  return new StoryWriter().children(new JSDOM(content).window.document.body);
}
