import type { ActionOutput } from '@atrium/contracts/actions';
import { limits } from '@atrium/contracts/limits';
import type { Locale } from '@atrium/contracts/locale';
import { Button } from '@atrium/ui/button/button';
import { TextField } from '@atrium/ui/field/text-field';
import { Icon } from '@atrium/ui/icon/icon';
import { iconClose, iconSearch } from '@atrium/ui/icon/icons';
import { useLocation } from '@solidjs/router';
import { createEffect, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { api } from '../../lib/api.ts';
import { locale, t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { GuideList } from './guide-list.tsx';
import styles from './help.module.css';
import type { HelpReaderProps } from './help-drawer.tsx';
import { helpSearchQuery } from './help-queries.ts';

const typingPauseMs = 120;
/** A question that has stood this long is finished. */
const finishedMs = 2500;

/** As it is written in the middle of a sentence. */
const languageName = (of: Locale): string =>
  new Intl.DisplayNames(locale(), { type: 'language' }).of(of) ?? of;

type HelpSearchProps = HelpReaderProps & {
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** Answers as somebody types (FIND-1). */
export function HelpSearch(props: HelpSearchProps): JSX.Element {
  const location = useLocation();
  const [asked, setAsked] = createSignal(props.query);
  const query = useQuery(() =>
    helpSearchQuery({
      ...{ query: asked(), locale: locale(), path: location.pathname, typing: true },
      role: props.organization?.role ?? 'visitor',
    }),
  );
  createEffect(() => {
    const typed = props.query;
    const timer = setTimeout(() => setAsked(typed), typingPauseMs);
    onCleanup(() => clearTimeout(timer));
  });
  createEffect(() => {
    const [text, found] = [asked().trim(), query.data];
    if (text === '' || query.isPlaceholderData || !found || found.results.length > 0) return;
    const note = (): void => {
      api.help.noteMiss.mutate({ query: text, locale: locale() }).catch(() => {
        // It is for the editors; nothing is lost for who asked.
      });
    };
    const timer = setTimeout(note, finishedMs);
    onCleanup(() => clearTimeout(timer));
  });
  const open = (): boolean => props.query.trim() !== '';
  const count = (): number => query.data?.results.length ?? 0;

  return (
    <search>
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField
          name="help-query"
          type="search"
          label={t('help.searchLabel')}
          autocomplete="off"
          maxLength={limits.helpQuery}
          value={props.query}
          onInput={props.onQuery}
          prefix={<Icon path={iconSearch} />}
          suffix={
            <Show when={props.query !== ''}>
              <Button
                size="small"
                variant="quiet"
                icon={<Icon path={iconClose} />}
                aria-label={t('help.clear')}
                onClick={() => props.onQuery('')}
              />
            </Show>
          }
        />
      </form>
      <p class="visually-hidden" role="status">
        <Show when={open() && query.data && !query.isPlaceholderData}>
          {t('help.results', { count: count() })}
        </Show>
      </p>
      <Show when={open() && query.isError && !query.data}>
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      </Show>
      <Show when={open() && query.data}>
        {(found) => <Found found={found()} query={asked().trim()} settled={!query.isPlaceholderData} />}
      </Show>
    </search>
  );
}

type FoundProps = {
  readonly found: ActionOutput<'help.search'>;
  readonly query: string;
  /** False while an older answer holds the place of the next one. */
  readonly settled: boolean;
};

const Found = (props: FoundProps): JSX.Element => (
  <div class={styles.found}>
    <Show when={props.found.results.length > 0 && props.found.locale !== locale()}>
      <p class={styles.note}>
        {t('help.otherLanguage', {
          own: languageName(locale()),
          language: languageName(props.found.locale),
        })}
      </p>
    </Show>
    <Show when={props.found.results.length === 0 && props.settled}>
      <p class={styles.nothing}>{t('help.none', { query: props.query })}</p>
      <p class={styles.note}>{t('help.noneText')}</p>
    </Show>
    <GuideList guides={props.found.results} />
  </div>
);
