import { invitationLimits } from '@atrium/contracts/invitation/invitation-types';
import { type Level, levelsByType } from '@atrium/contracts/product/product-types';
import { Button } from '@atrium/ui/button/button';
import { Chip } from '@atrium/ui/chip/chip';
import { Select } from '@atrium/ui/field/select';
import { iconClose } from '@atrium/ui/icon/icons';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { levelName, typeName } from '../access/access-words.ts';
import { ChooseProduct } from './choose-product.tsx';
import { ChooseTeam } from './choose-team.tsx';
import styles from './members.module.css';
import { leastLevel, type Offer } from './offer-choices.ts';

type OfferFieldsProps = {
  readonly organizationId: string;
  readonly role: string;
  readonly offer: Offer;
  readonly error: string | undefined;
};

/** Work teams and products that come with an invitation (MEM-5). Some roles hold every right already (MEM-1). */
export function OfferFields(props: OfferFieldsProps): JSX.Element {
  const needsProducts = (): boolean =>
    props.role === 'collaborator' || props.role === 'external_user' || props.offer.products().length > 0;
  return (
    <>
      <OfferedTeams {...props} />
      <Show when={needsProducts()}>
        <OfferedProducts {...props} />
      </Show>
    </>
  );
}

function OfferedTeams(props: OfferFieldsProps): JSX.Element {
  const full = (): boolean => props.offer.teams().length >= invitationLimits.teams;
  return (
    <div class={styles.offer}>
      <ChooseTeam
        organizationId={props.organizationId}
        label={t('choose.team.label')}
        placeholder={t('choose.team.search')}
        help={full() ? t('choose.most', { count: String(invitationLimits.teams) }) : t('choose.team.help')}
        optionalLabel={t('common.optional')}
        except={props.offer.teams()}
        onChoose={(team) => full() || props.offer.setTeams((chosen) => [...chosen, team])}
      />
      <Show when={props.offer.teams().length > 0}>
        <ul role="list" class={styles.chips} aria-label={t('choose.team.chosen')}>
          <For each={props.offer.teams()}>
            {(team) => (
              <li>
                <Chip
                  removeLabel={t('choose.remove', { name: team.name })}
                  onRemove={() => props.offer.setTeams((chosen) => chosen.filter(({ id }) => id !== team.id))}
                >
                  {team.name}
                </Chip>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

function OfferedProducts(props: OfferFieldsProps): JSX.Element {
  const full = (): boolean => props.offer.products().length >= invitationLimits.grants;
  const setLevel = (productId: string, level: string): void =>
    void props.offer.setProducts((chosen) =>
      chosen.map((one) => (one.id === productId ? { ...one, level: level as Level } : one)),
    );
  const drop = (productId: string): void =>
    void props.offer.setProducts((chosen) => chosen.filter(({ id }) => id !== productId));
  return (
    <div class={styles.offer}>
      <ChooseProduct
        organizationId={props.organizationId}
        label={t('choose.product.label')}
        placeholder={t('choose.product.search')}
        help={
          full() ? t('choose.most', { count: String(invitationLimits.grants) }) : t('choose.product.help')
        }
        error={props.error}
        optionalLabel={t('common.optional')}
        except={props.offer.products()}
        onChoose={(product) =>
          full() ||
          props.offer.setProducts((chosen) => [...chosen, { ...product, level: leastLevel(product.type) }])
        }
      />
      <Show when={props.offer.products().length > 0}>
        <ul role="list" class={styles.results} aria-label={t('choose.product.chosen')}>
          {/* By id: a changed level keeps its field, and the focus in it. */}
          <For each={props.offer.products().map(({ id }) => id)}>
            {(id) => (
              <Show when={props.offer.products().find((one) => one.id === id)}>
                {(product) => (
                  <li class={styles.offered}>
                    <span class={styles.words}>
                      <span>{product().name}</span>
                      <span class={styles.quiet}>{typeName(product().type)}</span>
                    </span>
                    <Select
                      name={`level:${id}`}
                      label={t('choose.product.right', { name: product().name })}
                      labelHidden
                      value={product().level}
                      onChange={(level) => setLevel(id, level)}
                      options={levelsByType[product().type].map((level: Level) => ({
                        ...{ value: level, label: levelName(level) },
                      }))}
                    />
                    <Button
                      variant="quiet"
                      icon={iconClose}
                      aria-label={t('choose.remove', { name: product().name })}
                      onClick={() => drop(id)}
                    />
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
