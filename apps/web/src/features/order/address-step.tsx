import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { AddressForm } from './address-form.tsx';
import type { StepProps } from './cart-page.tsx';
import styles from './order.module.css';
import { showCart } from './order-queries.ts';

/** Who the invoice goes to; the VAT follows it (INV-9). */
export function AddressStep(props: StepProps): JSX.Element {
  const client = useQueryClient();
  const [adding, setAdding] = createSignal(false);
  const first = (): boolean => props.cart.addresses.length === 0;
  const choose = async (addressId: string): Promise<void> => {
    const { organizationId } = props;
    try {
      const input = { organizationId, locale: locale(), addressId };
      showCart(client, organizationId, await api.purchase.chooseCartAddress.mutate(input));
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <Section title={t('order.address.title')}>
      <div class={styles.step}>
        <Show when={!first()} fallback={<p class={styles.quiet}>{t('order.address.none')}</p>}>
          <RadioGroup
            name="address"
            label={t('order.address.choose')}
            labelHidden
            value={props.cart.addressId ?? ''}
            onChange={(addressId) => void choose(addressId)}
            options={props.cart.addresses.map(({ addressId, name, text, country }) => ({
              value: addressId,
              label: name,
              help: `${text}, ${country}`,
            }))}
          />
        </Show>
        <Show
          when={first() || adding()}
          fallback={
            <div class={styles.actions}>
              <Button variant="primary" onClick={props.onNext}>
                {t('order.cart.next')}
              </Button>
              <Button onClick={() => setAdding(true)}>{t('order.address.new')}</Button>
            </div>
          }
        >
          <AddressForm
            organizationId={props.organizationId}
            onCancel={first() ? undefined : () => setAdding(false)}
            onSaved={async (addressId) => {
              await choose(addressId);
              setAdding(false);
            }}
          />
        </Show>
      </div>
    </Section>
  );
}
