// Markdown tables, and how numbers stand in them.
import { quantile } from './statistics.ts';

export function markdownTable(head: readonly string[], rows: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

export function percent(share: number): string {
  return Number.isFinite(share) ? (share * 100).toFixed(1) : '-';
}

/** Median and 95th percentile. */
export function spread(numbers: readonly number[], digits: number): string {
  const [median, p95] = [quantile(numbers, 0.5), quantile(numbers, 0.95)];
  return Number.isFinite(median) ? `${median.toFixed(digits)} / ${p95.toFixed(digits)}` : '-';
}
