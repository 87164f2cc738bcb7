import type { ActionOutput } from '@atrium/contracts/actions';
import type { DeletionBlocker } from '@atrium/contracts/organization/deletion-blockers';
import { Banner } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { LinkButton } from '@atrium/ui/button/link-button';
import { iconRefresh } from '@atrium/ui/icon/icons';
import { Section } from '@atrium/ui/page/section';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import styles from './delete-organization-page.module.css';

/** The page on which each is cleared (ORG-7). */
const pageOf: { readonly [Kind in DeletionBlocker]: (organizationId: string) => string } = {
  products: paths.products,
  members: paths.members,
  invoices: paths.invoices,
  prepaid: paths.prepaid,
  payouts: paths.prepaid,
};

type InTheWayProps = {
  readonly organizationId: string;
  readonly blockers: ActionOutput<'organization.getDeletion'>['blockers'];
  readonly checking: boolean;
  readonly onCheck: () => void;
};

export function InTheWay(props: InTheWayProps): JSX.Element {
  return (
    <Show
      when={props.blockers.length > 0}
      fallback={<Banner tone="success">{t('deletion.nothingInTheWay')}</Banner>}
    >
      <Section
        title={t('deletion.inTheWay')}
        actions={
          <Button
            size="small"
            icon={iconRefresh}
            busy={props.checking}
            busyLabel={t('common.loading')}
            onClick={() => props.onCheck()}
          >
            {t('deletion.checkAgain')}
          </Button>
        }
      >
        <ul role="list" class={styles.list}>
          <For each={props.blockers}>
            {({ kind, count }) => (
              <li class={styles.blocker}>
                <span>{t(`deletion.blocker.${kind}`, { count })}</span>
                <LinkButton size="small" href={pageOf[kind](props.organizationId)}>
                  {t(`deletion.clear.${kind}`)}
                </LinkButton>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
}
