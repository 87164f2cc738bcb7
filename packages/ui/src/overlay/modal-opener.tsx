import { createComputed } from 'solid-js';
import { isServer } from 'solid-js/web';

/** A menu is gone by the time its dialog closes, so its trigger stands in for the item that was chosen. */
function lastingElement(element: Element | null): HTMLElement | null {
  const menu = element?.closest('[role="menu"]');
  const trigger = menu?.getAttribute('aria-labelledby');
  const lasting = trigger ? document.getElementById(trigger) : element;
  return lasting instanceof HTMLElement && lasting !== document.body ? lasting : null;
}

/**
 * Remembers what had focus when a modal opened. The result is its `onCloseAutoFocus`, which gives focus back.
 * Also measures the scrollbar that the modal takes away, so that base.css can keep its room.
 */
export function rememberOpener(isOpen: () => boolean): (event: Event) => void {
  let opener: HTMLElement | null = null;
  createComputed(() => {
    if (!isOpen() || isServer) return;
    opener = lastingElement(document.activeElement);
    const root = document.documentElement;
    if (document.querySelector('[data-scroll-lock]') !== null) return;
    root.style.setProperty('--scrollbar-width', `${window.innerWidth - root.offsetWidth}px`);
  });
  return (event) => {
    if (opener === null || !opener.isConnected) return;
    event.preventDefault();
    opener.focus({ preventScroll: true });
  };
}
