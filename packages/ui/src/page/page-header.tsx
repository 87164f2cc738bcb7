import { type JSX, Show } from 'solid-js';
import styles from './page.module.css';

export interface PageHeaderProps {
  title: string;
  /** One sentence: what the page is for. */
  lead?: JSX.Element;
  /** The primary action last. */
  actions?: JSX.Element;
  /** Above the title: the way back to the list. */
  back?: JSX.Element;
  /** Beside the title: the state of the thing. */
  badge?: JSX.Element;
}

export function PageHeader(props: PageHeaderProps): JSX.Element {
  return (
    <header class={styles.header}>
      <div class={styles.words}>
        <Show when={props.back}>
          <div class={styles.back}>{props.back}</div>
        </Show>
        <div class={styles.titleLine}>
          {/* The router moves focus here, so that a screen reader says where it has arrived. */}
          <h1 class={styles.title} tabindex="-1">
            {props.title}
          </h1>
          {props.badge}
        </div>
        <Show when={props.lead}>
          <p class={styles.lead}>{props.lead}</p>
        </Show>
      </div>
      <Show when={props.actions}>
        <div class={styles.actions}>{props.actions}</div>
      </Show>
    </header>
  );
}
