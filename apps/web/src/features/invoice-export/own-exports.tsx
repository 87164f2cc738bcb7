import type { InvoiceExportView } from '@atrium/contracts/invoice-export/invoice-export-view';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, For, type JSX, Show } from 'solid-js';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { invoiceExportsQuery } from './export-queries.ts';
import { ExportRow } from './export-row.tsx';
import { followExport } from './follow-export.ts';
import styles from './own-exports.module.css';

type OwnExportsProps = {
  readonly organizationId: string;
  /** The one that a link in a mail leads to. */
  readonly wanted: string;
};

/** Exports that are being made or can be fetched: left, found again, and there until their days are over (INV-6). */
export function OwnExports(props: OwnExportsProps): JSX.Element {
  const client = useQueryClient();
  const query = useQuery(() => invoiceExportsQuery(props.organizationId));
  const exports = (): readonly InvoiceExportView[] => dataOf(query)?.exports ?? [];
  createEffect(() => {
    for (const { id, state } of exports())
      if (state === 'waiting' || state === 'running') followExport(client, props.organizationId, id);
  });
  return (
    <Show when={exports().length > 0}>
      <Section title={t('billing.exports.title')} lead={t('billing.exports.lead')}>
        <ul role="list" class={styles.exports}>
          <For each={exports()}>
            {(one) => (
              <ExportRow
                organizationId={props.organizationId}
                export={one}
                wanted={one.id === props.wanted}
              />
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
}
