import type { InvoiceExportView } from '@atrium/contracts/invoice-export/invoice-export-view';
import { formatDate, formatDateTime } from '@atrium/i18n/format-date';
import { Button } from '@atrium/ui/button/button';
import { iconDownload } from '@atrium/ui/icon/icons';
import { Progress } from '@atrium/ui/progress/progress';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { refreshExports } from './export-queries.ts';
import { saveExport } from './follow-export.ts';
import styles from './own-exports.module.css';

type ExportRowProps = {
  readonly organizationId: string;
  readonly export: InvoiceExportView;
  readonly wanted: boolean;
};

/** What the list was narrowed to, in the words of its filters. */
function namesOf({ states, from, to, search }: InvoiceExportView['filter']): string {
  const day = (value: string | null): string => (value === null ? '…' : formatDate(locale(), value));
  const parts = [
    ...states.map((state) => t(`billing.state.${state}`)),
    ...(from === null && to === null ? [] : [t('billing.invoice.period', { from: day(from), to: day(to) })]),
    ...(search === '' ? [] : [search]),
  ];
  return parts.length === 0 ? t('billing.exports.all') : parts.join(', ');
}

export function ExportRow(props: ExportRowProps): JSX.Element {
  let row: HTMLLIElement | undefined;
  const isOver = (): boolean => props.export.state === 'ready' || props.export.state === 'failed';
  onMount(() => {
    if (!props.wanted) return;
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  });
  return (
    <li ref={row} class={styles.row} data-wanted={props.wanted ? '' : undefined}>
      <div class={styles.words}>
        <Show when={!isOver()} fallback={<strong class={styles.name}>{namesOf(props.export.filter)}</strong>}>
          <Progress
            label={namesOf(props.export.filter)}
            value={props.export.state === 'running' ? props.export.done : undefined}
            max={Math.max(1, props.export.invoices)}
            valueText={
              props.export.state === 'running'
                ? t('billing.exports.progress', { done: props.export.done, total: props.export.invoices })
                : t('billing.exports.waiting')
            }
          />
        </Show>
        <Facts export={props.export} />
      </div>
      <Actions organizationId={props.organizationId} export={props.export} />
    </li>
  );
}

const Facts = (props: { readonly export: InvoiceExportView }): JSX.Element => (
  <p class={styles.facts}>
    <time dateTime={props.export.askedAt}>{formatDateTime(locale(), props.export.askedAt)}</time>
    <Switch>
      <Match when={props.export.state === 'failed'}>
        <span class={styles.failed}>{t('billing.exports.failed')}</span>
      </Match>
      <Match when={props.export.state === 'ready'}>
        <span>{t('billing.invoices.count', { count: props.export.invoices })}</span>
        <span>{t('billing.exports.until', { date: formatDate(locale(), props.export.expiresAt) })}</span>
      </Match>
      <Match when={props.export.byMail}>
        <span>{t('billing.exports.follows')}</span>
      </Match>
    </Switch>
  </p>
);

type ActionsProps = Omit<ExportRowProps, 'wanted'>;

function Actions(props: ActionsProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal<'save' | 'end' | null>(null);
  const isOver = (): boolean => props.export.state === 'ready' || props.export.state === 'failed';
  const save = async (): Promise<void> => {
    setBusy('save');
    await saveExport(props.organizationId, props.export.id);
    setBusy(null);
  };
  const end = async (): Promise<void> => {
    setBusy('end');
    const { organizationId } = props;
    const title = isOver() ? t('billing.exports.removed') : t('billing.exports.cancelled');
    try {
      await api.invoiceExport.cancel.mutate({ organizationId, exportId: props.export.id });
      // The row goes with its buttons; the page’s name takes the focus as after a change of page.
      document.querySelector('h1')?.focus();
      showToast({ tone: 'success', title });
    } catch (error) {
      tellRefusal(error);
    }
    setBusy(null);
    await refreshExports(client, organizationId);
  };
  return (
    <div class={styles.actions}>
      <Show when={props.export.state === 'ready'}>
        <Button
          size="small"
          icon={iconDownload}
          busy={busy() === 'save'}
          busyLabel={t('billing.invoices.exporting')}
          aria-label={t('billing.exports.fetch', { file: props.export.fileName })}
          onClick={() => void save()}
        >
          {t('billing.exports.download')}
        </Button>
      </Show>
      <Button
        size="small"
        variant="quiet"
        busy={busy() === 'end'}
        aria-label={isOver() ? t('billing.exports.removeFile', { file: props.export.fileName }) : undefined}
        onClick={() => void end()}
      >
        {isOver() ? t('billing.exports.remove') : t('billing.exports.cancel')}
      </Button>
    </div>
  );
}
