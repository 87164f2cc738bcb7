import { onCleanup } from 'solid-js';
import { placePopover } from '../overlay/place-popover.tsx';

const gap = 6;

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
      placePopover(anchor, bubble, { side: 'top', align: 'center' }, gap);
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
