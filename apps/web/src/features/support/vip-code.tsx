import type { VipView } from '@atrium/contracts/support/support-view';
import { Section } from '@atrium/ui/page/section';
import { useQueryClient } from '@tanstack/solid-query';
import { For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { CodeLine } from './code-line.tsx';
import styles from './support.module.css';
import { vipCodeQuery } from './support-queries.ts';

type VipCodeProps = {
  readonly organizationId: string;
  /** On the page of another product there is none. */
  readonly productId?: string;
};

/** The code of an organization with premium support and its channels; nothing without, or for who may not use it (SUP-2). */
export function VipCode(props: VipCodeProps): JSX.Element {
  const client = useQueryClient();
  const query = useQuery(() => vipCodeQuery(props.organizationId));
  const shown = (): VipView | null => {
    const vip = query.data?.vip ?? null;
    return props.productId === undefined || vip?.productId === props.productId ? vip : null;
  };
  const renew = async ({ productId }: VipView): Promise<void> => {
    const { organizationId } = props;
    const vip = await api.support.renewVipCode.mutate({ organizationId, productId });
    client.setQueryData(vipCodeQuery(organizationId).queryKey, { vip });
  };
  return (
    <Show when={shown()}>
      {(vip) => (
        <Section title={t('support.vip.title')} lead={t('support.vip.lead', { product: vip().productName })}>
          <CodeLine
            code={vip().code}
            endsAt={vip().endsAt}
            spoken={(code) => t('support.vip.spoken', { code })}
            renew={() => renew(vip())}
            onEnded={() => void query.refetch()}
          />
          <Channels channels={vip().channels} />
        </Section>
      )}
    </Show>
  );
}

const hrefOf = ({ kind, address }: VipView['channels'][number]): string =>
  kind === 'phone' ? `tel:${address.replaceAll(' ', '')}` : kind === 'ticket' ? `mailto:${address}` : address;

const Channels = (props: Pick<VipView, 'channels'>): JSX.Element => (
  <dl class={styles.channels} aria-label={t('support.vip.channels')}>
    <For each={props.channels}>
      {(channel) => (
        <div>
          <dt>{t(`support.vip.${channel.kind}`)}</dt>
          <dd>
            <a href={hrefOf(channel)} rel="external noopener">
              {channel.address}
            </a>
          </dd>
        </div>
      )}
    </For>
  </dl>
);
