// Three drawings for the welcome page. They say nothing that their captions do not say.
import type { ComponentChildren } from 'preact';

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 240 140" class="drawing" aria-hidden="true" focusable="false">
      <rect class="sheet" x="4" y="4" width="232" height="132" rx="8" />
      <path class="thin" d="M4 28H236" />
      <circle class="dot" cx="16" cy="16" r="3.5" />
      <circle class="dot" cx="28" cy="16" r="3.5" />
      {children}
    </svg>
  );
}

/** Lines of writing. @param y of the first; 12 units apart */
function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return (
    <path class="line" d={widths.map((width, i) => `M${x} ${y + i * 12}h${width}`).join('')} />
  );
}

export function ClickPicture() {
  return (
    <Picture>
      <rect class="accent" x="204" y="9" width="16" height="14" rx="4" />
      <path class="pointer as-it-is" d="M214 20l0 17 4.5-4 3 7 3.5-1.5-3-6.500 6-.5z" />
      <Lines x={22} y={48} widths={[120]} />
      <Lines x={22} y={66} widths={[170, 158, 176, 140, 90]} />
    </Picture>
  );
}

export function CopyPicture() {
  return (
    <Picture>
      <Lines x={22} y={48} widths={[60, 74, 66, 70, 50, 62]} />
      <rect class="sheet" x="116" y="36" width="108" height="92" rx="6" />
      <Lines x={126} y={50} widths={[60, 86, 78, 84]} />
      <rect class="accent" x="126" y="104" width="88" height="16" rx="5" />
    </Picture>
  );
}

export function PastePicture() {
  return (
    <Picture>
      <path class="title" d="M22 48h110" />
      <Lines x={22} y={66} widths={[124, 132, 118, 126, 70]} />
      <path class="thin" d="M164 28V136" />
      {[48, 70, 92, 114].map((y) => (
        <g key={y} class="tick">
          <path class="as-it-is" d={`M174 ${y}l4 4 7-8`} />
          <path d={`M192 ${y}h34`} />
        </g>
      ))}
    </Picture>
  );
}
