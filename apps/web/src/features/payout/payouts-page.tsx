import type { ActionOutput } from '@atrium/contracts/actions';
import { type Currency, currencies } from '@atrium/contracts/currency';
import { Button } from '@atrium/ui/button/button';
import { iconFileText } from '@atrium/ui/icon/icons';
import { PageHeader } from '@atrium/ui/page/page-header';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { A } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { paths } from '../../lib/paths.ts';
import { saveFile } from '../../lib/save-file.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { moneyText } from '../bank/money-text.ts';
import styles from '../billing/billing.module.css';
import { OpenPayouts } from './open-payouts.tsx';
import { PayoutOrders } from './payout-orders.tsx';
import { payoutsQuery } from './payout-queries.ts';
import { ResolvePayout } from './resolve-payout.tsx';

export type OpenPayout = ActionOutput<'payout.list'>['payouts'][number];

/** What customers take back: one file for the bank, and what becomes of each (PRE-3). */
export function PayoutsPage(): JSX.Element {
  const query = useQuery(payoutsQuery);
  const [chosen, setChosen] = createSignal<OpenPayout | null>(null);
  usePageTitle(() => t('bankDesk.payouts.title'));
  const waiting = (): readonly Currency[] =>
    currencies.filter((currency) =>
      query.data?.payouts.some(
        (payout) => payout.currency === currency && payout.status === 'requested' && payout.kind === 'bank',
      ),
    );
  return (
    <>
      <PageHeader
        title={t('bankDesk.payouts.title')}
        lead={t('bankDesk.payouts.lead')}
        back={<A href={paths.bankFiles}>{t('bankDesk.file.back')}</A>}
        actions={<For each={waiting()}>{(currency) => <MakeFile currency={currency} />}</For>}
      />
      <Switch fallback={<Skeleton height="200px" />}>
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(data) => (
            <div class={styles.page}>
              <OpenPayouts payouts={data().payouts} onDecide={setChosen} />
              <PayoutOrders orders={data().orders} />
            </div>
          )}
        </Match>
      </Switch>
      <Show when={chosen()} keyed>
        {(payout) => <ResolvePayout payout={payout} onClose={() => setChosen(null)} />}
      </Show>
    </>
  );
}

/** Pressed again after a lost answer, it is the same file. */
function MakeFile(props: { readonly currency: Currency }): JSX.Element {
  const client = useQueryClient();
  const idFor = createIdempotencyKey();
  const [busy, setBusy] = createSignal(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    const { currency } = props;
    try {
      const orderId = idFor({ currency });
      const { payouts: count, totalMinor } = await api.payout.order.mutate({ orderId, currency });
      const amount = moneyText(totalMinor, currency);
      showToast({ tone: 'success', title: t('bankDesk.payouts.ordered', { count, amount }) });
      await saveFile('payout.download', { orderId });
      await client.invalidateQueries({ queryKey: payoutsQuery().queryKey });
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="primary"
      icon={iconFileText}
      busy={busy()}
      busyLabel={t('bankDesk.payouts.making')}
      onClick={() => void make()}
    >
      {t('bankDesk.payouts.order', { currency: props.currency })}
    </Button>
  );
}
