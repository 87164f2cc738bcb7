import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './page.module.css';

export interface SectionProps {
  title: string;
  lead?: JSX.Element;
  actions?: JSX.Element;
  children: JSX.Element;
}

/** A named part of a page. */
export function Section(props: SectionProps): JSX.Element {
  const titleId = createUniqueId();
  return (
    <section class={styles.section} aria-labelledby={titleId}>
      <div class={styles.sectionHead}>
        <div class={styles.words}>
          <h2 class={styles.sectionTitle} id={titleId}>
            {props.title}
          </h2>
          <Show when={props.lead}>
            <p class={styles.sectionLead}>{props.lead}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class={styles.actions}>{props.actions}</div>
        </Show>
      </div>
      {props.children}
    </section>
  );
}
