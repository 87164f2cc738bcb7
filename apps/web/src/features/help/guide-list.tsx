import type { GuideSummary } from '@atrium/contracts/help/help-view';
import { createUniqueId, For, type JSX, Show } from 'solid-js';
import styles from './help.module.css';
import { openHelp } from './help-state.ts';

type GuideListProps = { readonly title?: string; readonly guides: readonly GuideSummary[] };

/** Nothing where there is none. The guides open here; in a new tab they are pages of the help centre. */
export function GuideList(props: GuideListProps): JSX.Element {
  const titleId = createUniqueId();
  return (
    <Show when={props.guides.length > 0}>
      <section class={styles.list}>
        <Show when={props.title}>
          <h3 class={styles.listTitle} id={titleId}>
            {props.title}
          </h3>
        </Show>
        <ul role="list" aria-labelledby={props.title ? titleId : undefined}>
          <For each={props.guides}>
            {(guide) => (
              <li class={styles.entry}>
                <GuideLink id={guide.id} href={guide.address} lang={guide.locale}>
                  {guide.title}
                </GuideLink>
                <p lang={guide.locale}>{guide.intro}</p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

type GuideLinkProps = {
  readonly id: string;
  readonly href: string;
  readonly lang?: string;
  readonly children: JSX.Element;
};

export const GuideLink = (props: GuideLinkProps): JSX.Element => (
  <a
    href={props.href}
    lang={props.lang}
    rel="external"
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openHelp(props.id);
    }}
  >
    {props.children}
  </a>
);
