import { createComputed } from 'solid-js';
import { isServer } from 'solid-js/web';

/**
 * Remembers what had focus when a modal opened. The result is its `onCloseAutoFocus`, which gives focus back.
 * Also measures the scrollbar that the modal takes away, so that base.css can keep its room.
 */
export function rememberOpener(isOpen: () => boolean): (event: Event) => void {
  let opener: HTMLElement | null = null;
  createComputed(() => {
    if (!isOpen() || isServer) return;
    opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const root = document.documentElement;
    if (document.querySelector('[data-scroll-lock]') !== null) return;
    root.style.setProperty('--scrollbar-width', `${window.innerWidth - root.offsetWidth}px`);
  });
  return (event) => {
    if (opener === null || opener === document.body || !opener.isConnected) return;
    event.preventDefault();
    opener.focus({ preventScroll: true });
  };
}
