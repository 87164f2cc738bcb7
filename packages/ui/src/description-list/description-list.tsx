import { For, type JSX } from 'solid-js';
import styles from './description-list.module.css';

export interface DescriptionItem {
  term: string;
  value: JSX.Element;
}

export interface DescriptionListProps {
  items: readonly DescriptionItem[];
}

/** The facts of one thing, a name and a value to a line. */
export function DescriptionList(props: DescriptionListProps): JSX.Element {
  return (
    <dl class={styles.list}>
      <For each={props.items}>
        {(item) => (
          <div class={styles.item}>
            <dt class={styles.term}>{item.term}</dt>
            <dd class={styles.value}>{item.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
