import type { PaymentMethodView } from '@atrium/contracts/payment-method/payment-method-view';
import { Banner } from '@atrium/ui/banner/banner';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Select } from '@atrium/ui/field/select';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import { type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { paymentMethodsQuery, refreshMoney } from '../billing/billing-queries.ts';

/** What automatic renewals are charged to, unless a product names another one (SUB-5, PAY-2). */
export function DefaultMethod(props: { readonly organizationId: string }): JSX.Element {
  const client = useQueryClient();
  const query = useQuery(() => paymentMethodsQuery(props.organizationId));
  const methods = (): readonly PaymentMethodView[] => dataOf(query)?.methods ?? [];
  const choose = async (id: string): Promise<void> => {
    const method = methods().find((one) => one.id === id);
    if (!method) return;
    try {
      await api.paymentMethod.update.mutate({
        ...{ organizationId: props.organizationId, paymentMethodId: id, name: method.name, isDefault: true },
      });
      showToast({ tone: 'success', title: t('renewal.settings.methodSaved') });
    } catch (error) {
      tellRefusal(error);
    } finally {
      await refreshMoney(client);
    }
  };
  return (
    <Show when={dataOf(query)} fallback={<Skeleton height="84px" />}>
      {(found) => (
        <Show
          when={found().methods.length > 0}
          fallback={
            <Banner
              tone="info"
              title={t('renewal.settings.noMethod')}
              action={
                <LinkButton size="small" href={paths.paymentMethods(props.organizationId)}>
                  {t('billing.methods.title')}
                </LinkButton>
              }
            >
              {t('renewal.settings.noMethodText')}
            </Banner>
          }
        >
          <Select
            name="defaultMethod"
            label={t('renewal.settings.method')}
            help={t('renewal.settings.methodHelp')}
            value={found().methods.find(({ isDefault }) => isDefault)?.id ?? ''}
            readOnlyReason={reasonOf(found().can.change)}
            onChange={(id) => void choose(id)}
            options={found().methods.map(({ id, name, isExpired }) => ({
              ...{ value: id, label: name, disabled: isExpired },
            }))}
          />
        </Show>
      )}
    </Show>
  );
}
