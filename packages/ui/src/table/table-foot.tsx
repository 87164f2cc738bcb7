import { type JSX, Show } from 'solid-js';
import { Button } from '../button/button.tsx';
import { iconChevronLeft, iconChevronRight } from '../icon/icons.tsx';
import styles from './table-foot.module.css';
import type { TablePaging } from './table-types.tsx';

export interface TableFootProps {
  paging?: TablePaging | undefined;
  bulkBar?: JSX.Element;
  /** Keeps the room of the bulk bar, so that the first selected row moves nothing. */
  reserve: boolean;
}

export function TableFoot(props: TableFootProps): JSX.Element {
  return (
    <Show when={props.paging !== undefined || props.reserve}>
      <div class={styles.foot} data-active={props.bulkBar === undefined ? undefined : ''}>
        <div class={styles.footStart}>
          <Show when={props.bulkBar} fallback={props.paging?.summary}>
            {(bar) => <div class={styles.bulkBar}>{bar()}</div>}
          </Show>
        </div>
        <Show when={props.paging}>
          {(paging) => (
            <div class={styles.paging}>
              <Button
                size="small"
                icon={iconChevronLeft}
                disabled={!paging().hasPrevious}
                onClick={() => paging().onPrevious()}
              >
                {paging().previousLabel}
              </Button>
              <Button
                size="small"
                iconEnd={iconChevronRight}
                disabled={!paging().hasNext}
                onClick={() => paging().onNext()}
              >
                {paging().nextLabel}
              </Button>
            </div>
          )}
        </Show>
      </div>
    </Show>
  );
}
