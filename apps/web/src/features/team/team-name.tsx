import type { TeamColour } from '@atrium/contracts/team/team-view';
import type { JSX } from 'solid-js';
import styles from './team.module.css';

/** A team's name behind its colour; the colour alone says nothing. */
export const TeamName = (props: {
  readonly team: { readonly name: string; readonly colour: TeamColour };
}): JSX.Element => (
  <span class={styles.title}>
    <span class={styles.dot} data-colour={props.team.colour} aria-hidden="true" />
    {props.team.name}
  </span>
);
