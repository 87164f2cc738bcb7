import { type Level, levelsByType } from '@atrium/contracts/product/product-types';
import { Badge } from '@atrium/ui/badge/badge';
import { Select } from '@atrium/ui/field/select';
import { Section } from '@atrium/ui/page/section';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import styles from './access-page.module.css';
import { levelName, levelNames, typeName, untilText } from './access-words.ts';
import { ChooseProduct, type Chosen } from './choose-product.tsx';

type ExplainSectionProps = { readonly organizationId: string; readonly accountId: string };
type Explained = Awaited<ReturnType<typeof api.access.explain.query>>;
type Fact = Explained['facts'][number];

/** Why somebody may, or may not (PERM-6): asked of the engine that decides. */
export function ExplainSection(props: ExplainSectionProps): JSX.Element {
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const [level, setLevel] = createSignal('');
  const options = () => {
    const one = chosen();
    const levels: readonly Level[] = one ? levelsByType[one.type] : [];
    return levels.map((value) => ({ value, label: levelName(value) }));
  };
  const asked = () => {
    const productId = chosen()?.id;
    const wanted = options().find(({ value }) => value === level())?.value;
    return productId && wanted ? { productId, level: wanted } : null;
  };
  const query = useQuery(() => ({
    queryKey: ['access.explain', props.organizationId, props.accountId, asked()],
    queryFn: async () => {
      const question = asked();
      if (!question) throw new Error('Nothing is asked.');
      const { organizationId, accountId } = props;
      return api.access.explain.query({ organizationId, accountId, ...question });
    },
    enabled: asked() !== null,
  }));
  return (
    <Section title={t('access.explain.title')} lead={t('access.explain.lead')}>
      <div class={styles.ask}>
        <ChooseProduct organizationId={props.organizationId} chosen={chosen()} onChoose={setChosen} />
        <Show when={chosen()}>
          <Select
            name="explainLevel"
            label={t('access.give.level')}
            value={level()}
            onChange={setLevel}
            placeholder={t('access.give.choose')}
            options={options()}
          />
        </Show>
        <div aria-live="polite">
          <Show when={asked()}>
            <Show when={query.data} fallback={<Skeleton height="80px" />}>
              {(answer) => <Answer answer={answer()} />}
            </Show>
          </Show>
        </div>
      </div>
    </Section>
  );
}

const Answer = (props: { readonly answer: Explained }): JSX.Element => (
  <div class={styles.facts}>
    <p>
      <Badge tone={props.answer.allowed ? 'success' : 'danger'}>
        {props.answer.allowed ? t('access.explain.yes') : t('access.explain.no')}
      </Badge>{' '}
      {props.answer.validUntil === null ? '' : untilText(props.answer.validUntil)}
    </p>
    <ul role="list" class={styles.facts}>
      <For each={props.answer.facts}>
        {(fact) => (
          <li class={styles.fact}>
            <Badge tone={fact.holds ? 'success' : 'neutral'}>
              {fact.holds ? t('access.explain.holds') : t('access.explain.fails')}
            </Badge>
            <span>{factText(fact)}</span>
          </li>
        )}
      </For>
    </ul>
  </div>
);

function factText(fact: Fact): string {
  switch (fact.fact) {
    case 'role':
      return t('access.explain.role', {
        needed: t(`common.role.${fact.needed}`),
        has: fact.has === null ? '–' : t(`common.role.${fact.has}`),
      });
    case 'membership':
      return fact.blocked ? t('access.explain.blocked') : t('access.explain.ended');
    case 'level': {
      const on = t(`access.explain.on_${fact.on}`, { type: typeName(fact.type) });
      const held = fact.held.map(({ level, teamName, endsAt, ended }) =>
        [
          levelName(level),
          teamName === null ? t('access.via.own') : t('access.via.team', { team: teamName }),
          endsAt === null ? '' : untilText(endsAt),
          ended ? t('access.explain.over') : '',
        ]
          .filter((text) => text !== '')
          .join(', '),
      );
      const needed = t('access.explain.level', { levels: levelNames(fact.needed), on });
      return held.length === 0 ? needed : `${needed} ${t('access.explain.held', { held: held.join('; ') })}`;
    }
  }
}
