import type { ActionOutput } from '@atrium/contracts/actions';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { createSignal, type JSX, Show } from 'solid-js';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useQuery } from '../../lib/use-query.ts';
import { money } from '../billing/money.ts';
import { CreateProForma } from '../pro-forma/create-pro-forma.tsx';
import { PayRenewalsSheet } from './pay-renewals-sheet.tsx';
import styles from './renewal.module.css';
import { renewalQuoteQuery } from './renewal-queries.ts';
import type { Selection, ToPay } from './to-pay-selection.ts';

type ToPaySummaryProps = {
  readonly organizationId: string;
  readonly toPay: ToPay;
  readonly selection: Selection;
};

/** What the selection amounts to, to the cent as it is charged, and the way to pay it (SUB-7, CART-1). */
export function ToPaySummary(props: ToPaySummaryProps): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const chosen = () => ({
    organizationId: props.organizationId,
    items: props.selection.items(),
    invoiceIds: props.selection.invoiceIds(),
  });
  const count = (): number => chosen().items.length + chosen().invoiceIds.length;
  const query = useQuery(() => ({ ...renewalQuoteQuery(chosen()), enabled: count() > 0 }));
  /** Of exactly what is chosen, not of what was chosen before. */
  const quote = () => (count() > 0 ? dataOf(query) : undefined);
  const isSettled = (): boolean => quote() !== undefined && !query.isPlaceholderData;
  const chf = (minor: number): string => money(minor, quote()?.currency ?? props.toPay.currency);
  const total = (): number => quote()?.totalMinor ?? 0;
  const reason = (): string | undefined => {
    if (query.isError && count() > 0) return refusalText(query.error);
    return reasonOf(props.toPay.can.pay);
  };
  return (
    <div class={styles.summary} data-active={count() > 0 ? '' : undefined}>
      <Card title={t('renewal.toPay.summary')} description={t('renewal.toPay.selected', { count: count() })}>
        <Show when={query.isError && count() > 0}>
          <Banner tone="danger" title={refusalText(query.error)} />
        </Show>
        <div class={styles.bill}>
          <Sums
            quote={quote()}
            totalMinor={total()}
            withInvoices={chosen().invoiceIds.length > 0}
            money={chf}
          />
          <div class={styles.ways}>
            <Show when={count() > 0} fallback={<p class={styles.quiet}>{t('renewal.toPay.chooseFirst')}</p>}>
              <Button variant="primary" disabledReason={reason()} onClick={() => setOpen(true)}>
                {t('renewal.toPay.pay', { amount: chf(total()) })}
              </Button>
            </Show>
            <CreateProForma
              organizationId={props.organizationId}
              items={chosen().items}
              disabledReason={reasonOf(props.toPay.can.pay)}
            />
          </div>
        </div>
      </Card>
      <Show when={open()}>
        <PayRenewalsSheet
          chosen={chosen()}
          totalMinor={isSettled() ? total() : null}
          currency={quote()?.currency ?? props.toPay.currency}
          onClose={() => setOpen(false)}
        />
      </Show>
    </div>
  );
}

type SumsProps = {
  readonly quote: ActionOutput<'renewal.quote'> | undefined;
  readonly totalMinor: number;
  readonly withInvoices: boolean;
  readonly money: (minor: number) => string;
};

const Sums = (props: SumsProps): JSX.Element => (
  <dl class={styles.sum} aria-live="polite">
    <Show when={(props.quote?.netMinor ?? 0) > 0}>
      <div>
        <dt>{t('renewal.toPay.net')}</dt>
        <dd>{props.money(props.quote?.netMinor ?? 0)}</dd>
      </div>
      <div>
        <dt>{t('renewal.toPay.vat')}</dt>
        <dd>{props.money(props.quote?.vatMinor ?? 0)}</dd>
      </div>
    </Show>
    <Show when={props.withInvoices}>
      <div>
        <dt>{t('renewal.toPay.openSum')}</dt>
        <dd>{props.money(props.totalMinor - (props.quote?.grossMinor ?? 0))}</dd>
      </div>
    </Show>
    <div class={styles.whole}>
      <dt>{t('renewal.toPay.total')}</dt>
      <dd>{props.money(props.totalMinor)}</dd>
    </div>
  </dl>
);
