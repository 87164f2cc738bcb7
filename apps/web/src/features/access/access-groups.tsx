import type { AccessGroup, AccessLine, RightView } from '@atrium/contracts/access/access-view';
import type { Ability } from '@atrium/contracts/organization/organization-view';
import { Accordion } from '@atrium/ui/accordion/accordion';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { reasonOf } from '../../lib/reason-of.ts';
import styles from './access-groups.module.css';
import { levelName, thingName, typeName, untilText } from './access-words.ts';
import { ChangeRightSheet, type ChosenRight } from './change-right-sheet.tsx';

type AccessGroupsProps = {
  readonly organizationId: string;
  readonly groups: readonly AccessGroup[];
  readonly change: Ability;
  /** Whether it is told where each right comes from; what a team holds is its own. */
  readonly sources?: boolean;
};

/** Product by product, each right with where it comes from; one's own is changed here, a team's at the team (MEM-10). */
export function AccessGroups(props: AccessGroupsProps): JSX.Element {
  const [chosen, setChosen] = createSignal<ChosenRight | null>(null);
  const lines = (group: AccessGroup): JSX.Element => (
    <>
      <Rights {...props} line={group} onChange={setChosen} />
      <For each={group.parts}>
        {(part) => (
          <div class={styles.part}>
            <span class={styles.name}>
              {part.name} <span class={styles.quiet}>{typeName(part.type)}</span>
            </span>
            <Rights {...props} line={part} onChange={setChosen} />
          </div>
        )}
      </For>
    </>
  );
  return (
    <>
      <Accordion
        items={props.groups.map((group, index) => ({
          id: group.resourceId ?? group.type,
          open: index === 0,
          title: (
            <span class={styles.summary}>
              <span class={styles.name}>{thingName(group, group.resourceId === null)}</span>
              <Show when={group.resourceId}>
                <span class={styles.quiet}>{typeName(group.type)}</span>
              </Show>
              <For each={levelsOf(group)}>{(level) => <Badge>{levelName(level)}</Badge>}</For>
            </span>
          ),
          content: lines(group),
        }))}
      />
      <ChangeRightSheet
        organizationId={props.organizationId}
        chosen={chosen()}
        onClose={() => setChosen(null)}
      />
    </>
  );
}

const levelsOf = (line: AccessLine) => [...new Set(line.rights.map(({ level }) => level))];

type RightsProps = {
  readonly organizationId: string;
  readonly line: AccessLine;
  readonly change: Ability;
  readonly sources?: boolean;
  readonly onChange: (chosen: ChosenRight) => void;
};

function Rights(props: RightsProps): JSX.Element {
  const name = (): string => thingName(props.line, props.line.resourceId === null);
  return (
    <ul role="list" class={styles.rights}>
      <For each={props.line.rights}>
        {(right) => (
          <li class={styles.right}>
            <span class={styles.name}>{levelName(right.level)}</span>
            <Show when={props.sources}>
              <Source organizationId={props.organizationId} right={right} />
            </Show>
            <Show when={right.endsAt}>{(end) => <Badge tone="warning">{untilText(end())}</Badge>}</Show>
            <Show when={right.teamId === null}>
              <Button
                size="small"
                variant="quiet"
                aria-label={t('access.right.change', { level: levelName(right.level), name: name() })}
                disabledReason={reasonOf(props.change)}
                onClick={() => props.onChange({ right, type: props.line.type, name: name() })}
              >
                {t('access.right.changeShort')}
              </Button>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

const Source = (props: { readonly organizationId: string; readonly right: RightView }): JSX.Element => (
  <span class={styles.quiet}>
    <Show when={props.right.teamId} fallback={t('access.via.own')}>
      {(teamId) => (
        <A href={paths.team(props.organizationId, teamId())}>
          {t('access.via.team', { team: props.right.teamName ?? '' })}
        </A>
      )}
    </Show>
  </span>
);
