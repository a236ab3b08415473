// Markup that means harm, each piece with a call of `hit` that must never be made. Written for this product after the kinds that
// browsers' parsers, sanitisers and Markdown readers have fallen for: handlers, addresses, namespaces, mutation, clobbering, and
// text that becomes markup on its way.

const call = 'hit()';
/** The same where spaces, quotes and brackets would end it. */
const bare = 'hit`1`';

const handled: Readonly<Record<string, string>> = {
  img: 'src=x onerror',
  image: 'src=x onerror',
  video: 'src=x onerror',
  audio: 'src=x onerror',
  svg: 'onload',
  body: 'onload',
  iframe: 'onload',
  object: 'data=x onerror',
  embed: 'src=x onload',
  input: 'autofocus onfocus',
  select: 'autofocus onfocus',
  textarea: 'autofocus onfocus',
  button: 'autofocus onfocus',
  details: 'open ontoggle',
  marquee: 'onstart',
  style: 'onload',
  link: 'rel=stylesheet href=x onerror',
  script: 'src=x onerror',
  p: 'tabindex=1 autofocus onfocus',
  a: 'href=# autofocus onfocus',
  math: 'tabindex=1 autofocus onfocus',
  table: 'style="animation:x" onanimationstart',
  track: 'default src=x onload',
  div: 'contenteditable autofocus onfocus',
  dialog: 'open tabindex=1 autofocus onfocus',
  xss: 'tabindex=1 autofocus onfocus',
};

const handlers = Object.entries(handled).flatMap(([tag, with_]) => [
  `<${tag} ${with_}="${call}">words</${tag}>`,
  `<${tag.toUpperCase()} ${with_}=${bare}>words`,
  `<${tag}/${with_.replaceAll(' ', '/')}=${bare}//`,
]);

const schemes = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `java&Tab;script:${call}`,
  `java&NewLine;script:${call}`,
  `&#1;javascript:${call}`,
  ` &#14; javascript:${call}`,
  `&#106;avascript&colon;${call}`,
  `&#x6A&#x61vascript:${call}`,
  `javascript://%0a${call}`,
  `javascript:/*--></title></style></script>*/${call}`,
  `data:text/html,<script>parent.${call}</script>`,
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGl0KCk8L3NjcmlwdD4=',
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${call}'/>`,
  `vbscript:${call}`,
  `view-source:javascript:${call}`,
  `blob:javascript:${call}`,
  `https:javascript:${call}`,
  `jar:javascript:${call}!/`,
];

const places: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">a link</a>`,
  (address) => `<img src="${address}" alt="a picture">`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<svg><a xlink:href="${address}"><text>words</text></a></svg>`,
];

const addresses = schemes.flatMap((address) => [...places.map((place) => place(address))]);

const elsewhere = [
  `<form action="javascript:${call}"><button>words</button></form>`,
  `<button formaction="javascript:${call}">words</button>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<base href="javascript:${call}//"><a href="x">a link</a>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  `<link rel="import" href="data:text/html,<script>${call}</script>">`,
  `<area href="javascript:${call}" shape=default>`,
  `<video poster="javascript:${call}"><source src="javascript:${call}"></video>`,
  `<blockquote cite="javascript:${call}">words</blockquote>`,
  `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  `<table background="javascript:${call}"><tr><td>words</td></tr></table>`,
  `<p style="background:url(javascript:${call})">words</p>`,
  `<style>@import 'javascript:${call}'; p{background:url("javascript:${call}")}</style>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${call}">words</maction></math>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${call}</script></svg>#x"/></svg>`,
  `<svg><animate attributeName="href" values="javascript:${call}" /><a id=x><text>words</text></a></svg>`,
  `<svg><set attributeName="onmouseover" to="${call}"/></svg>`,
  `<svg><foreignObject><img src=x onerror="${call}"></foreignObject></svg>`,
];

const mutation = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${bare}&gt;"></table></mtext></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${bare}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${bare}>">`,
  `<svg><style><img src=x onerror=${bare}></style></svg>`,
  `<svg><title><![CDATA[</title><img src=x onerror=${bare}>]]></title></svg>`,
  `<svg><desc><noscript></noscript><img src=x onerror=${bare}></desc></svg>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${bare}></annotation-xml></math>`,
  `<math><mi><mglyph><svg><mtext><style><path id="</style><img onerror=${bare} src>">`,
  `<noscript><p title="</noscript><img src=x onerror=${bare}>">`,
  `<noembed><p title="</noembed><img src=x onerror=${bare}>">`,
  `<noframes><p title="</noframes><img src=x onerror=${bare}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${bare}>">`,
  `<plaintext><img src=x onerror=${bare}>`,
  `<template><img src=x onerror=${bare}><script>${call}</script></template>`,
  `<template shadowrootmode=open><img src=x onerror=${bare}></template>`,
  `<textarea><p title="</textarea><img src=x onerror=${bare}>">`,
  `<title><p title="</title><img src=x onerror=${bare}>">`,
  `<style><p title="</style><img src=x onerror=${bare}>">`,
  `<iframe><p title="</iframe><img src=x onerror=${bare}>">`,
  `<select><option><style></option></select><img src=x onerror=${bare}></style>`,
  `<table><td><svg><style></table><img src=x onerror=${bare}>`,
  `<a><table><a><img src=x onerror=${bare}></a></table></a>`,
  `<b><form><b><form></b></form></b><img src=x onerror=${bare}>`,
  `<p><svg><p><img src=x onerror=${bare}>`,
  `<!--><img src=x onerror=${bare}>-->`,
  `<!--!><img src=x onerror=${bare}>--!>`,
  `<!---><img src=x onerror=${bare}>`,
  `<?xml version="1.0"?><img src=x onerror=${bare}>`,
  `<![CDATA[><img src=x onerror=${bare}>]]>`,
  `</br onload=${bare}><br/onload=${bare}>`,
  `<img src=x alt="\`\`onerror=${bare}">`,
  `<image src=x alt=\`" onerror="${call}\`>`,
  `<h2><a id="><img src=x onerror=${bare}>">words</a></h2>`,
  `<listing>&lt;img onerror="${call}" src=x&gt;</listing>`,
  `<div><table><caption><svg><title><style><!--</style><img src=x onerror=${bare}>--></title></svg></caption></table></div>`,
  `${'<div>'.repeat(600)}<img src=x onerror=${bare}>${'</div>'.repeat(600)}`,
  `${'<table><td>'.repeat(80)}<img src=x onerror=${bare}>`,
];

