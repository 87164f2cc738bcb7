import { createUniqueId, type JSX, onMount } from 'solid-js';
import hintStyles from './hint.module.css';
import { attachHint } from './hint.tsx';
import styles from './tooltip.module.css';

export interface TooltipProps {
  text: string;
  /** One element; a tooltip on words that take no focus also wants `focusable`. */
  children: JSX.Element;
  /** Makes the wrapped words reachable by keyboard, for instance a relative time with its exact one. */
  focusable?: boolean;
}

/** Adds to what the child says; it never replaces a label. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const id = createUniqueId();
  let anchor: HTMLSpanElement | undefined;
  let bubble: HTMLSpanElement | undefined;
  onMount(() => {
    if (anchor === undefined || bubble === undefined) return;
    const described = props.focusable ? anchor : (anchor.firstElementChild ?? anchor);
    if (described !== bubble) described.setAttribute('aria-describedby', id);
    attachHint(anchor, bubble, () => true);
  });
  return (
    <span
      ref={anchor}
      class={styles.anchor}
      data-focusable={props.focusable ? '' : undefined}
      tabindex={props.focusable ? 0 : undefined}
      role={props.focusable ? 'note' : undefined}
    >
      {props.children}
      <span ref={bubble} id={id} role="tooltip" popover="manual" class={hintStyles.hint}>
        {props.text}
      </span>
    </span>
  );
}
