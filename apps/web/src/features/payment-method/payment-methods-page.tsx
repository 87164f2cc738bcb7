import type { PaymentMethodView } from '@atrium/contracts/payment-method/payment-method-view';
import { Badge } from '@atrium/ui/badge/badge';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconCheck, iconCreditCard, iconPencil, iconPlus, iconTrash } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useParams, useSearchParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { useSudo } from '../../shell/sudo-dialog.tsx';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { paymentMethodsQuery, refreshMoney } from '../billing/billing-queries.ts';
import { RenameSheet } from './rename-sheet.tsx';

/** Stored ways to pay: added on the provider's page, named, made the default one, removed (PAY-2). */
export function PaymentMethodsPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const [address, setAddress] = useSearchParams<{ setup?: string }>();
  const client = useQueryClient();
  const query = useQuery(() => paymentMethodsQuery(params.organizationId));
  const [renaming, setRenaming] = createSignal<PaymentMethodView | null>(null);
  usePageTitle(() => t('billing.methods.title'));

  const finish = async (reference: string): Promise<void> => {
    setAddress({ setup: undefined }, { replace: true });
    try {
      await api.paymentMethod.finish.mutate({ organizationId: params.organizationId, reference });
      showToast({ tone: 'success', title: t('billing.methods.added') });
      await refreshMoney(client);
    } catch (error) {
      tellRefusal(error);
    }
  };
  // Back from the provider's page.
  onMount(() => {
    if (address.setup) void finish(address.setup);
  });
  return (
    <>
      <PageHeader
        title={t('billing.methods.title')}
        lead={t('billing.methods.lead')}
        actions={
          <>
            <Show when={query.data}>
              {(found) => (
                <AddMenu
                  organizationId={params.organizationId}
                  kinds={found().kinds}
                  disabledReason={reasonOf(found().can.change)}
                />
              )}
            </Show>
          </>
        }
      />
      <BillingContent query={query}>
        <div class={styles.page}>
          <MethodsTable
            organizationId={params.organizationId}
            methods={query.data?.methods ?? []}
            loading={query.isPending}
            disabledReason={reasonOf(query.data?.can.change)}
            onRename={setRenaming}
          />
        </div>
      </BillingContent>
      <Show when={renaming()}>
        {(method) => (
          <RenameSheet
            organizationId={params.organizationId}
            method={method()}
            onClose={() => setRenaming(null)}
          />
        )}
      </Show>
    </>
  );
}

type Kind = PaymentMethodView['kind'];
type AddMenuProps = {
  readonly organizationId: string;
  readonly kinds: readonly Kind[];
  readonly disabledReason: string | undefined;
};

function AddMenu(props: AddMenuProps): JSX.Element {
  const start = async (kind: Kind): Promise<void> => {
    const input = { organizationId: props.organizationId, kind, locale: locale() };
    try {
      const { url } = await api.paymentMethod.start.mutate({ ...input, idempotencyKey: crypto.randomUUID() });
      location.assign(url);
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <Menu
      label={t('billing.methods.addMenu')}
      trigger={t('billing.methods.addMenu')}
      triggerVariant="primary"
      items={props.kinds.map((kind) => ({
        id: kind,
        label: t('billing.methods.add', { kind }),
        icon: iconPlus,
        ...(props.disabledReason === undefined ? {} : { disabledReason: props.disabledReason }),
        onSelect: () => void start(kind),
      }))}
    />
  );
}

type MethodsTableProps = {
  readonly organizationId: string;
  readonly methods: readonly PaymentMethodView[];
  readonly loading: boolean;
  readonly disabledReason: string | undefined;
  readonly onRename: (method: PaymentMethodView) => void;
};

/** `2030-12` as it is printed on the card. */
const asOnCard = (month: string): string => month.split('-').reverse().join('/');

const MethodsTable = (props: MethodsTableProps): JSX.Element => (
  <DataTable
    caption={t('billing.methods.title')}
    rows={props.methods}
    rowKey={({ id }) => id}
    loading={props.loading}
    skeletonRows={3}
    columns={[
      {
        id: 'name',
        header: t('billing.methods.name'),
        primary: true,
        cell: ({ name, isDefault }) => (
          <>
            {name} <Show when={isDefault}>{<Badge tone="accent">{t('billing.methods.default')}</Badge>}</Show>
          </>
        ),
      },
      { id: 'kind', header: t('billing.methods.kind'), cell: ({ kind }) => t(`billing.kind.${kind}`) },
      {
        id: 'ends',
        header: t('billing.methods.ends'),
        cell: ({ validThrough, isExpired }) => (
          <>
            <span class="tabular">{validThrough === null ? '–' : asOnCard(validThrough)}</span>{' '}
            <Show when={isExpired}>{<Badge tone="danger">{t('billing.methods.expired')}</Badge>}</Show>
          </>
        ),
      },
    ]}
    rowMenuLabel={t('billing.menuColumn')}
    rowMenu={(method) => <RowMenu {...props} method={method} />}
    empty={
      <EmptyState
        icon={iconCreditCard}
        title={t('billing.methods.empty')}
        text={t('billing.methods.emptyText')}
      />
    }
  />
);

function RowMenu(props: MethodsTableProps & { readonly method: PaymentMethodView }): JSX.Element {
  const client = useQueryClient();
  const withSudo = useSudo();
  const change = async (work: Promise<unknown>, title: string): Promise<void> => {
    try {
      await work;
      showToast({ tone: 'success', title });
      await refreshMoney(client);
    } catch (error) {
      tellRefusal(error);
    }
  };
  const about = () => ({ organizationId: props.organizationId, paymentMethodId: props.method.id });
  const denied = () => (props.disabledReason === undefined ? {} : { disabledReason: props.disabledReason });
  const makeDefault = () => ({
    ...{ id: 'default', label: t('billing.methods.makeDefault'), icon: iconCheck, ...denied() },
    onSelect: () =>
      void change(
        api.paymentMethod.update.mutate({ ...about(), name: props.method.name, isDefault: true }),
        t('billing.methods.saved'),
      ),
  });
  return (
    <Menu
      label={t('billing.methods.actions', { name: props.method.name })}
      items={[
        {
          ...{ id: 'rename', label: t('billing.methods.rename'), icon: iconPencil, ...denied() },
          onSelect: () => props.onRename(props.method),
        },
        ...(props.method.isDefault ? [] : [makeDefault()]),
        {
          ...{ id: 'remove', label: t('billing.methods.remove'), icon: iconTrash, ...denied() },
          ...{ danger: true, separatorBefore: true },
          onSelect: () =>
            void change(
              withSudo(() => api.paymentMethod.remove.mutate(about())),
              t('billing.methods.removed'),
            ),
        },
      ]}
    />
  );
}
