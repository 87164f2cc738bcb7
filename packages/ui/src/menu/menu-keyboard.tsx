const typeaheadMs = 600;

export function menuItems(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

export interface MenuKeys {
  close: (focusTrigger: boolean) => void;
}

function indexOfFocus(items: readonly HTMLElement[]): number {
  return document.activeElement instanceof HTMLElement ? items.indexOf(document.activeElement) : -1;
}

/** Keys of an open menu: arrows, Home and End move; letters jump to what begins with them; Tab and Escape leave. */
export function menuKeyHandler(menu: HTMLElement, keys: MenuKeys): (event: KeyboardEvent) => void {
  let typed = '';
  let lastTypedAt = 0;

  const move = (items: HTMLElement[], key: string): HTMLElement | undefined => {
    const at = indexOfFocus(items);
    if (key === 'ArrowDown') return items[(at + 1) % items.length];
    if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
    if (key === 'Home') return items[0];
    return key === 'End' ? items.at(-1) : undefined;
  };
  const find = (items: HTMLElement[], key: string, at: number): HTMLElement | undefined => {
    typed = at - lastTypedAt > typeaheadMs ? key : typed + key;
    lastTypedAt = at;
    const from = indexOfFocus(items);
    // One letter again and again walks through the items that begin with it.
    const start = typed.length === 1 ? from + 1 : Math.max(0, from);
    const ordered = [...items.slice(start), ...items.slice(0, start)];
    return ordered.find((item) =>
      item.textContent.trim().toLocaleLowerCase().startsWith(typed.toLocaleLowerCase()),
    );
  };

  return (event) => {
    if (event.key === 'Escape') {
      // The dialog around the menu stays.
      event.stopPropagation();
      event.preventDefault();
      keys.close(true);
      return;
    }
    if (event.key === 'Tab') {
      keys.close(true);
      return;
    }
    const items = menuItems(menu);
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      event.target.click();
      return;
    }
    const isLetter =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = isLetter ? find(items, event.key, event.timeStamp) : move(items, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}
