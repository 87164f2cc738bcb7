import type { ActionOutput } from '@atrium/contracts/actions';
import type { AuditEventView } from '@atrium/contracts/audit/audit-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { readerTimeZone } from '@atrium/i18n/reader-time-zone';
import { DataTable } from '@atrium/ui/table/data-table';
import { For, type JSX, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import styles from './activity-page.module.css';
import { actorInWords, changesOf, eventInWords } from './activity-words.ts';

type Page = ActionOutput<'audit.list'>;

type ActivityTableProps = {
  readonly page: Page | undefined;
  readonly loading: boolean;
  readonly empty: JSX.Element;
  readonly onAbout: (targetId: string) => void;
  readonly onPlace: (direction: 'older' | 'newer', cursor: Page['older']) => void;
};

export function ActivityTable(props: ActivityTableProps): JSX.Element {
  return (
    <DataTable
      caption={t('activity.caption')}
      rows={props.page?.events ?? []}
      rowKey={(event) => event.id}
      loading={props.loading}
      skeletonRows={8}
      empty={props.empty}
      columns={[
        {
          id: 'what',
          header: t('activity.column.what'),
          primary: true,
          cell: (event) => <What event={event} onAbout={props.onAbout} />,
        },
        { id: 'who', header: t('activity.column.who'), width: '11rem', cell: actorInWords },
        {
          id: 'when',
          header: t('activity.column.when'),
          width: '15rem',
          cell: (event) => (
            <time class="tabular" dateTime={event.occurredAt}>
              {formatDateTime(locale(), event.occurredAt)}
            </time>
          ),
        },
        {
          id: 'where',
          header: t('activity.column.where'),
          width: '9rem',
          cell: (event) => <span class="tabular">{event.address}</span>,
        },
      ]}
      paging={{
        hasPrevious: Boolean(props.page?.newer),
        hasNext: Boolean(props.page?.older),
        onPrevious: () => props.onPlace('newer', props.page?.newer ?? null),
        onNext: () => props.onPlace('older', props.page?.older ?? null),
        previousLabel: t('activity.newer'),
        nextLabel: t('activity.older'),
        summary: t('activity.timeZone', {
          zone: readerTimeZone() || Intl.DateTimeFormat().resolvedOptions().timeZone,
        }),
      }}
    />
  );
}

type WhatProps = { readonly event: AuditEventView; readonly onAbout: (targetId: string) => void };

function What(props: WhatProps): JSX.Element {
  const changes = () => changesOf(props.event);
  return (
    <div class={styles.what}>
      <span>
        {eventInWords(props.event.event)}
        <Show when={props.event.targetId && props.event.targetName}>
          {(name) => (
            <>
              {': '}
              <button
                type="button"
                class={styles.target}
                aria-label={t('activity.filter.onlyAbout', { name: name() })}
                onClick={() => props.onAbout(props.event.targetId ?? '')}
              >
                {name()}
              </button>
            </>
          )}
        </Show>
      </span>
      <Show when={changes().length > 0}>
        <details class={styles.details}>
          <summary class={styles.summary}>{t('activity.changes', { count: changes().length })}</summary>
          <table class={styles.changes}>
            <thead>
              <tr>
                <th scope="col">{t('activity.field')}</th>
                <Show when={props.event.before}>
                  <th scope="col">{t('activity.column.before')}</th>
                </Show>
                <th scope="col">{t('activity.column.after')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={changes()}>
                {(change) => (
                  <tr>
                    <th scope="row">{change.field}</th>
                    <Show when={props.event.before}>
                      <td>{change.before}</td>
                    </Show>
                    <td>{change.after}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </details>
      </Show>
    </div>
  );
}
