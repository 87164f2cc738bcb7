import type { BillingAddressView } from '@atrium/contracts/billing-address/billing-address-view';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBuilding, iconPencil, iconPlus, iconRefresh, iconTrash } from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { PageHeader } from '@atrium/ui/page/page-header';
import { DataTable } from '@atrium/ui/table/data-table';
import { showToast } from '@atrium/ui/toast/toast-store';
import { useParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import { tellRefusal } from '../../lib/tell-refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from '../billing/billing.module.css';
import { BillingContent } from '../billing/billing-content.tsx';
import { billingAddressesQuery, refreshMoney } from '../billing/billing-queries.ts';
import { AddressSheet } from './address-sheet.tsx';
import { RemoveAddressSheet } from './remove-address-sheet.tsx';

type Open =
  | { readonly kind: 'edit'; readonly address: BillingAddressView | null }
  | { readonly kind: 'remove'; readonly address: BillingAddressView };

/** Where invoices go (ADR-1, ADR-2). */
export function BillingAddressesPage(): JSX.Element {
  const params = useParams<{ organizationId: string }>();
  const query = useQuery(() => billingAddressesQuery(params.organizationId));
  const [open, setOpen] = createSignal<Open | null>(null);
  const close = (): void => void setOpen(null);
  const editing = () => {
    const current = open();
    return current?.kind === 'edit' ? current : undefined;
  };
  const removing = () => {
    const current = open();
    return current?.kind === 'remove' ? current : undefined;
  };
  usePageTitle(() => t('billing.addresses.title'));
  return (
    <>
      <PageHeader
        title={t('billing.addresses.title')}
        lead={t('billing.addresses.lead')}
        actions={
          <>
            <Button
              variant="primary"
              icon={iconPlus}
              disabledReason={reasonOf(query.data?.can.change)}
              onClick={() => setOpen({ kind: 'edit', address: null })}
            >
              {t('billing.addresses.add')}
            </Button>
          </>
        }
      />
      <BillingContent query={query}>
        <div class={styles.page}>
          <AddressesTable
            organizationId={params.organizationId}
            addresses={query.data?.addresses ?? []}
            loading={query.isPending}
            disabledReason={reasonOf(query.data?.can.change)}
            onOpen={setOpen}
          />
        </div>
      </BillingContent>
      <Show when={editing()} keyed>
        {({ address }) => (
          <AddressSheet
            organizationId={params.organizationId}
            address={address}
            vatNumbers={query.data?.vatNumbers ?? false}
            onClose={close}
          />
        )}
      </Show>
      <Show when={removing()} keyed>
        {({ address }) => (
          <RemoveAddressSheet
            organizationId={params.organizationId}
            address={address}
            others={(query.data?.addresses ?? []).filter(({ id }) => id !== address.id)}
            onClose={close}
          />
        )}
      </Show>
    </>
  );
}

type AddressesTableProps = {
  readonly organizationId: string;
  readonly addresses: readonly BillingAddressView[];
  readonly loading: boolean;
  readonly disabledReason: string | undefined;
  readonly onOpen: (open: Open) => void;
};

const vatTones = {
  unchecked: 'neutral',
  valid: 'success',
  invalid: 'danger',
  unavailable: 'warning',
} as const;

const AddressesTable = (props: AddressesTableProps): JSX.Element => (
  <DataTable
    caption={t('billing.addresses.title')}
    rows={props.addresses}
    rowKey={({ id }) => id}
    loading={props.loading}
    skeletonRows={3}
    columns={[
      {
        id: 'name',
        header: t('billing.addresses.name'),
        primary: true,
        cell: (address) => (
          <>
            {address.name}{' '}
            <Show when={address.isDefault}>
              {<Badge tone="accent">{t('billing.addresses.default')}</Badge>}
            </Show>
            <div class={styles.quiet}>
              {`${address.street} ${address.buildingNumber}`.trim()}, {address.country}-{address.postalCode}{' '}
              {address.town}
            </div>
          </>
        ),
      },
      {
        id: 'vat',
        header: t('billing.addresses.vatNumber'),
        cell: (address) => <VatState address={address} />,
      },
      { id: 'email', header: t('billing.addresses.email'), cell: ({ email }) => email || '–' },
      {
        id: 'use',
        header: t('billing.addresses.useLabel'),
        cell: ({ renewals, documents }) => t('billing.addresses.use', { renewals, documents }),
      },
    ]}
    rowMenuLabel={t('billing.menuColumn')}
    rowMenu={(address) => <RowMenu {...props} address={address} />}
    empty={
      <EmptyState
        icon={iconBuilding}
        title={t('billing.addresses.empty')}
        text={t('billing.addresses.emptyText')}
      />
    }
  />
);

type OneProps = { readonly address: BillingAddressView };

const VatState = (props: OneProps): JSX.Element => (
  <Show when={props.address.vatNumber} fallback="–">
    {(number) => (
      <>
        <span class="tabular">{number()}</span>{' '}
        <Badge tone={vatTones[props.address.vatState]}>
          {t(`billing.vatState.${props.address.vatState}`)}
        </Badge>
        <Show when={props.address.vatCheckedAt}>
          {(moment) => (
            <div class={styles.quiet}>
              {t('billing.addresses.checkedAt', { date: formatDate(locale(), moment()) })}
            </div>
          )}
        </Show>
      </>
    )}
  </Show>
);

function RowMenu(props: AddressesTableProps & OneProps): JSX.Element {
  const client = useQueryClient();
  const check = async (): Promise<void> => {
    const { organizationId, address } = props;
    try {
      const { vatState } = await api.billingAddress.check.mutate({
        ...{ organizationId, billingAddressId: address.id },
      });
      showToast({ tone: 'info', title: t(`billing.vatState.${vatState}`) });
      await refreshMoney(client);
    } catch (error) {
      tellRefusal(error);
    }
  };
  const denied = () => (props.disabledReason === undefined ? {} : { disabledReason: props.disabledReason });
  return (
    <Menu
      label={t('billing.addresses.actions', { name: props.address.name })}
      items={[
        {
          ...{ id: 'edit', label: t('billing.addresses.edit'), icon: iconPencil, ...denied() },
          onSelect: () => props.onOpen({ kind: 'edit', address: props.address }),
        },
        ...(props.address.vatNumber === ''
          ? []
          : [
              {
                ...{ id: 'check', label: t('billing.addresses.check'), icon: iconRefresh, ...denied() },
                onSelect: () => void check(),
              },
            ]),
        {
          ...{ id: 'remove', label: t('billing.addresses.remove'), icon: iconTrash, ...denied() },
          ...{ danger: true, separatorBefore: true },
          onSelect: () => props.onOpen({ kind: 'remove', address: props.address }),
        },
      ]}
    />
  );
}
