import type { MyOrganizationView } from '@atrium/contracts/organization/organization-view';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useQuery } from '../../lib/use-query.ts';

/** For an external user who would rather go than set up a second factor (ORG-8, MEM-8). */
export function LeaveInstead(props: { readonly organization: MyOrganizationView }): JSX.Element {
  const navigate = useNavigate();
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const [busy, setBusy] = createSignal(false);
  const leave = async (): Promise<void> => {
    const { id: organizationId, name: organization } = props.organization;
    setBusy(true);
    try {
      await api.member.leave.mutate({ organizationId, accountId: account.data?.account.id ?? '' });
      showToast({ tone: 'success', title: t('requirement.gate.left', { organization }) });
      navigate(paths.organizations);
      await client.invalidateQueries({ queryKey: accountQuery().queryKey });
    } catch (error) {
      showToast({ tone: 'danger', title: refusalText(error) });
      setBusy(false);
    }
  };
  return (
    <Button variant="quiet" busy={busy()} busyLabel={t('common.loading')} onClick={() => void leave()}>
      {t('requirement.gate.leave')}
    </Button>
  );
}
