import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { For, type JSX } from 'solid-js';
import { paths } from '../lib/paths.ts';
import { NavigationEntry } from './navigation-entry.tsx';
import { staffPages } from './staff-pages.ts';

/** The desk in the main menu; customers never load it. */
export const StaffEntries = (props: { readonly roles: readonly StaffRole[] }): JSX.Element => (
  <For each={staffPages(props.roles)}>
    {({ path, icon, label }) => (
      <NavigationEntry href={path} icon={icon} label={label} end={path === paths.desk} />
    )}
  </For>
);
