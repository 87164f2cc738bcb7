import type { AccessDifference } from '@atrium/contracts/access/access-view';
import type { AccessChange } from '@atrium/contracts/access/preview-access';
import { errorMessage } from '@atrium/i18n/error-message';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { toRefusal } from '../../lib/refusal.ts';
import { useInfiniteQuery } from '../../lib/use-query.ts';
import { previewQuery } from './access-queries.ts';
import { levelNames, thingName, untilText } from './access-words.ts';
import styles from './change-preview.module.css';

type ChangePreviewProps = {
  readonly organizationId: string;
  /** Null while the form does not say enough. */
  readonly change: AccessChange | null;
};

/** Who gains or loses what, asked of the engine before anything is saved. */
export function ChangePreview(props: ChangePreviewProps): JSX.Element {
  const query = useInfiniteQuery(() => previewQuery(props.organizationId, props.change));
  const first = () => query.data?.pages[0];
  const rows = (): readonly AccessDifference[] => query.data?.pages.flatMap((page) => page.differences) ?? [];
  const refusal = (): string => {
    const found = toRefusal(query.error);
    return found === 'offline' ? t('shell.failed.text') : errorMessage(t, found);
  };
  return (
    <section class={styles.preview} aria-live="polite" aria-label={t('access.preview.title')}>
      <h3 class={styles.title}>{t('access.preview.title')}</h3>
      <Switch fallback={<p class={styles.quiet}>{t('access.preview.incomplete')}</p>}>
        <Match when={props.change !== null && query.error}>
          <p class={styles.quiet}>{refusal()}</p>
        </Match>
        <Match when={props.change !== null && query.isPending}>
          <Skeleton height="20px" />
        </Match>
        <Match when={first()?.total === 0}>
          <p class={styles.quiet}>{t('access.preview.nobody')}</p>
        </Match>
        <Match when={first()}>
          {(page) => (
            <>
              <p class={styles.quiet}>{t('access.preview.people', { count: page().people })}</p>
              <ul role="list" class={styles.list}>
                <For each={rows()}>{(row) => <Row row={row} />}</For>
              </ul>
              <Show when={query.hasNextPage}>
                <div>
                  <Button
                    size="small"
                    busy={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('access.more')}
                  </Button>
                </div>
              </Show>
              <Show when={page().peopleLeftOff > 0}>
                <p class={styles.quiet}>{t('access.preview.leftOff', { count: page().peopleLeftOff })}</p>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </section>
  );
}

function Row(props: { readonly row: AccessDifference }): JSX.Element {
  const onlyTheEnd = (): boolean => props.row.gained.length + props.row.lost.length === 0;
  return (
    <li class={styles.row}>
      <span class={styles.who}>{props.row.name}</span>
      <span class={styles.quiet}>
        {thingName({ type: props.row.type, name: props.row.resourceName }, props.row.resourceId === null)}
      </span>
      <Show when={props.row.gained.length > 0}>
        <Badge tone="success">{t('access.preview.gains', { levels: levelNames(props.row.gained) })}</Badge>
      </Show>
      <Show when={props.row.lost.length > 0}>
        <Badge tone="danger">{t('access.preview.loses', { levels: levelNames(props.row.lost) })}</Badge>
      </Show>
      <Show when={props.row.gained.length > 0 && props.row.endAfter}>
        {(end) => <span class={styles.quiet}>{untilText(end())}</span>}
      </Show>
      <Show when={onlyTheEnd()}>
        <Badge tone="info">
          {props.row.endAfter === null ? t('access.preview.noEnd') : untilText(props.row.endAfter)}
        </Badge>
      </Show>
    </li>
  );
}
