// How the local Medium's pages look: one serif column of 680 px, the facts beside it.

/** CSS of all pages. */
export const stylesheet = `
:root { color-scheme: light; }
body { margin: 0; color: #242424; background: #fff; font: 20px/1.6 Georgia, 'Times New Roman', serif; }
header { padding: 12px 24px; border-bottom: 1px solid #e6e6e6; font: 14px/1.4 system-ui, sans-serif; }
.page { display: flex; flex-wrap: wrap; gap: 48px; justify-content: center; padding: 48px 24px; }
main { flex: 0 1 680px; min-width: 0; overflow-wrap: break-word; }
aside { flex: 0 1 280px; font: 14px/1.5 system-ui, sans-serif; }
aside dt { color: #6b6b6b; margin-top: 12px; }
aside dd { margin: 0; overflow-wrap: anywhere; }
.title { font-size: 42px; line-height: 1.2; margin: 0 0 8px; }
.subtitle { font-size: 22px; line-height: 1.3; color: #6b6b6b; margin: 0 0 32px; font-weight: normal; }
.big { font: bold 26px/1.25 system-ui, sans-serif; margin: 48px 0 8px; }
.small { font: bold 20px/1.3 system-ui, sans-serif; margin: 32px 0 4px; }
p { margin: 0 0 28px; }
a { color: inherit; }
blockquote { margin: 0 0 28px; padding-left: 20px; border-left: 3px solid #242424; font-style: italic; }
pre { margin: 0 0 28px; padding: 24px; overflow-x: auto; background: #f9f9f9;
  border: 1px solid #e5e5e5; font: 14px/1.5 ui-monospace, Menlo, monospace; }
code { font: 0.8em ui-monospace, Menlo, monospace; background: #f2f2f2; padding: 2px 4px; }
figure { margin: 40px 0; text-align: center; }
figcaption { margin-top: 8px; color: #6b6b6b; font: 14px/1.4 system-ui, sans-serif; }
img { max-width: 100%; height: auto; }
ul, ol { margin: 0 0 28px; padding-left: 30px; }
.button { display: inline-block; margin-right: 12px; padding: 8px 20px; border: 1px solid #242424;
  border-radius: 99px; font: 16px/1.4 system-ui, sans-serif; text-decoration: none; }
#allow { color: #fff; background: #242424; }
#editor { min-height: 60vh; outline: 0; }
.graf--title { font-size: 42px; line-height: 1.2; margin: 0 0 32px; }
.graf--h3 { font: bold 26px/1.25 system-ui, sans-serif; margin: 48px 0 8px; }
.graf--h4 { font: bold 20px/1.3 system-ui, sans-serif; margin: 32px 0 4px; }
label { display: block; color: #6b6b6b; }
input, select { box-sizing: border-box; width: 100%; padding: 6px 8px; font: inherit; }
hr { border: 0; margin: 40px 0; text-align: center; }
hr::before { content: '...'; letter-spacing: 0.6em; font-size: 28px; }
`;
