import { Button } from '@atrium/ui/button/button';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { purchaseQuery } from './order-queries.ts';
import type { Purchase } from './purchase-page.tsx';

export function CancelPurchase(props: {
  readonly organizationId: string;
  readonly purchase: Purchase;
}): JSX.Element {
  const client = useQueryClient();
  const [open, setOpen] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const cancel = async (): Promise<void> => {
    const { organizationId } = props;
    const { purchaseId } = props.purchase;
    setBusy(true);
    try {
      await api.purchase.cancel.mutate({ organizationId, purchaseId });
      showToast({ tone: 'success', title: t('order.result.cancelled') });
      await client.invalidateQueries({ queryKey: purchaseQuery(organizationId, purchaseId).queryKey });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
      setOpen(false);
    }
  };
  return (
    <>
      <DangerZone
        title={t('order.result.cancel')}
        items={[
          {
            title: t('order.result.cancel'),
            text: t('order.result.cancelText'),
            action: (
              <Button
                variant="danger"
                disabledReason={reasonOf(props.purchase.can.cancel)}
                onClick={() => setOpen(true)}
              >
                {t('order.result.cancel')}
              </Button>
            ),
          },
        ]}
      />
      <Dialog
        open={open()}
        onOpenChange={setOpen}
        title={t('order.result.cancel')}
        description={t('order.result.cancelText')}
        closeLabel={t('common.close')}
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {t('order.result.keep')}
            </Button>
            <Button
              variant="danger"
              busy={busy()}
              busyLabel={t('common.saving')}
              onClick={() => void cancel()}
            >
              {t('order.result.cancel')}
            </Button>
          </>
        }
      />
    </>
  );
}