const clobbering = [
  ...[
    'attributes',
    'childNodes',
    'firstChild',
    'nodeName',
    'nodeType',
    'parentNode',
    'ownerDocument',
    'textContent',
    'innerHTML',
    'getAttribute',
    'setAttribute',
    'removeAttribute',
    'removeChild',
    'namespaceURI',
    'localName',
    'isConnected',
    'children',
    'querySelectorAll',
    'cloneNode',
    'nextSibling',
    'matches',
    'closest',
  ].map(
    (name) =>
      `<form onmouseover="${call}"><input name="${name}"><p>words</p><img src=x onerror="${call}"></form>`,
  ),
  `<a id="documentElement"></a><img name="body" src=x onerror="${call}"><form name="implementation"></form>`,
  `<iframe name="DOMParser" srcdoc="<img src=x onerror=parent.${bare}>"></iframe>`,
  `<img name="createElement" src=x onerror="${call}"><embed name="getElementById" src=x>`,
];

/** Text on the page. It must still be text when Markdown or HTML is read again. */
const texts = [
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&lt;img src=x onerror="${call}"&gt;`,
  `[a link](javascript:${call})`,
  `[a link](&lt;javascript:${call}&gt;)`,
  `![a picture](javascript:${call} "onerror=${call}")`,
  `[a link]: javascript:${call}`,
  `&lt;javascript:${call}&gt;`,
  '```html\n&lt;/code&gt;&lt;/pre&gt;&lt;img src=x onerror=hit()&gt;\n```',
  `&lt;!-- --&gt;&lt;img src=x onerror=${call}&gt;`,
  `\\&lt;img src=x onerror=${call}&gt;`,
  `&amp;lt;img src=x onerror=${call}&amp;gt;`,
  `| a | &lt;img src=x onerror=${call}&gt; |<br>| - | - |`,
  `&lt;a href="javascript:${call}"&gt;a link&lt;/a&gt;`,
  `*&lt;svg onload=${call}&gt;*`,
  `&lt;details open ontoggle=${call}&gt;`,
  `](javascript:${call}) and [more](x`,
];

const brokenOut = [
  `<img src="x.png" alt='"><img src=x onerror="${call}">'>`,
  `<img src="x.png" alt="](javascript:${call})">`,
  `<img src="x.png" alt="\n\n<img src=x onerror=${call}>\n\n">`,
  `<a href='https://a.example/"><img src=x onerror=${call}>'>a link</a>`,
  `<a href="https://a.example/)<img src=x onerror=${call}>">a link</a>`,
  `<a href="https://a.example/ &quot;onmouseover=${call}">a link</a>`,
  `<a href="https://a.example/&lt;script&gt;${call}&lt;/script&gt;">a link</a>`,
  `<a href="https://a.example/\`<img src=x onerror=${call}>\`">a link</a>`,
  `<pre><code class='language-"><img src=x onerror=${call}>'>code</code></pre>`,
  `<pre data-lang='js"><img src=x onerror=${call}>'>code</pre>`,
  `<pre>\`\`\`\n<img src=x onerror=${call}>\n\`\`\`</pre>`,
  `<pre>&lt;/code&gt;&lt;/pre&gt;&lt;img src=x onerror=${call}&gt;</pre>`,
  `<code>\`&lt;img src=x onerror=${call}&gt;\`</code>`,
  `<table><tr><th>a</th></tr><tr><td>|&lt;img src=x onerror=${call}&gt;|<br></td></tr></table>`,
  `<table data-form='"><img src=x onerror=${call}>'><tr><td>a</td><td>b</td></tr></table>`,
  `<ol start='1"><img src=x onerror=${call}>'><li>a</li></ol>`,
  `<td data-cols='2"><img src=x onerror=${call}>'>a</td>`,
  `<figure><img src="x.png"><figcaption>&lt;img src=x onerror=${call}&gt;</figcaption></figure>`,
  `<img data-picture='p1"><img src=x onerror=${call}>' alt="a">`,
  `<img src="x.png" srcset="x onerror=${call} 1x">`,
  `<p lang='"><img src=x onerror=${call}>'>words</p>`,
  `<sup id="fn1"><a href="#fn1">&lt;img src=x onerror=${call}&gt;</a></sup>`,
];

/** All of them; how many there are, the tests say. */
export const payloads: readonly string[] = [
  ...handlers,
  ...addresses,
  ...elsewhere,
  ...mutation,
  ...clobbering,
  ...texts,
  ...brokenOut,
];
