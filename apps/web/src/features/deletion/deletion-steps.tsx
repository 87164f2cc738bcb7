import type { ActionOutput } from '@atrium/contracts/actions';
import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Section } from '@atrium/ui/page/section';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { ReportLines } from '../report/report-lines.tsx';
import { ConfirmDeletion } from './confirm-deletion.tsx';
import styles from './delete-organization-page.module.css';
import { KeepCopy } from './keep-copy.tsx';

type DeletionStepsProps = {
  readonly organization: OrganizationView;
  /** Something else is in the way by now. */
  readonly onChanged: () => void;
};

export function DeletionSteps(props: DeletionStepsProps): JSX.Element {
  const [report, setReport] = createSignal<ActionOutput<'organization.reportDeletion'> | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [note, setNote] = createSignal('');

  const make = async (why = ''): Promise<void> => {
    setBusy(true);
    setNote('');
    try {
      setReport(await api.organization.reportDeletion.mutate({ organizationId: props.organization.id }));
      setNote(why);
    } catch (error) {
      setReport(null);
      if (isRefusedWith(error, 'organization.not_deletable')) props.onChanged();
      setNote(refusalText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <KeepCopy organizationId={props.organization.id} />
      <Section title={t('deletion.report.title')} lead={t('deletion.report.text')}>
        <div class={styles.report}>
          <Show when={note()}>
            <Banner tone="warning">{note()}</Banner>
          </Show>
          <Show
            when={report()}
            fallback={
              <div>
                <Button busy={busy()} busyLabel={t('deletion.report.making')} onClick={() => void make()}>
                  {t('deletion.report.make')}
                </Button>
              </div>
            }
          >
            {(made) => (
              <>
                <ReportLines report={made()} />
                <a href={paths.report(props.organization.id, made().reportId)} target="_blank" rel="noopener">
                  {t('deletion.report.open')}
                </a>
                <ConfirmDeletion
                  organization={props.organization}
                  reportId={made().reportId}
                  onStale={() => void make(t('deletion.report.changed'))}
                />
              </>
            )}
          </Show>
        </div>
      </Section>
    </>
  );
}
