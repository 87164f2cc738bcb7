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
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { toRefusal } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { ReportLines } from '../report/report-lines.tsx';
import { WhatChanged } from '../report/what-changed.tsx';
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
  const refetch = (): void => {
    void member.refetch();
    void held.refetch();
  };
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
        <LoadFailed error={failure()} onRetry={refetch} />
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
                    onReport={setReport}
                    onBack={() => {
                      setReport(null);
                      refetch();
                    }}
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
  readonly onReport: (report: ReportView) => void;
  readonly onBack: () => void;
};

/** After a refusal because something has changed: the new report for the same decisions, beside the old one. */
function useRenewal(props: ConfirmRemovalProps) {
  const [before, setBefore] = createSignal<ReportView | null>(null);
  const renew = async (): Promise<void> => {
    const old = props.report;
    try {
      const report = await api.member.prepareRemoval.mutate({
        ...{ organizationId: props.organizationId, accountId: props.member.accountId },
        choices: old.facts.choices,
      });
      setBefore(old);
      props.onReport(report);
    } catch {
      // Something is to be decided that was not there before, or can no longer be decided like that.
      showToast({ tone: 'warning', title: t('members.removal.decideAgain') });
      props.onBack();
    }
  };
  return { before, renew };
}

const staleCodes: readonly string[] = ['report.facts_changed', 'report.expired'];

/** Removes; when the report no longer holds, a new one takes its place and nothing has happened. */
function useRemovalForm(props: ConfirmRemovalProps) {
  const navigate = useNavigate();
  const withSudo = useSudo();
  const { refresh } = useMemberActions(() => props.organizationId);
  const { before, renew } = useRenewal(props);
  const remove = () =>
    api.member.remove.mutate({
      ...{ organizationId: props.organizationId, accountId: props.member.accountId },
      ...{ reportId: props.report.id, confirmed: true },
    });
  // What has been read is no longer what will happen.
  const untick = (): void => form.set('confirmed')(false);
  const form = createForm({
    initial: { confirmed: false as boolean },
    required: ['confirmed'],
    label: () => null,
    submit: () =>
      withSudo(remove).then(
        () => true,
        async (error: unknown): Promise<boolean> => {
          const refusal = toRefusal(error);
          if (refusal === 'offline' || !staleCodes.includes(refusal.code)) throw error;
          await renew();
          return false;
        },
      ),
    onDone: async (removed): Promise<void> => {
      if (!removed) return untick();
      showToast({
        tone: 'success',
        title: t('members.changed.removed', { name: fullName(props.member) }),
      });
      navigate(paths.members(props.organizationId));
      await refresh();
    },
  });
  return { form, before };
}

function ConfirmRemoval(props: ConfirmRemovalProps): JSX.Element {
  const { form, before } = useRemovalForm(props);
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
        <Show when={before()}>{(old) => <WhatChanged before={old()} now={props.report} />}</Show>
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
