import type { ProductState } from '@atrium/contracts/product/product-states';
import { Banner } from '@atrium/ui/banner/banner';
import { LinkButton } from '@atrium/ui/button/link-button';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { dataOf } from '../../lib/data-of.ts';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { createAccess } from '../../lib/permissions.ts';
import { organizationQuery } from '../../lib/queries.ts';
import { useQuery } from '../../lib/use-query.ts';

type StateBannerProps = {
  readonly organizationId: string;
  readonly productId: string;
  readonly state: ProductState | undefined;
};

/** What a state means for who depends on the product, and the way out of it for who may pay (SUB-6). */
export function StateBanner(props: StateBannerProps): JSX.Element {
  const organization = useQuery(() => organizationQuery(props.organizationId));
  const can = createAccess(() => dataOf(organization)?.access);
  const renew = (
    <Show when={can('billing.renewal.read', { type: 'billing' }).allowed}>
      <LinkButton size="small" href={paths.toPay(props.organizationId, props.productId)}>
        {t('product.banner.renew')}
      </LinkButton>
    </Show>
  );
  return (
    <Switch>
      <Match when={props.state === 'ordered' || props.state === 'provisioning'}>
        <Banner tone="info" title={t('product.banner.settingUp')} />
      </Match>
      <Match when={props.state === 'expired'}>
        <Banner tone="warning" title={t('product.banner.expired')} action={renew}>
          {t('product.banner.expiredText')}
        </Banner>
      </Match>
      <Match when={props.state === 'suspended'}>
        <Banner tone="danger" title={t('product.banner.suspended')} action={renew}>
          {t('product.banner.suspendedText')}
        </Banner>
      </Match>
    </Switch>
  );
}
