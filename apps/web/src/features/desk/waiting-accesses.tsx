import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDateTime } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconKey } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { DataTable } from '@atrium/ui/table/data-table';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { deskCasesQuery } from './desk-queries.ts';

type Access = ActionOutput<'desk.listCases'>['accesses'][number];

/** What customers have let support do and nobody, or somebody else, has taken up (SUP-3). */
export function WaitingAccesses(props: { readonly accesses: readonly Access[] }): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const take = async ({ organizationId, id }: Access): Promise<void> => {
    try {
      const opened = await api.desk.openAccess.mutate({ organizationId, accessId: id });
      navigate(paths.deskCase(opened.id));
    } catch (error) {
      tellRefusal(error);
      await client.invalidateQueries({ queryKey: deskCasesQuery().queryKey });
    }
  };
  return (
    <Section title={t('cases.waiting.title')}>
      <DataTable
        caption={t('cases.waiting.title')}
        rows={props.accesses}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'organization',
            header: t('cases.waiting.organization'),
            primary: true,
            cell: ({ organizationName, firstUsedAt }) => (
              <>
                {organizationName}{' '}
                <Show when={firstUsedAt}>
                  <Badge tone="warning">{t('cases.waiting.used')}</Badge>
                </Show>
              </>
            ),
          },
          { id: 'reason', header: t('cases.waiting.reason'), cell: ({ reason }) => reason },
          {
            id: 'until',
            header: t('cases.mine.until'),
            nowrap: true,
            cell: ({ endsAt }) => formatDateTime(locale(), endsAt),
          },
          {
            id: 'take',
            header: t('cases.waiting.take'),
            cell: (access) => (
              <Button size="small" onClick={() => void take(access)}>
                {t('cases.waiting.take')}
              </Button>
            ),
          },
        ]}
        empty={
          <EmptyState icon={iconKey} title={t('cases.waiting.empty')} text={t('cases.waiting.emptyText')} />
        }
      />
    </Section>
  );
}
