import type { ActionOutput } from '@atrium/contracts/actions';
import { dataKeptDays } from '@atrium/contracts/product/data-kept-days';
import type { ProductStanding } from '@atrium/contracts/product/product-view';
import { dayOfMoment } from '@atrium/i18n/day-bounds';
import { formatDate } from '@atrium/i18n/format-date';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { RadioGroup } from '@atrium/ui/field/radio-group';
import { FormShell } from '@atrium/ui/form/form-shell';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useQueryClient } from '@tanstack/solid-query';
import type { JSX } from 'solid-js';
import { api } from '../../lib/api.ts';
import { createForm } from '../../lib/create-form.ts';
import { locale, t } from '../../lib/i18n.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { dayAfter, zoneName } from '../../lib/time-zone-options.ts';
import { useQuery } from '../../lib/use-query.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import { refreshAccess } from '../access/access-queries.ts';
import { refreshMoney } from '../billing/billing-queries.ts';
import { lastDay } from './end-banner.tsx';

type EndProductSheetProps = {
  readonly organizationId: string;
  readonly product: ActionOutput<'product.get'>;
  readonly standing: ProductStanding;
  readonly onClose: () => void;
};

export const EndProductSheet = (props: EndProductSheetProps): JSX.Element => (
  <Sheet
    open
    onOpenChange={(open) => !open && props.onClose()}
    title={t('product.end.sheet', { name: props.product.name })}
    closeLabel={t('common.close')}
  >
    <EndProductForm {...props} />
  </Sheet>
);

/** When, and what becomes of the data and on which day (PROD-6). */
function EndProductForm(props: EndProductSheetProps): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const organization = useQuery(() => organizationQuery(props.organizationId));
  const zone = (): string => organization.data?.timeZone ?? 'UTC';
  const today = () => dayOfMoment(new Date().toISOString(), zone());
  /** The last paid day, while one lies ahead. */
  const last = (): string | null => {
    const day = props.standing.paidThrough;
    return day !== null && props.standing.terminatesOn === null && day >= today() ? day : null;
  };
  const form = createForm({
    initial: { when: last() ? 'period_end' : 'now' },
    label: () => t('product.end.when'),
    submit: ({ when }) =>
      withSudo(() =>
        api.product.terminate.mutate({
          organizationId: props.organizationId,
          productId: props.product.id,
          when: when === 'now' ? 'now' : 'period_end',
        }),
      ),
    onDone: async ({ state, terminatesOn }) => {
      props.onClose();
      const title =
        state === 'terminated' || terminatesOn === null
          ? t('product.end.doneNow')
          : t('product.end.done', { date: lastDay(terminatesOn) });
      showToast({ tone: 'success', title });
      // What was open for it is withdrawn, and it renews no more.
      await Promise.all([refreshAccess(client), refreshMoney(client)]);
      await client.invalidateQueries({ queryKey: ['audit.list'] });
    },
  });
  const dataUntil = (): string => {
    const end = form.values.when === 'now' ? null : last();
    const from = end === null ? today() : dayAfter(end, 1);
    return formatDate(locale(), dayAfter(from, dataKeptDays));
  };
  return (
    <FormShell
      busy={form.busy()}
      error={form.error()}
      onSubmit={form.submit}
      submitLabel={t('product.end.submit')}
      submitVariant="danger"
      busyLabel={t('common.saving')}
      secondary={
        <Button variant="quiet" onClick={() => props.onClose()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <RadioGroup
        name="when"
        label={t('product.end.when')}
        value={form.values.when}
        onChange={form.set('when')}
        options={choicesOf(last(), zone())}
      />
      <Banner tone="warning" title={t('product.end.data', { date: dataUntil() })} />
    </FormShell>
  );
}

/** At the last paid day, where one lies ahead, or at once. */
function choicesOf(end: string | null, zone: string) {
  const now = { value: 'now', label: t('product.end.now'), help: t('product.end.nowHelp') };
  if (end === null) return [now];
  const label = t('product.end.period_end', { date: formatDate(locale(), end) });
  return [
    { value: 'period_end', label, help: t('product.end.period_endHelp', { zone: zoneName(locale(), zone) }) },
    now,
  ];
}
