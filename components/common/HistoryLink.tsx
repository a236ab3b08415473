// The way to the outbox and the history, from wherever the writer is. A plain link: it opens beside, and the popup may go.

export function HistoryLink({ label = 'Outbox and history' }: { label?: string }) {
  return (
    <a href="/outbox.html" target="_blank" rel="noreferrer" data-action="history">
      {label}
    </a>
  );
}
