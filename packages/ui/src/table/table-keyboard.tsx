const handlesOwnArrows =
  'input:not([type="checkbox"]), select, textarea, [contenteditable], [aria-haspopup], [role="menu"] *';

function mainControl(row: Element): HTMLElement | null {
  return (
    row.querySelector<HTMLElement>('[data-row-control]') ??
    row.querySelector<HTMLElement>('input, button, a[href], [tabindex="0"]')
  );
}

/** The row that a key leads to, or null when the key is not about rows. */
function rowFor(key: string, row: Element): Element | null {
  switch (key) {
    case 'ArrowDown':
      return row.nextElementSibling;
    case 'ArrowUp':
      return row.previousElementSibling;
    case 'Home':
      return row.parentElement?.firstElementChild ?? null;
    case 'End':
      return row.parentElement?.lastElementChild ?? null;
    default:
      return null;
  }
}

/** Arrows, Home and End move between rows; Space selects the row whose link has focus. */
export function moveBetweenRows(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (!(event.target instanceof Element) || event.target.matches(handlesOwnArrows)) return;
  const row = event.target.closest('tbody > tr');
  if (row === null) return;
  if (event.key === ' ' && event.target.matches('[data-row-control]')) {
    const box = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (box === null) return;
    event.preventDefault();
    box.click();
    return;
  }
  const next = rowFor(event.key, row);
  if (next === null) return;
  event.preventDefault();
  // From a checkbox to a checkbox, so that a column of them can be walked.
  const sameKind = event.target.matches('input[type="checkbox"]')
    ? next.querySelector<HTMLElement>('input[type="checkbox"]')
    : null;
  (sameKind ?? mainControl(next))?.focus();
}
