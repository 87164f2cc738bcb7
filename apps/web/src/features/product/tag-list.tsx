import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './tag-list.module.css';

type TagListProps = { readonly organizationId: string; readonly tags: readonly string[] };

/** Each tag leads to the products that have it. */
export const TagList = (props: TagListProps): JSX.Element => (
  <Show when={props.tags.length > 0} fallback="–">
    <ul role="list" class={styles.tags}>
      <For each={props.tags}>
        {(tag) => (
          <li>
            <A
              class={styles.tag}
              href={`${paths.products(props.organizationId)}?tag=${encodeURIComponent(tag)}`}
              title={t('product.list.onlyTag', { tag })}
            >
              {tag}
            </A>
          </li>
        )}
      </For>
    </ul>
  </Show>
);
