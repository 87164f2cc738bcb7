import type { ActionOutput } from '@atrium/contracts/actions';
import { Banner, type BannerProps } from '@atrium/ui/banner/banner';
import { LinkButton } from '@atrium/ui/button/link-button';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { money } from '../billing/money.ts';

type ToDoProps = {
  readonly organizationId: string;
  readonly data: ActionOutput<'dashboard.get'>;
  readonly children: JSX.Element;
};

type Hint = {
  readonly tone: BannerProps['tone'];
  readonly title: string;
  readonly action: string;
  readonly href: string;
};

/** The most urgent first; where there is nothing, what else there is to do. */
export const ToDo = (props: ToDoProps): JSX.Element => (
  <Show when={hintsOf(props).length > 0} fallback={props.children}>
    <For each={hintsOf(props)}>
      {(hint) => (
        <Banner
          tone={hint.tone}
          title={hint.title}
          action={
            <LinkButton size="small" href={hint.href}>
              {hint.action}
            </LinkButton>
          }
        />
      )}
    </For>
  </Show>
);

function hintsOf({ organizationId, data: { open, expiring, expired } }: ToDoProps): Hint[] {
  const toPay = paths.toPay(organizationId);
  const pay = { action: t('dashboard.todo.pay'), href: toPay };
  const overdue = open.flatMap(({ currency, overdueCount: count, overdueMinor }): Hint[] =>
    count === 0
      ? []
      : [
          {
            ...pay,
            tone: 'danger',
            title: t('dashboard.todo.overdue', { count, amount: money(overdueMinor, currency) }),
          },
        ],
  );
  const waiting = open.flatMap(({ currency, ...sums }): Hint[] => {
    const count = sums.count - sums.overdueCount;
    const amount = money(sums.dueMinor - sums.overdueMinor, currency);
    return count === 0 ? [] : [{ ...pay, tone: 'info', title: t('dashboard.todo.open', { count, amount }) }];
  });
  const ended: Hint = {
    ...{ tone: 'danger', title: t('dashboard.todo.expired', { count: expired }) },
    ...{ action: t('dashboard.todo.show'), href: `${paths.products(organizationId)}?expiry=expired` },
  };
  const ending: Hint = {
    ...{ tone: 'warning', title: t('dashboard.todo.expiring', { count: expiring }) },
    ...{ action: t('dashboard.todo.renew'), href: toPay },
  };
  return [...overdue, ...(expired > 0 ? [ended] : []), ...(expiring > 0 ? [ending] : []), ...waiting];
}
