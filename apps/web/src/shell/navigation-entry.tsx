import { Icon } from '@atrium/ui/icon/icon';
import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import styles from './navigation.module.css';

type NavigationEntryProps = {
  readonly href: string;
  readonly icon: string;
  readonly label: string;
  readonly end?: boolean;
  /** What is below it. */
  readonly children?: JSX.Element;
};

/** One place of the main menu. */
export const NavigationEntry = (props: NavigationEntryProps): JSX.Element => (
  <li>
    <A class={styles.link} activeClass={styles.active} href={props.href} end={props.end} title={props.label}>
      <Icon path={props.icon} />
      <span class={styles.label}>{props.label}</span>
    </A>
    {props.children}
  </li>
);
