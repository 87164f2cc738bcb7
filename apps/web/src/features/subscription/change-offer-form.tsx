import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { FormShell } from '@atrium/ui/form/form-shell';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { money } from '../billing/money.ts';
import { PaymentFields } from '../payment/payment-fields.tsx';
import { ChangeAmounts } from './change-amounts.tsx';
import { createOfferChange, type OfferChangeProps } from './create-offer-change.ts';
import { OfferFields } from './offer-fields.tsx';
import { WhenField } from './when-field.tsx';

/** Plan, period and day, with what each means in money before anything happens (SUB-3, SUB-4). */
export function ChangeOfferForm(props: OfferChangeProps): JSX.Element {
  const { form, isSame, query, preview, when, dueMinor } = createOfferChange(props);
  const submitLabel = (): string => {
    if (when() === 'later') return t('subscription.change.planIt');
    return dueMinor() === 0
      ? t('subscription.change.confirmFree')
      : t('subscription.change.confirm', { amount: money(dueMinor(), props.subscription.currency) });
  };
  /** What a shorter period gives back is there to pay it with: both happen in one step (SUB-3). */
  const ways = () => {
    const now = preview()?.now;
    const givenBack = now?.kind === 'period' ? now.credit.grossMinor : 0;
    return { ...props.ways, prepaidMinor: props.ways.prepaidMinor + givenBack };
  };
  const waits = (): string | undefined => {
    if (isSame()) return t('subscription.change.same');
    if (query.isError) return refusalText(query.error);
    return query.isPending || query.isPlaceholderData ? t('common.loading') : undefined;
  };
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={submitLabel()}
      busyLabel={t('common.saving')}
      disabledReason={waits()}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <OfferFields
        subscription={props.subscription}
        offers={props.offers}
        plan={form.values.plan}
        period={form.values.period}
        onPlan={form.set('plan')}
        onPeriod={form.set('period')}
      />
      <Switch>
        <Match when={query.isError && !isSame()}>
          <Banner tone="warning" title={refusalText(query.error)} />
        </Match>
        <Match when={preview()}>
          {(found) => (
            <>
              <WhenField preview={found()} when={when()} onWhen={form.set('when')} />
              <ChangeAmounts preview={found()} when={when()} />
              <Show when={dueMinor() > 0}>
                <PaymentFields
                  ways={ways()}
                  currency={props.subscription.currency}
                  dueMinor={dueMinor()}
                  method={form.values.method}
                  onMethod={form.set('method')}
                  withPrepaid={form.values.withPrepaid}
                  onWithPrepaid={form.set('withPrepaid')}
                />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </FormShell>
  );
}
