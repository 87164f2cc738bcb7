const landmarks = '[role="dialog"], main, header, nav, aside';

/**
 * Where a menu or list of `anchor` is put: the landmark or dialog around it, so that an open dialog neither hides
 * it from screen readers nor closes over it; the body when something on the way would cut it off.
 */
export function portalMount(anchor: Element | undefined): HTMLElement {
  let found: HTMLElement | null = null;
  for (let node = anchor?.parentElement; node && node !== document.body; node = node.parentElement) {
    const isDialog = node.matches('[role="dialog"]');
    if (getComputedStyle(node).overflow !== 'visible') found = null;
    else if (found === null && node.matches(landmarks)) found = node;
    if (isDialog) return found ?? node;
  }
  return found ?? document.body;
}
