import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { For, type JSX } from 'solid-js';
import styles from './organization-form.module.css';

/** The form's own layout while its values are on the way. */
export const FormSkeleton = (props: { readonly fields: number }): JSX.Element => (
  <div class={styles.form} aria-busy="true">
    <For each={Array.from({ length: props.fields })}>{() => <Skeleton height="60px" />}</For>
  </div>
);
