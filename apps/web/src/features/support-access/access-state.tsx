import type { SupportAccessView } from '@atrium/contracts/support-access/support-access-view';
import { Badge } from '@atrium/ui/badge/badge';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { thingName } from '../access/access-words.ts';

type Access = SupportAccessView;

export const servicesInWords = (services: Access['services']): string =>
  new Intl.ListFormat(locale(), { type: 'unit' }).format(
    services.map(({ type, name, resourceId }) => thingName({ type, name }, resourceId === null)),
  );

/** Not used yet, in use, ended or withdrawn: in words and in colour. */
export function AccessState(props: { readonly access: Access }): JSX.Element {
  const state = () => {
    const { endedAt, withdrawnBy, firstUsedAt } = props.access;
    if (endedAt !== null) return withdrawnBy === null ? 'ended' : 'withdrawn';
    return firstUsedAt === null ? 'waiting' : 'inUse';
  };
  const tone = () => ({ ended: 'neutral', withdrawn: 'neutral', waiting: 'info', inUse: 'warning' }) as const;
  return <Badge tone={tone()[state()]}>{t(`temporary.list.${state()}`)}</Badge>;
}
