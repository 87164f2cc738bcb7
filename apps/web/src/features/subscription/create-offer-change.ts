import { formatDate } from '@atrium/i18n/format-date';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useNavigate } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { dataOf } from '../../lib/data-of.ts';
import { locale, t } from '../../lib/i18n.ts';
import { createIdempotencyKey } from '../../lib/idempotency-key.ts';
import { paths } from '../../lib/paths.ts';
import { useQuery } from '../../lib/use-query.ts';
import { refreshMoney } from '../billing/billing-queries.ts';
import { choiceOf, firstChoice } from '../payment/payment-choice.ts';
import type { ChangeOfferProps, Offers, Ways } from './change-offer-sheet.tsx';
import { changePreviewQuery } from './subscription-queries.ts';

export type OfferChangeProps = ChangeOfferProps & { readonly offers: Offers; readonly ways: Ways };
type Period = Offers[number]['periods'][number]['period'];

/** The state of a change that is being chosen: what is wanted, what it means, and when it holds (SUB-3, SUB-4). */
export function createOfferChange(props: OfferChangeProps) {
  const { productId, plan, period, version } = props.subscription;
  const keyFor = createIdempotencyKey();
  const done = finish(props);
  const form = createForm({
    initial: {
      ...{ plan, period: period as string, when: '', method: firstChoice(props.ways) },
      withPrepaid: false as boolean,
    },
    label: () => null,
    submit: ({ method, withPrepaid, ...wanted }) => {
      const input = {
        ...{ organizationId: props.organizationId, productId, version, when: when() },
        ...{ plan: wanted.plan, period: wanted.period as Period },
        acceptedGrossMinor: when() === 'now' ? dueMinor() : null,
        ...{ method: choiceOf(method), prepaid: withPrepaid ? ('partly' as const) : ('none' as const) },
      };
      return api.subscription.change.mutate({ ...input, idempotencyKey: keyFor(input) });
    },
    onDone: done,
  });
  const isSame = (): boolean =>
    form.values.plan === plan && form.values.period === period && props.subscription.change === null;
  const query = useQuery(() => ({
    ...changePreviewQuery({
      ...{ organizationId: props.organizationId, productId, plan: form.values.plan },
      period: form.values.period as Period,
    }),
    enabled: !isSame(),
  }));
  const preview = () => (isSame() ? undefined : dataOf(query));
  const when = (): 'now' | 'later' => {
    const found = preview();
    if (!found?.now) return 'later';
    return form.values.when === 'now' || form.values.when === 'later' ? form.values.when : found.usual;
  };
  const dueMinor = (): number => (when() === 'now' ? (preview()?.now?.due.grossMinor ?? 0) : 0);
  return { form, isSame, query, preview, when, dueMinor };
}

type Done = Awaited<ReturnType<typeof api.subscription.change.mutate>>;

/** To the payment where there is one; otherwise says what has been agreed. */
function finish(props: OfferChangeProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async ({ payment, subscription }: Done): Promise<void> => {
    props.onClose();
    await refreshMoney(client);
    if (payment) return navigate(paths.payment(props.organizationId, payment.id));
    const on = subscription.change?.on;
    const title =
      on === undefined
        ? t('subscription.change.doneNow')
        : t('subscription.change.doneLater', { date: formatDate(locale(), on) });
    showToast({ tone: 'success', title });
  };
}
