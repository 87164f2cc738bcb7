// Suggestions while somebody types, on top of a form that works without. Kept under 3 kB.

type Found = { readonly title: string; readonly address: string; readonly locale: string };

const pauseMs = 120;
const shown = 6;

for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) {
  const input = form.querySelector('input');
  if (input) suggest(form, input);
}

function suggest(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = createList(form, input);
  let timer = 0;
  let request: AbortController | null = null;
  const ask = async (): Promise<void> => {
    request?.abort();
    request = new AbortController();
    const question = JSON.stringify({ query: input.value, locale: form.dataset.locale, typing: true });
    try {
      const answer = await fetch(`/api/trpc/help.search?input=${encodeURIComponent(question)}`, request);
      const { result } = (await answer.json()) as { result?: { data: { results: Found[] } } };
      if (document.activeElement === input) list.draw(result?.data.results.slice(0, shown) ?? []);
    } catch {
      // Without an answer the form still sends the question.
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim() === '') list.draw([]);
    else timer = window.setTimeout(ask, pauseMs);
  });
  input.addEventListener('keydown', (event) => {
    if (list.press(event.key)) event.preventDefault();
  });
  input.addEventListener('blur', () => list.draw([]));
}

/** The list under a field, as screen readers know it: focus stays in the field, which names the active option. */
function createList(form: HTMLFormElement, input: HTMLInputElement) {
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '');
  form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  let active = -1;

  const mark = (next: number): void => {
    active = next;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === next));
    }
    const option = list.children[next];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const draw = (found: readonly Found[]): void => {
    list.replaceChildren(...found.map((guide, at) => createOption(`${list.id}-${at}`, guide)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  };
  const open = (option: Element | null | undefined): boolean => {
    const address = option instanceof HTMLElement ? option.dataset.address : undefined;
    if (address) location.assign(address);
    return address !== undefined;
  };
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    open((event.target as Element).closest('li'));
  });
  draw([]);
  return {
    draw,
    /** True for a key that is about the list. */
    press: (key: string): boolean => {
      const count = list.children.length;
      if (count === 0) return false;
      if (key === 'Enter') return open(list.children[active]);
      if (key === 'Escape') draw([]);
      else if (key === 'ArrowDown') mark((active + 1) % count);
      else if (key === 'ArrowUp') mark((active + count - 1) % count);
      else return false;
      return true;
    },
  };
}

function createOption(id: string, { title, address, locale }: Found): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.lang = locale;
  option.textContent = title;
  option.dataset.address = address;
  option.setAttribute('role', 'option');
  return option;
}
