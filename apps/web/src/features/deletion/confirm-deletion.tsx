import type { OrganizationView } from '@atrium/contracts/organization/organization-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Checkbox } from '@atrium/ui/field/checkbox';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from './delete-organization-page.module.css';

type ConfirmDeletionProps = {
  readonly organization: OrganizationView;
  readonly reportId: string;
  /** The facts are others by now: a new report is needed. */
  readonly onStale: () => void;
};

const staleCodes = ['report.facts_changed', 'report.expired', 'organization.not_deletable'] as const;

export function ConfirmDeletion(props: ConfirmDeletionProps): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const withSudo = useSudo();
  const [confirmed, setConfirmed] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal('');

  const remove = async (): Promise<void> => {
    setBusy(true);
    setError('');
    const { id: organizationId, name } = props.organization;
    try {
      await withSudo(() => api.organization.delete.mutate({ organizationId, reportId: props.reportId }));
    } catch (thrown) {
      setBusy(false);
      if (staleCodes.some((code) => isRefusedWith(thrown, code))) {
        setConfirmed(false);
        return props.onStale();
      }
      // Closing the question for the password is no failure.
      if (!isRefusedWith(thrown, 'session.sudo_required')) setError(refusalText(thrown));
      return;
    }
    showToast({ tone: 'success', title: t('deletion.done', { name }) });
    navigate(paths.organizations);
    await client.invalidateQueries({ queryKey: accountQuery().queryKey });
  };

  return (
    <>
      <Checkbox
        name="confirmed"
        label={t('deletion.confirm', { name: props.organization.name })}
        checked={confirmed()}
        onChange={setConfirmed}
      />
      <Show when={error()}>
        <Banner tone="danger">{error()}</Banner>
      </Show>
      <div class={styles.row}>
        <Button
          variant="danger"
          busy={busy()}
          busyLabel={t('deletion.deleting')}
          disabledReason={confirmed() ? undefined : t('deletion.confirmFirst')}
          onClick={() => void remove()}
        >
          {t('deletion.submit')}
        </Button>
      </div>
    </>
  );
}
