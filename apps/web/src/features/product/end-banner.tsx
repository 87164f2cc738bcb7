import type { ActionOutput } from '@atrium/contracts/actions';
import { formatDate } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { dayAfter, zoneName } from '../../lib/time-zone-options.ts';
import { useQuery } from '../../lib/use-query.ts';
import { refreshAccess } from '../access/access-queries.ts';
import { refreshMoney } from '../billing/billing-queries.ts';

type EndBannerProps = { readonly organizationId: string; readonly product: ActionOutput<'product.get'> };

/** Of what ends with the beginning of a day. */
export const lastDay = (endsOn: string): string => formatDate(locale(), dayAfter(endsOn, -1));

/** A termination that is planned, with its way back (PROD-6). */
export function EndBanner(props: EndBannerProps): JSX.Element {
  const client = useQueryClient();
  const [busy, setBusy] = createSignal(false);
  const organization = useQuery(() => organizationQuery(props.organizationId));
  const planned = () => {
    const standing = props.product.standing;
    return standing?.terminatesOn && standing.state !== 'terminated' ? standing : null;
  };
  const undo = async (): Promise<void> => {
    setBusy(true);
    try {
      const { organizationId } = props;
      await api.product.undoTermination.mutate({ organizationId, productId: props.product.id });
      showToast({ tone: 'success', title: t('product.end.undone') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
      await Promise.all([refreshAccess(client), refreshMoney(client)]);
    }
  };
  return (
    <Show when={planned()}>
      {(standing) => (
        <Banner
          tone="warning"
          title={t('product.end.planned', { date: lastDay(standing().terminatesOn ?? '') })}
          action={
            <Button
              size="small"
              busy={busy()}
              disabledReason={reasonOf(props.product.can.terminate)}
              onClick={() => void undo()}
            >
              {t('product.end.undo')}
            </Button>
          }
        >
          {t('product.end.plannedText', {
            date: formatDate(locale(), standing().dataUntil ?? ''),
            zone: zoneName(locale(), organization.data?.timeZone ?? ''),
          })}
        </Banner>
      )}
    </Show>
  );
}
