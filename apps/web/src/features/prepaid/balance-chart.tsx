import type { MovementView } from '@atrium/contracts/prepaid/prepaid-view';
import type { JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from '../billing/billing.module.css';

const [width, height, edge] = [600, 120, 4];

/** The balance as steps over the movements, oldest first; the table beside it says the same in figures. */
export function BalanceChart(props: { readonly movements: readonly MovementView[] }): JSX.Element {
  const path = (): string => {
    const balances = props.movements.map(({ balanceMinor }) => balanceMinor).toReversed();
    const most = Math.max(1, ...balances);
    const step = width / balances.length;
    const y = (minor: number): number => height - edge - (minor / most) * (height - 2 * edge);
    return balances
      .map(
        (minor, index) =>
          `${index === 0 ? 'M' : 'V'}${index === 0 ? `0 ${y(minor)}` : y(minor)}H${(index + 1) * step}`,
      )
      .join('');
  };
  return (
    <svg
      class={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('billing.prepaid.chart')}
    >
      <path
        d={path()}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
