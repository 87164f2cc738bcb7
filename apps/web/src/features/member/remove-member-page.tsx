import type { MemberView } from '@atrium/contracts/member/member-view';
import type { ReportView } from '@atrium/contracts/report/report-view';
import { Button } from '@atrium/ui/button/button';
import { CopyButton } from '@atrium/ui/copy-button/copy-button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { FormShell } from '@atrium/ui/form/form-shell';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { A, useNavigate, useParams } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { ReportLines } from '../report/report-lines.tsx';
import { HandOverChoices } from './hand-over-choices.tsx';
import { heldDataQuery, memberQuery } from './member-queries.ts';
import styles from './members.module.css';
import { fullName, useMemberActions } from './use-member-actions.ts';

/** Decide, read what will happen, confirm: nothing happens before the last step (MEM-7, ORG-10). */
export function RemoveMemberPage(): JSX.Element {
  const params = useParams<{ organizationId: string; accountId: string }>();
  const member = useQuery(() => memberQuery(params.organizationId, params.accountId));
  const held = useQuery(() => heldDataQuery(params.organizationId, params.accountId));
  const [report, setReport] = createSignal<ReportView | null>(null);
  const title = (): string =>
    member.data ? t('members.removal.title', { name: fullName(member.data) }) : t('members.title');
  const failure = () => (member.isError ? member.error : held.error);
  usePageTitle(title);
  return (
    <Switch
      fallback={
        <div class={styles.page} aria-busy="true">
          <Skeleton height="32px" width="50%" />
          <Skeleton height="240px" />
        </div>
      }
    >
      <Match when={failure()}>
        <PageHeader title={title()} />
        <LoadFailed
          error={failure()}
          onRetry={() => {
            void member.refetch();
            void held.refetch();
          }}
        />
      </Match>
      <Match when={member.data && held.data && { member: member.data, items: held.data.items }}>
        {(data) => (
          <>
            <PageHeader
              title={title()}
              lead={t('members.removal.lead')}
              back={
                <A href={paths.member(params.organizationId, params.accountId)}>{fullName(data().member)}</A>
              }
            />
            <div class={styles.form}>
              <Show
                when={report()}
                fallback={
                  <HandOverChoices
                    organizationId={params.organizationId}
                    member={data().member}
                    items={data().items}
                    onPrepared={setReport}
                  />
                }
              >
                {(prepared) => (
                  <ConfirmRemoval
                    organizationId={params.organizationId}
                    member={data().member}
                    report={prepared()}
                    onBack={() => setReport(null)}
                  />
                )}
              </Show>
            </div>
          </>
        )}
      </Match>
    </Switch>
  );
}

type ConfirmRemovalProps = {
  readonly organizationId: string;
  readonly member: MemberView;
  readonly report: ReportView;
  readonly onBack: () => void;
};

function ConfirmRemoval(props: ConfirmRemovalProps): JSX.Element {
  const navigate = useNavigate();
  const withSudo = useSudo();
  const { refresh } = useMemberActions(() => props.organizationId);
  const form = createForm({
    initial: { confirmed: false as boolean },
    required: ['confirmed'],
    label: () => null,
    submit: () =>
      withSudo(() =>
        api.member.remove.mutate({
          ...{ organizationId: props.organizationId, accountId: props.member.accountId },
          ...{ reportId: props.report.id, confirmed: true },
        }),
      ),
    onDone: async () => {
      showToast({
        tone: 'success',
        title: t('members.changed.removed', { name: fullName(props.member) }),
      });
      navigate(paths.members(props.organizationId));
      await refresh();
    },
  });
  const link = (): string => new URL(paths.report(props.organizationId, props.report.id), location.href).href;
  return (
    <Section
      title={t('members.removal.report')}
      actions={
        <CopyButton
          text={link()}
          label={t('members.removal.share')}
          copiedLabel={t('members.removal.shared')}
        />
      }
    >
      <FormShell
        busy={form.busy()}
        error={form.error()}
        onSubmit={form.submit}
        submitVariant="danger"
        submitLabel={t('members.removal.submit')}
        busyLabel={t('members.removal.busy')}
        secondary={
          <Button variant="quiet" onClick={() => props.onBack()}>
            {t('members.removal.change')}
          </Button>
        }
      >
        <ReportLines report={props.report} />
        <Checkbox
          name="confirmed"
          label={t('members.removal.confirm', { name: fullName(props.member) })}
          checked={form.values.confirmed}
          onChange={form.set('confirmed')}
          error={form.errorOf('confirmed') && t('members.removal.confirmMissing')}
        />
      </FormShell>
    </Section>
  );
}
