export interface Placement {
  side: 'bottom' | 'top';
  align: 'start' | 'center' | 'end';
}

const edge = 8;

/**
 * Puts an open popover beside its anchor through `--popover-x` and `--popover-y`, on the other side where there is
 * more room, and never over the edge of the window. It lives in the browser's top layer: nothing cuts it off.
 */
export function placePopover(anchor: Element, popover: HTMLElement, placement: Placement, gap: number): void {
  const target = anchor.getBoundingClientRect();
  const width = popover.offsetWidth;
  const height = popover.offsetHeight;
  const roomBelow = window.innerHeight - target.bottom - gap - edge;
  const roomAbove = target.top - gap - edge;
  const below =
    placement.side === 'bottom'
      ? roomBelow >= height || roomBelow >= roomAbove
      : roomAbove < height && roomBelow > roomAbove;
  const rtl = getComputedStyle(anchor).direction === 'rtl';
  const left = {
    start: rtl ? target.right - width : target.left,
    center: target.left + target.width / 2 - width / 2,
    end: rtl ? target.left : target.right - width,
  }[placement.align];
  const x = Math.max(edge, Math.min(left, document.documentElement.clientWidth - width - edge));
  const y = below ? target.bottom + gap : Math.max(edge, target.top - gap - height);
  popover.style.setProperty('--popover-x', `${Math.round(x)}px`);
  popover.style.setProperty('--popover-y', `${Math.round(y)}px`);
  popover.style.setProperty('--popover-room', `${Math.floor(below ? roomBelow : roomAbove)}px`);
}
