import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconLock } from '@atrium/ui/icon/icons';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';

/** In place of a page about money for somebody who may not see it: says who can change that (INV-1). */
export const BillingDenied = (): JSX.Element => (
  <EmptyState icon={iconLock} title={t('billing.denied.title')} text={t('billing.denied.text')} />
);
