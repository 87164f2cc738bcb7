import { createSignal, type JSX, Show } from 'solid-js';
import styles from './avatar.module.css';
import { initials, stableIndex } from './initials.tsx';

export interface AvatarProps {
  name: string;
  pictureUrl?: string | null | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Square for an organization, round for a person. */
  shape?: 'round' | 'square' | undefined;
}

const hueCount = 6;

/** Decorative: the name stands beside it. */
export function Avatar(props: AvatarProps): JSX.Element {
  const [broken, setBroken] = createSignal<string>();
  const picture = (): string | undefined =>
    props.pictureUrl && props.pictureUrl !== broken() ? props.pictureUrl : undefined;
  return (
    <span
      class={styles.avatar}
      data-size={props.size ?? 'medium'}
      data-shape={props.shape ?? 'round'}
      data-hue={stableIndex(props.name, hueCount)}
      aria-hidden="true"
    >
      <Show when={picture()} fallback={initials(props.name)}>
        {(url) => (
          <img class={styles.picture} src={url()} alt="" loading="lazy" onError={() => setBroken(url())} />
        )}
      </Show>
    </span>
  );
}
