import type { AddressPurpose } from '@atrium/contracts/account/address-purpose';
import type { PendingAddress } from '@atrium/contracts/account/security-view';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { securityQuery } from '../../lib/queries.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import styles from './security-page.module.css';

type PendingProps = {
  readonly purpose: AddressPurpose;
  readonly pending: PendingAddress;
  readonly children: JSX.Element;
};

/** An address that waits for its link: what holds until then, and the two ways on. */
export function PendingAddressBanner(props: PendingProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal<'resend' | 'cancel' | null>(null);
  const run = async (
    which: 'resend' | 'cancel',
    work: () => Promise<unknown>,
    done: string,
  ): Promise<void> => {
    setBusy(which);
    try {
      await work();
      showToast({ tone: 'success', title: done });
    } catch (error) {
      tellRefusal(error);
    } finally {
      await client.invalidateQueries({ queryKey: securityQuery().queryKey });
      setBusy(null);
    }
  };
  const { purpose } = props;
  return (
    <Banner
      tone="info"
      title={t('security.pending.title', { email: props.pending.email })}
      action={
        <div class={styles.actions}>
          <Button
            size="small"
            busy={busy() === 'resend'}
            busyLabel={t('common.loading')}
            onClick={() =>
              void run(
                'resend',
                () => api.account.resendAddressLink.mutate({ purpose }),
                t('security.pending.sent', { email: props.pending.email }),
              )
            }
          >
            {t('security.pending.resend')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            busy={busy() === 'cancel'}
            busyLabel={t('common.loading')}
            onClick={() =>
              void run(
                'cancel',
                () => api.account.cancelAddressChange.mutate({ purpose }),
                t('security.pending.cancelled'),
              )
            }
          >
            {t('security.pending.cancel')}
          </Button>
        </div>
      }
    >
      {props.children}
    </Banner>
  );
}
