import { onCleanup } from 'solid-js';

const gap = 6;
const edge = 8;

function place(anchor: HTMLElement, bubble: HTMLElement): void {
  const target = anchor.getBoundingClientRect();
  const size = bubble.getBoundingClientRect();
  const above = target.top - size.height - gap;
  const top = above >= edge ? above : target.bottom + gap;
  const centred = target.left + target.width / 2 - size.width / 2;
  const left = Math.max(edge, Math.min(centred, document.documentElement.clientWidth - size.width - edge));
  bubble.style.setProperty('--hint-x', `${Math.round(left)}px`);
  bubble.style.setProperty('--hint-y', `${Math.round(top)}px`);
}

/**
 * Shows a popover beside its anchor while the anchor is hovered or has keyboard focus; Escape puts it away.
 * It lives in the browser's top layer, so no scrolling parent can cut it off.
 */
export function attachHint(anchor: HTMLElement, bubble: HTMLElement, isActive: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    if (bubble.matches(':popover-open')) bubble.hidePopover();
  };
  const show = (delayMs: number): void => {
    clearTimeout(timer);
    if (!isActive()) return;
    timer = setTimeout(() => {
      if (!bubble.isConnected || bubble.matches(':popover-open')) return;
      bubble.showPopover();
      place(anchor, bubble);
    }, delayMs);
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !bubble.matches(':popover-open')) return;
    // The first Escape closes the hint only, not the dialog around it.
    event.stopPropagation();
    hide();
  };
  anchor.addEventListener('pointerenter', () => show(250));
  anchor.addEventListener('pointerleave', hide);
  anchor.addEventListener('focusin', () => {
    if (anchor.matches(':focus-visible, :has(:focus-visible)')) show(0);
  });
  anchor.addEventListener('focusout', hide);
  anchor.addEventListener('keydown', onEscape);
  onCleanup(() => clearTimeout(timer));
}
