import type { ProductState } from '@atrium/contracts/product/product-states';
import type { BadgeProps } from '@atrium/ui/badge/badge';
import {
  iconAlert,
  iconClock,
  iconClose,
  iconLock,
  iconReceipt,
  iconSettings,
  iconSuccess,
} from '@atrium/ui/icon/icons';
import { t } from '../../lib/i18n.ts';

type Look = { readonly tone: BadgeProps['tone']; readonly icon: string };

const looks: { readonly [S in ProductState]: Look } = {
  ordered: { tone: 'info', icon: iconReceipt },
  provisioning: { tone: 'info', icon: iconSettings },
  active: { tone: 'success', icon: iconSuccess },
  expiring: { tone: 'warning', icon: iconClock },
  expired: { tone: 'danger', icon: iconAlert },
  suspended: { tone: 'danger', icon: iconLock },
  terminated: { tone: 'neutral', icon: iconClose },
};

/** How a state looks; its word always stands beside it. */
export const lookOf = (state: ProductState): Look => looks[state];

export const stateName = (state: ProductState): string => t(`product.state.${state}`);
