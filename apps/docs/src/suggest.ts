// Suggestions while somebody types, on top of a form that works without. Kept under 3 kB.

type Found = { readonly title: string; readonly address: string; readonly locale: string };

const pauseMs = 120;

for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) {
  const input = form.querySelector('input');
  if (input) suggest(form, input);
}

function suggest(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '');
  form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  let active = -1;
  let timer = 0;
  let request: AbortController | null = null;

  const show = (open: boolean): void => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) mark(-1);
  };
  const mark = (next: number): void => {
    active = next;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === next));
    const option = list.children[next];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const draw = (found: readonly Found[]): void => {
    list.replaceChildren(
      ...found.map(({ title, address, locale }, at) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${at}`;
        option.lang = locale;
        option.textContent = title;
        option.dataset.address = address;
        option.setAttribute('role', 'option');
        return option;
      }),
    );
    show(found.length > 0);
  };
  const ask = async (): Promise<void> => {
    request?.abort();
    request = new AbortController();
    const question = { query: input.value, locale: form.dataset.locale, typing: true };
    try {
      const answer = await fetch(
        `/api/trpc/help.search?input=${encodeURIComponent(JSON.stringify(question))}`,
        request,
      );
      const { result } = (await answer.json()) as { result?: { data: { results: Found[] } } };
      if (document.activeElement === input) draw(result?.data.results.slice(0, 6) ?? []);
    } catch {
      // Without an answer the form still sends the question.
    }
  };
  const open = (option: Element | undefined): boolean => {
    const address = option instanceof HTMLElement ? option.dataset.address : undefined;
    if (address) location.assign(address);
    return address !== undefined;
  };

  show(false);
  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim() === '') draw([]);
    else timer = window.setTimeout(ask, pauseMs);
  });
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape' && count > 0) show(false);
    else if (event.key === 'ArrowDown' && count > 0) mark((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) mark((active - 1 + count) % count);
    else if (!(event.key === 'Enter' && open(list.children[active]))) return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    open((event.target as Element).closest('li') ?? undefined);
  });
  input.addEventListener('blur', () => show(false));
}
