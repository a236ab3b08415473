// Signs that no letter says.
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.5 9.5a2.7 2.7 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9.5 6.5a2.7 2.7 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8" />
    </Icon>
  );
}

export function BulletsIcon() {
  return (
    <Icon>
      <path class="mirrored" d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />
    </Icon>
  );
}

export function NumbersIcon() {
  return (
    <Icon>
      <path class="mirrored" d="M7 4h7M7 8h7M7 12h7" />
      <path class="moved" d="M2 3l1-.7v3.2M1.8 9.2c.4-.8 1.9-.7 1.9.3 0 .9-1.9 1.5-1.9 2.5h2" />
    </Icon>
  );
}
