import { type BeforeLeaveEventArgs, useBeforeLeave } from '@solidjs/router';
import { createSignal, onCleanup, onMount } from 'solid-js';

type Dirty = () => boolean;

const forms = new Set<Dirty>();
/** A change of page that waits for an answer: leave, or stay with what was typed. */
const [leaving, setLeaving] = createSignal<(() => void) | null>(null);

export { leaving };

export const hasUnsavedChanges = (): boolean => [...forms].some((dirty) => dirty());

export function answerLeaving(leave: boolean): void {
  const go = leaving();
  setLeaving(null);
  if (leave) go?.();
}

/** Asks before a form is left with changes in it: by a link, by going back, or by closing the tab. */
export function guardUnsaved(dirty: Dirty): void {
  const onClose = (event: BeforeUnloadEvent): void => {
    if (dirty()) event.preventDefault();
  };
  useBeforeLeave((event) => {
    if (event.defaultPrevented || !dirty() || staysHere(event)) return;
    event.preventDefault();
    setLeaving(() => () => event.retry(true));
  });
  onMount(() => {
    forms.add(dirty);
    window.addEventListener('beforeunload', onClose);
  });
  onCleanup(() => {
    forms.delete(dirty);
    window.removeEventListener('beforeunload', onClose);
  });
}

/** Another filter or another place on the same page. */
const staysHere = ({ to, from }: BeforeLeaveEventArgs): boolean =>
  typeof to === 'string' && new URL(to, location.origin).pathname === from.pathname;
