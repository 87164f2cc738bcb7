import type { CartLineView, CartView } from '@atrium/contracts/purchase/cart-view';
import { errorMessage } from '@atrium/i18n/error-message';
import { Button } from '@atrium/ui/button/button';
import { Select } from '@atrium/ui/field/select';
import { TextField } from '@atrium/ui/field/text-field';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import type { StepProps } from './cart-page.tsx';
import styles from './order.module.css';
import { showCart } from './order-queries.ts';
import { money } from './order-words.ts';
import { sayDays, withDays } from './refusal-days.ts';

/** Promo codes one by one, and a free credit beside each product that has one (CART-2, CART-3). */
export function CodesStep(props: StepProps): JSX.Element {
  const client = useQueryClient();
  const common = () => ({ organizationId: props.organizationId, locale: locale() });
  const change = async (work: Promise<CartView>): Promise<void> => {
    try {
      showCart(client, props.organizationId, await work);
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <Section title={t('order.codes.title')} lead={t('order.codes.lead')}>
      <div class={styles.step}>
        <CodeForm organizationId={props.organizationId} />
        <Codes
          cart={props.cart}
          onRemove={(promoCodeId) =>
            void change(api.purchase.removePromoCode.mutate({ ...common(), promoCodeId }))
          }
        />
        <For each={props.cart.lines.filter(({ freeCredits }) => freeCredits.length > 0)}>
          {(line) => (
            <Credit
              line={line}
              onChoose={(freeCreditId) =>
                void change(
                  api.purchase.chooseFreeCredit.mutate({ ...common(), lineId: line.lineId, freeCreditId }),
                )
              }
            />
          )}
        </For>
        <Show when={props.cart.noFreeCredit}>
          {(none) => (
            <p class={styles.quiet}>
              {none().reason === 'other_organization'
                ? t('order.none.other_organization', { names: none().organizations.join(', ') })
                : t(`order.none.${none().reason as 'none_held'}`)}
            </p>
          )}
        </Show>
        <div class={styles.actions}>
          <Button variant="primary" onClick={props.onNext}>
            {t('order.cart.next')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function CodeForm(props: { readonly organizationId: string }): JSX.Element {
  const client = useQueryClient();
  const form = createForm({
    initial: { code: '' },
    required: ['code'],
    label: () => t('order.codes.code'),
    submit: ({ code }) =>
      api.purchase.enterPromoCode
        .mutate({ organizationId: props.organizationId, locale: locale(), code })
        .catch(sayDays),
    onDone: (cart) => {
      showCart(client, props.organizationId, cart);
      form.reset({ code: '' });
    },
  });
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('order.codes.apply')}
      busyLabel={t('common.saving')}
    >
      <TextField
        name="code"
        autocomplete="off"
        maxLength={60}
        label={t('order.codes.code')}
        value={form.values.code}
        onInput={form.set('code')}
        error={form.errorOf('code')}
      />
    </FormShell>
  );
}

type CodesProps = { readonly cart: CartView; readonly onRemove: (promoCodeId: string) => void };

const Codes = (props: CodesProps): JSX.Element => (
  <ul role="list" class={styles.list}>
    <For each={props.cart.promos}>
      {(promo) => (
        <li class={styles.row}>
          <span>
            {promo.refusal === null
              ? t('order.codes.takes', {
                  code: promo.code,
                  amount: money(promo.discountMinor, props.cart.totals.currency),
                })
              : t('order.codes.refused', {
                  code: promo.code,
                  reason: errorMessage(t, {
                    code: `promo.${promo.refusal}`,
                    params: withDays(promo.refusalParams),
                  }),
                })}
          </span>
          <Button
            size="small"
            variant="quiet"
            aria-label={t('order.codes.remove', { code: promo.code })}
            onClick={() => props.onRemove(promo.promoCodeId)}
          >
            {t('order.cart.remove')}
          </Button>
        </li>
      )}
    </For>
  </ul>
);

type CreditProps = { readonly line: CartLineView; readonly onChoose: (freeCreditId: string | null) => void };

const Credit = (props: CreditProps): JSX.Element => (
  <Select
    name={`credit-${props.line.lineId}`}
    label={t('order.codes.creditFor', { name: props.line.name })}
    value={props.line.freeCreditId ?? 'none'}
    onChange={(chosen) => props.onChoose(chosen === 'none' ? null : chosen)}
    options={[
      { value: 'none', label: t('order.codes.noCredit') },
      ...props.line.freeCredits.map(({ freeCreditId, periods, reason }) => ({
        value: freeCreditId,
        label: t('order.codes.credit', { periods, reason }),
      })),
    ]}
  />
);
