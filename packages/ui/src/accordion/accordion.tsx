import { createUniqueId, For, type JSX } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import { iconChevronRight } from '../icon/icons.tsx';
import styles from './accordion.module.css';

export interface AccordionItem {
  id: string;
  title: JSX.Element;
  content: JSX.Element;
  open?: boolean | undefined;
}

export interface AccordionProps {
  items: readonly AccordionItem[];
  /** Opening one closes the others. */
  exclusive?: boolean | undefined;
}

/** Native disclosure: works before any script runs, and find-in-page opens it. */
export function Accordion(props: AccordionProps): JSX.Element {
  const name = createUniqueId();
  return (
    <div class={styles.accordion}>
      <For each={props.items}>
        {(item) => (
          <details class={styles.item} name={props.exclusive ? name : undefined} open={item.open}>
            <summary class={styles.summary}>
              <Icon path={iconChevronRight} class={styles.chevron} />
              <span>{item.title}</span>
            </summary>
            <div class={styles.content}>{item.content}</div>
          </details>
        )}
      </For>
    </div>
  );
}
