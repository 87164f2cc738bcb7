import type { AuditEventView } from '@atrium/contracts/audit/audit-view';
import { formatDateTime } from '@atrium/i18n/format-date';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconLifebuoy } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { actorInWords, eventInWords } from '../activity/activity-words.ts';

/** What the staff did under an access, newest first. */
export const UsesSection = (props: { readonly uses: readonly AuditEventView[] }): JSX.Element => (
  <Section title={t('temporary.uses.title')} lead={t('temporary.uses.lead')}>
    <div aria-live="polite">
      <DataTable
        caption={t('temporary.uses.title')}
        rows={props.uses}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'what',
            header: t('temporary.uses.what'),
            primary: true,
            cell: ({ event, targetName }) =>
              targetName ? `${eventInWords(event)}: ${targetName}` : eventInWords(event),
          },
          { id: 'who', header: t('temporary.uses.who'), cell: actorInWords },
          {
            id: 'when',
            header: t('temporary.uses.when'),
            nowrap: true,
            cell: ({ occurredAt }) => formatDateTime(locale(), occurredAt),
          },
        ]}
        empty={
          <EmptyState
            icon={iconLifebuoy}
            title={t('temporary.uses.empty')}
            text={t('temporary.uses.emptyText')}
          />
        }
      />
    </div>
  </Section>
);
