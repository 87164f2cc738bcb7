import type { StaffView } from '@atrium/contracts/staff/staff-view';
import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { staffQuery } from '../desk/desk-queries.ts';

type EndStaffProps = { readonly person: StaffView; readonly onClose: () => void };

/** They are out at once; what they did stays on record. */
export function EndStaff(props: EndStaffProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const [busy, setBusy] = createSignal(false);
  const end = async (): Promise<void> => {
    const { accountId, name } = props.person;
    setBusy(true);
    try {
      await withSudo(() => api.staff.end.mutate({ accountId }));
      showToast({ tone: 'success', title: t('staff.endDone', { name }) });
      props.onClose();
      await client.invalidateQueries({ queryKey: staffQuery().queryKey });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={() => props.onClose()}
      title={t('staff.end')}
      description={t('staff.endText', { name: props.person.name })}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={() => props.onClose()}>
            {t('common.cancel')}
          </Button>
          <Button variant="danger" busy={busy()} onClick={() => void end()}>
            {t('staff.end')}
          </Button>
        </>
      }
    />
  );
}
