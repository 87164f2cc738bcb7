import type { ActionOutput } from '@atrium/contracts/actions';
import { type Component, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { VipCode } from '../support/vip-code.tsx';

type Product = ActionOutput<'product.get'>;
type SlotProps = { readonly organizationId: string; readonly productId: string };

/** What can be set on products of a type beyond name, tags and subscription: a type with settings of its own enters here. */
const settingsOf: Partial<Record<Product['type'], Component<SlotProps>>> = {
  'product.premium_support': VipCode,
};

/** The part of a product's page that belongs to its type; nothing where the type has no settings (PROD-3). */
export const SettingsSlot = (props: SlotProps & { readonly type: Product['type'] }): JSX.Element => (
  <Show when={settingsOf[props.type]}>
    {(settings) => (
      <Dynamic component={settings()} organizationId={props.organizationId} productId={props.productId} />
    )}
  </Show>
);
