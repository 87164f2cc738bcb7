import { type JSX, Show } from 'solid-js';
import styles from './card.module.css';

export interface CardProps {
  title?: string | undefined;
  /** 2 unless told. */
  headingLevel?: 2 | 3 | undefined;
  description?: JSX.Element;
  actions?: JSX.Element;
  footer?: JSX.Element;
  /** Content to the edges, for a table or a list. */
  flush?: boolean | undefined;
  children?: JSX.Element;
}

export function Card(props: CardProps): JSX.Element {
  return (
    <div class={styles.card}>
      <Show when={props.title}>
        <div class={styles.head}>
          <div class={styles.words}>
            <Show when={props.headingLevel === 3} fallback={<h2 class={styles.title}>{props.title}</h2>}>
              <h3 class={styles.title}>{props.title}</h3>
            </Show>
            <Show when={props.description}>
              <p class={styles.description}>{props.description}</p>
            </Show>
          </div>
          <Show when={props.actions}>
            <div class={styles.actions}>{props.actions}</div>
          </Show>
        </div>
      </Show>
      <Show when={props.children}>
        <div class={props.flush ? styles.flush : styles.body}>{props.children}</div>
      </Show>
      <Show when={props.footer}>
        <div class={styles.footer}>{props.footer}</div>
      </Show>
    </div>
  );
}
