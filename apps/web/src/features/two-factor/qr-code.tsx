import { createMemo, type JSX } from 'solid-js';
import { encode } from 'uqr';
import styles from './two-factor.module.css';

const quietModules = 4;

/** Dark on white in every theme: cameras read nothing else reliably. */
export function QrCode(props: { readonly text: string; readonly label: string }): JSX.Element {
  const code = createMemo(() => encode(props.text, { ecc: 'M', border: quietModules }));
  const path = (): string =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
  return (
    <svg
      class={styles.qr}
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
    >
      <path class={styles.qrPaper} d={`M0 0h${code().size}v${code().size}h-${code().size}z`} />
      <path class={styles.qrInk} d={path()} />
    </svg>
  );
}
