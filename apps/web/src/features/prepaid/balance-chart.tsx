import type { MovementView } from '@atrium/contracts/prepaid/prepaid-view';
import { formatDate } from '@atrium/i18n/format-date';
import { formatNumber } from '@atrium/i18n/format-number';
import { StepChart } from '@atrium/ui/chart/step-chart';
import type { JSX } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { balancesOver } from './balances-over.ts';

type BalanceChartProps = { readonly movements: readonly MovementView[] };

/** The balance over time, up to now; the statement below it says the same in figures (PRE-4). */
export const BalanceChart = (props: BalanceChartProps): JSX.Element => (
  <StepChart
    label={t('billing.prepaid.chart')}
    points={balancesOver(props.movements)}
    until={Date.now()}
    format={(minor) => formatNumber(locale(), minor / 100)}
    formatTime={(at) => formatDate(locale(), new Date(at))}
  />
);
