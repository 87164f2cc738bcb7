import type { CustomerView } from '@atrium/contracts/desk/desk-view';
import { countryName } from '@atrium/i18n/country-name';
import { formatDate } from '@atrium/i18n/format-date';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconBox } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { DataTable } from '@atrium/ui/table/data-table';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { accountQuery } from '../../lib/queries.ts';
import { isRefusedWith } from '../../lib/refusal.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { typeName } from '../access/access-words.ts';
import styles from './customer-section.module.css';
import { deskOrganizationQuery } from './desk-queries.ts';

type CustomerSectionProps = {
  readonly caseId: string;
  readonly organizationId: string;
  readonly name: string;
  /** Under temporary access the products are services that can be opened. */
  readonly services: boolean;
  /** Looked at at once; of several, each is a look of its own. */
  readonly open: boolean;
};

/** One organization of a case. It is asked for when it is opened: the customer's log says so. */
export function CustomerSection(props: CustomerSectionProps): JSX.Element {
  const [opened, setOpened] = createSignal(props.open);
  return (
    <Section
      title={props.name}
      actions={
        <Show when={!opened()}>
          <Button size="small" onClick={() => setOpened(true)}>
            {t('cases.reason.submit')}
          </Button>
        </Show>
      }
    >
      <Show when={opened()}>
        <Customer {...props} />
      </Show>
    </Section>
  );
}

function Customer(props: CustomerSectionProps): JSX.Element {
  const account = useQuery(accountQuery);
  const query = useQuery(() => deskOrganizationQuery(props.caseId, props.organizationId));
  return (
    <Switch fallback={<Skeleton height="200px" />}>
      <Match when={query.isError && isRefusedWith(query.error, 'request.not_found')}>
        <EmptyState title={t('cases.case.over')} text={t('cases.case.overText')} icon={iconBox} />
      </Match>
      <Match when={query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Match>
      <Match when={query.data}>
        {(customer) => (
          <div class={styles.stack}>
            <Facts customer={customer()} />
            <Show when={account.data?.staffRoles.includes('finance')}>
              <p>
                <A href={paths.deskInvoices(props.caseId, props.organizationId)}>{t('refunds.invoices')}</A>
              </p>
            </Show>
            <Products customer={customer()} caseId={props.caseId} services={props.services} />
            <Show when={customer().members}>{(members) => <Members members={members()} />}</Show>
          </div>
        )}
      </Match>
    </Switch>
  );
}

function Facts(props: { readonly customer: CustomerView }): JSX.Element {
  const role = () => props.customer.role;
  return (
    <DescriptionList
      items={[
        ...(role() ? [{ term: t('cases.customer.role'), value: roleInWords(role()) }] : []),
        { term: t('cases.customer.type'), value: t(`common.organizationType.${props.customer.type}`) },
        {
          term: t('cases.customer.place'),
          value: [props.customer.city, countryName(locale(), props.customer.country)]
            .filter((part) => part !== '')
            .join(', '),
        },
        { term: t('cases.customer.currency'), value: props.customer.currency },
        { term: t('cases.customer.since'), value: formatDate(locale(), props.customer.createdAt) },
      ]}
    />
  );
}

const roleInWords = (role: CustomerView['role']): string => (role ? t(`common.role.${role}`) : '');

type ProductsProps = Pick<CustomerSectionProps, 'caseId' | 'services'> & { readonly customer: CustomerView };

function Products(props: ProductsProps): JSX.Element {
  const link = ({ id }: { readonly id: string }): string =>
    paths.deskService(props.caseId, props.customer.id, id);
  return (
    <>
      <h3>{t('cases.customer.products')}</h3>
      <DataTable
        caption={t('cases.customer.products')}
        rows={props.customer.products}
        rowKey={({ id }) => id}
        {...(props.services ? { rowLink: link } : {})}
        columns={[
          { id: 'name', header: t('cases.customer.name'), primary: true, cell: ({ name }) => name },
          { id: 'kind', header: t('cases.customer.kind'), cell: ({ type }) => typeName(type) },
        ]}
        empty={
          <EmptyState
            icon={iconBox}
            title={t('cases.customer.noProducts')}
            text={t('cases.customer.noProductsText')}
          />
        }
      />
      <Show when={props.customer.moreProducts}>
        <p>{t('cases.customer.moreProducts', { count: props.customer.products.length })}</p>
      </Show>
    </>
  );
}

const Members = (props: { readonly members: NonNullable<CustomerView['members']> }): JSX.Element => (
  <>
    <h3>{t('cases.customer.members', { count: props.members.total })}</h3>
    <DataTable
      caption={t('cases.customer.members', { count: props.members.total })}
      rows={props.members.shown}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('cases.customer.name'),
          primary: true,
          cell: ({ name, blocked }) => (
            <>
              {name}{' '}
              <Show when={blocked}>
                <Badge tone="danger">{t('cases.customer.blocked')}</Badge>
              </Show>
            </>
          ),
        },
        { id: 'role', header: t('cases.customer.memberRole'), cell: ({ role }) => roleInWords(role) },
      ]}
    />
    <Show when={props.members.total > props.members.shown.length}>
      <p>{t('cases.customer.firstMembers', { count: props.members.shown.length })}</p>
    </Show>
  </>
);
