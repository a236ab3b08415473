// A table as text in columns, for a place where every character is as wide as the next.

/** Drawn twice as wide as a Latin letter. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\u3000-\u303f]|\p{Emoji_Presentation}/u;

export function alignedText(table: Element): { text: string; width: number } {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(cellText));
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(1, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)))
      .join('  ')
      .trimEnd(),
  );
  const heads = table.querySelectorAll('thead tr').length;
  if (heads > 0 && heads < lines.length)
    lines.splice(heads, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return { text: lines.join('\n'), width: Math.max(0, ...lines.map(widthOf)) };
}

function cellText(cell: Element): string {
  for (const br of [...cell.querySelectorAll('br')]) br.replaceWith(' ');
  return cell.textContent ?? '';
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += wide.test(sign) ? 2 : 1;
  return width;
}
