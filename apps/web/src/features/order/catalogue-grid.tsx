import type { CatalogueTypeView } from '@atrium/contracts/catalogue/catalogue-view';
import type { Currency } from '@atrium/contracts/currency';
import { Badge } from '@atrium/ui/badge/badge';
import { LinkButton } from '@atrium/ui/button/link-button';
import { Card } from '@atrium/ui/card/card';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './order.module.css';
import { money, perPeriod } from './order-words.ts';

type CatalogueGridProps = {
  readonly currency: Currency;
  readonly types: readonly CatalogueTypeView[];
  readonly hrefOf: (type: string) => string;
  readonly mayTry: (type: string) => boolean;
};

/** What is sold, a card to each type, with the smallest price there is (PROD-1). */
export const CatalogueGrid = (props: CatalogueGridProps): JSX.Element => (
  <ul role="list" class={styles.grid}>
    <For each={props.types.filter(({ plans }) => plans.some(({ prices }) => prices.length > 0))}>
      {(type) => (
        <li>
          <Card
            title={type.name}
            description={type.summary}
            footer={
              <LinkButton href={props.hrefOf(type.type)} wide>
                {t('order.catalogue.choose', { name: type.name })}
              </LinkButton>
            }
          >
            <div class={styles.row}>
              <Show when={smallest(type)}>
                {(price) => (
                  <p class={styles.price}>
                    {t('order.catalogue.from', {
                      price: money(price().grossMinor, props.currency),
                      period: perPeriod(price().period),
                    })}
                  </p>
                )}
              </Show>
              <Show when={props.mayTry(type.type) && longestTrial(type) > 0}>
                <Badge tone="accent">{t('order.catalogue.trial', { days: longestTrial(type) })}</Badge>
              </Show>
            </div>
          </Card>
        </li>
      )}
    </For>
  </ul>
);

const smallest = ({ plans }: CatalogueTypeView) =>
  plans
    .flatMap(({ prices }) => prices.slice(0, 1))
    .sort((a, b) => a.grossMinor - b.grossMinor)
    .at(0);

const longestTrial = ({ plans }: CatalogueTypeView): number =>
  Math.max(...plans.map(({ trialDays }) => trialDays));
