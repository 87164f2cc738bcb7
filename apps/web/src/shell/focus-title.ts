const patienceMs = 10_000;
let stop = (): void => {};

/**
 * After a change of page the focus is on its title, so that a screen reader says where it is. A page that is still
 * being loaded gets it when its title stands, unless the reader has gone on by then.
 */
export function focusTitle(main: HTMLElement | undefined): void {
  stop();
  if (!main) return;
  const focus = (): void => main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  queueMicrotask(focus);
  // A title that leaves with the page before takes the focus along; then the document itself has it.
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) focus();
  });
  observer.observe(main, { childList: true, subtree: true });
  const ended = new AbortController();
  stop = () => {
    observer.disconnect();
    ended.abort();
  };
  const once = { capture: true, signal: ended.signal };
  addEventListener('pointerdown', stop, once);
  addEventListener('keydown', stop, once);
  setTimeout(stop, patienceMs);
}
