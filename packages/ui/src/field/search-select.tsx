import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
  splitProps,
} from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconSearch } from '../icon/icons.tsx';
import { placePopover } from '../overlay/place-popover.tsx';
import controls from './control.module.css';
import { Field, type FieldFrameProps, fieldFrameKeys } from './field.tsx';
import styles from './search-select.module.css';

export interface SearchSelectOption {
  value: string;
  label: string;
  /** A second, quieter line. */
  description?: string | undefined;
}

export interface SearchSelectProps extends FieldFrameProps {
  name: string;
  /** What the server found for the last `onSearch`; filtered no further. */
  options: readonly SearchSelectOption[];
  /** Called when typing pauses, and with nothing typed when the list opens. */
  onSearch: (text: string) => void;
  /** True while an answer is awaited: nothing can be chosen by mistake from the one before. */
  busy: boolean;
  /** The field empties itself; what has been chosen is shown elsewhere. */
  onChoose: (option: SearchSelectOption) => void;
  placeholder?: string | undefined;
  emptyText: string;
  /** Said to screen readers as the list changes. */
  countLabel: (count: number) => string;
  maxLength?: number | undefined;
}

const pauseMilliseconds = 200;
const gap = 4;

/** One thing out of thousands, found by the server as one types. On the browser's own popover, as the menu is. */
export function SearchSelect(props: SearchSelectProps): JSX.Element {
  const [frame, local] = splitProps(props, fieldFrameKeys);
  const list = createList(local);
  const [anchor, setAnchor] = createSignal<HTMLElement>();
  return (
    <Field {...frame}>
      {(ids) => (
        <div ref={setAnchor} class={controls.control} data-invalid={ids.invalid ? '' : undefined}>
          <span class={controls.affix}>
            <Icon path={iconSearch} size={14} />
          </span>
          <input
            class={controls.input}
            id={ids.id}
            name={local.name}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={list.open() ? 'true' : 'false'}
            aria-controls={list.options().length > 0 ? `${ids.id}-list` : undefined}
            aria-activedescendant={list.active() >= 0 ? `${ids.id}-${list.active()}` : undefined}
            aria-invalid={ids.invalid ? 'true' : undefined}
            aria-describedby={ids.describedBy}
            placeholder={local.placeholder}
            maxlength={local.maxLength}
            value={list.typed()}
            onInput={(event) => list.type(event.currentTarget.value)}
            onClick={() => list.show()}
            on:keydown={list.onKey}
            onBlur={() => list.close()}
          />
          <Options {...local} id={ids.id} label={props.label} list={list} anchor={anchor()} />
          <span class="visually-hidden" role="status">
            {list.open() && !local.busy ? local.countLabel(local.options.length) : ''}
          </span>
        </div>
      )}
    </Field>
  );
}

type OptionsProps = Pick<SearchSelectProps, 'busy' | 'emptyText' | 'label'> & {
  readonly id: string;
  readonly list: ReturnType<typeof createList>;
  readonly anchor: HTMLElement | undefined;
};

function Options(props: OptionsProps): JSX.Element {
  let popover: HTMLDivElement | undefined;
  const place = (): void => {
    if (!props.list.open() || props.anchor === undefined || popover === undefined) return;
    popover.style.setProperty('--popover-width', `${props.anchor.offsetWidth}px`);
    placePopover(props.anchor, popover, { side: 'bottom', align: 'start' }, gap);
  };
  createEffect(() => {
    popover?.togglePopover(props.list.open());
    place();
  });
  createEffect(on([() => props.list.options(), () => props.busy], place, { defer: true }));
  createEffect(() =>
    document.getElementById(`${props.id}-${props.list.active()}`)?.scrollIntoView({ block: 'nearest' }),
  );
  // Focus stays where one types.
  onMount(() => popover?.addEventListener('mousedown', (event) => event.preventDefault()));
  window.addEventListener('resize', place);
  window.addEventListener('scroll', place, { capture: true, passive: true });
  onCleanup(() => {
    window.removeEventListener('resize', place);
    window.removeEventListener('scroll', place, { capture: true });
  });
  return (
    <div ref={popover} popover="manual" class={styles.content}>
      <Show
        when={props.list.options().length > 0}
        fallback={<p class={styles.empty}>{props.busy ? '…' : props.emptyText}</p>}
      >
        <div
          id={`${props.id}-list`}
          role="listbox"
          tabindex="-1"
          aria-label={props.label}
          class={styles.list}
        >
          <For each={props.list.options()}>
            {(option, index) => (
              <button
                type="button"
                id={`${props.id}-${index()}`}
                role="option"
                tabindex="-1"
                aria-selected={index() === props.list.active() ? 'true' : 'false'}
                class={styles.item}
                onClick={() => props.list.choose(option)}
              >
                <span>{option.label}</span>
                <Show when={option.description}>
                  {(text) => <span class={styles.description}>{text()}</span>}
                </Show>
              </button>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}

type Local = Pick<SearchSelectProps, 'options' | 'onSearch' | 'onChoose' | 'busy'>;

/** What is typed, what of it has been asked for, and whether the list is open. */
function createList(props: Local) {
  const [typed, setTyped] = createSignal('');
  const [asked, setAsked] = createSignal('');
  const [open, setOpen] = createSignal(false);
  const [entered, setEntered] = createSignal(false);
  const isFresh = (): boolean => !props.busy && typed() === asked();
  const options = createMemo((): readonly SearchSelectOption[] => (open() ? props.options : []));
  const { active, move } = createMark(options, typed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const ask = (text: string): void => {
    clearTimeout(timer);
    setAsked(text);
    props.onSearch(text);
  };
  const show = (): void => {
    if (open()) return;
    setOpen(true);
    ask(typed());
  };
  const close = (): void => {
    setOpen(false);
    setEntered(false);
  };
  const choose = (option: SearchSelectOption): void => {
    clearTimeout(timer);
    setTyped('');
    close();
    props.onChoose(option);
  };
  // Enter is faster than the server: it takes the best match of what is typed, not of what was typed before.
  createEffect(() => {
    if (!entered() || !isFresh()) return;
    setEntered(false);
    const [best] = options();
    if (best) choose(best);
  });
  const enter = (): void => {
    const option = options()[active()];
    if (!isFresh()) setEntered(true);
    else if (option) choose(option);
  };
  const type = (text: string): void => {
    setTyped(text);
    setEntered(false);
    show();
    clearTimeout(timer);
    timer = setTimeout(() => ask(text), pauseMilliseconds);
  };
  // Not delegated: an Escape must stop here before a dialog around it hears it.
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) open() ? move(step) : show();
    else if (open() && event.key === 'Enter') enter();
    else if (open() && event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { typed, open, options, active, show, close, choose, type, onKey };
}

/** Which option the keys are on. */
function createMark(options: () => readonly SearchSelectOption[], typed: () => string) {
  const [marked, setMarked] = createSignal(-1);
  // After typing, Enter takes the best match.
  createEffect(on(options, () => setMarked(typed() === '' ? -1 : 0)));
  return {
    active: (): number => (marked() < options().length ? marked() : -1),
    move: (by: number): void => {
      const { length } = options();
      if (length > 0) setMarked((at) => (at < 0 && by < 0 ? length - 1 : (at + by + length) % length));
    },
  };
}
