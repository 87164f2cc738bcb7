import { EmptyState } from '@atrium/ui/empty-state/empty-state';
import { iconKey } from '@atrium/ui/icon/icons';
import { createSignal, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { createMatrixData, type MatrixFilter, type Span } from './matrix-data.ts';
import styles from './matrix-grid.module.css';
import { moveInGrid, type Place } from './matrix-keyboard.ts';
import { MatrixTable } from './matrix-table.tsx';
import { createMatrixView, createRest } from './matrix-view.ts';

type MatrixGridProps = { readonly organizationId: string; readonly filter: MatrixFilter };

/** A table of any size of which only what is in sight is drawn; the arrows move from cell to cell. */
export function MatrixGrid(props: MatrixGridProps): JSX.Element {
  const [active, setActive] = createSignal<Place>({ row: 0, column: 0 });
  let frame: HTMLDivElement | undefined;
  const [window, setWindow] = createSignal<() => { rows: Span; columns: Span }>();
  const first = { start: 0, end: 1 };
  const data = createMatrixData(
    () => props.organizationId,
    () => props.filter,
    () => window()?.().rows ?? first,
    () => window()?.().columns ?? first,
  );
  const view = createMatrixView(() => frame, data.totals);
  const rest = createRest(view.rows, view.columns);
  setWindow(() => rest);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveInGrid(event, active(), { ...data.totals(), page: view.pageRows() });
    if (!next) return;
    event.preventDefault();
    setActive(next);
    view.reveal(next);
  };
  const isEmpty = (): boolean =>
    !data.isLoading() && (data.totals().people === 0 || data.totals().products === 0);
  return (
    <Show
      when={data.error() === null}
      fallback={<LoadFailed error={data.error()} onRetry={() => void data.retry()} />}
    >
      <Show when={!isEmpty()} fallback={<EmptyState icon={iconKey} title={t('access.matrix.empty')} />}>
        <div ref={frame} class={styles.frame} onScroll={view.measure}>
          <MatrixTable
            data={data}
            rows={view.rows()}
            columns={view.columns()}
            active={active()}
            onKeyDown={onKeyDown}
          />
        </div>
      </Show>
    </Show>
  );
}
