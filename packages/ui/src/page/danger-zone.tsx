import { createUniqueId, For, type JSX } from 'solid-js';
import styles from './page.module.css';

export interface DangerZoneItem {
  title: string;
  /** What will be lost. */
  text: JSX.Element;
  action: JSX.Element;
}

export interface DangerZoneProps {
  title: string;
  items: readonly DangerZoneItem[];
}

export function DangerZone(props: DangerZoneProps): JSX.Element {
  const titleId = createUniqueId();
  return (
    <section class={styles.section} aria-labelledby={titleId}>
      <h2 class={styles.sectionTitle} id={titleId}>
        {props.title}
      </h2>
      <div class={styles.danger}>
        <For each={props.items}>
          {(item) => (
            <div class={styles.dangerItem}>
              <div class={styles.dangerWords}>
                <h3 class={styles.dangerTitle}>{item.title}</h3>
                <p class={styles.sectionLead}>{item.text}</p>
              </div>
              <div>{item.action}</div>
            </div>
          )}
        </For>
      </div>
    </section>
  );
}
