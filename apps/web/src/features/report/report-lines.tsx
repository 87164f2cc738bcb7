import { type ReportArea, reportAreas } from '@atrium/contracts/report/report-kinds';
import type { ReportLine, ReportView } from '@atrium/contracts/report/report-view';
import type { MessageParams } from '@atrium/i18n/format';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './report-lines.module.css';

/** What will happen, by what it happens to; every area is named, so that "nothing" is said as well (ORG-10). */
export function ReportLines(props: { readonly report: Pick<ReportView, 'facts'> }): JSX.Element {
  const linesOf = (area: ReportArea): readonly ReportLine[] =>
    props.report.facts.lines.filter((line) => line.area === area);
  return (
    <dl class={styles.areas}>
      <For each={reportAreas}>
        {(area) => (
          <div class={styles.area}>
            <dt class={styles.name}>{t(`report.area.${area}`)}</dt>
            <dd>
              <Show when={linesOf(area).length > 0} fallback={t('report.nothing')}>
                <ul class={styles.lines}>
                  <For each={linesOf(area)}>{(line) => <li>{textOf(line)}</li>}</For>
                </ul>
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Which effect came is known at run time only; the server fills in what its text names. */
export const textOf = ({ effect, params }: ReportLine): string =>
  (t as (key: string, params: MessageParams) => string)(`report.effect.${effect}`, params);
