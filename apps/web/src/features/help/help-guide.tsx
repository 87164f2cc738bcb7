import type { GuideView } from '@atrium/contracts/help/help-view';
import { Button } from '@atrium/ui/button/button';
import { Icon } from '@atrium/ui/icon/icon';
import { iconArrowLeft, iconExternalLink } from '@atrium/ui/icon/icons';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { useQuery } from '../../lib/use-query.ts';
import { LoadFailed } from '../../shell/load-failed.tsx';
import { GuideAudience } from './guide-audience.tsx';
import { GuideBlocks } from './guide-blocks.tsx';
import { GuideFeedback } from './guide-feedback.tsx';
import { GuideList } from './guide-list.tsx';
import styles from './help.module.css';
import type { HelpReaderProps } from './help-drawer.tsx';
import { guideQuery } from './help-queries.ts';
import { helpBack } from './help-state.ts';

/** One guide: the same parsed blocks as its page in the help centre. */
export function HelpGuide(props: HelpReaderProps & { readonly id: string }): JSX.Element {
  const query = useQuery(() => guideQuery(props.id, locale()));
  return (
    <>
      <div class={styles.back}>
        <Button size="small" variant="quiet" icon={<Icon path={iconArrowLeft} />} onClick={helpBack}>
          {t('help.back')}
        </Button>
      </div>
      <Switch
        fallback={
          <div class={styles.loading} aria-busy="true">
            <Skeleton width="70%" height="28px" />
            <Skeleton height="48px" />
            <Skeleton height="200px" />
          </div>
        }
      >
        <Match when={query.isError && !query.data}>
          <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
        </Match>
        <Match when={query.data}>
          {(guide) => <Guide guide={guide()} organization={props.organization} />}
        </Match>
      </Switch>
    </>
  );
}

function Guide(props: HelpReaderProps & { readonly guide: GuideView }): JSX.Element {
  let title: HTMLHeadingElement | undefined;
  queueMicrotask(() => title?.focus({ preventScroll: true }));
  return (
    <article class={styles.guide} lang={props.guide.locale}>
      <h3 class={styles.guideTitle} ref={title} tabindex="-1">
        {props.guide.title}
      </h3>
      <p class={styles.lead}>{props.guide.intro}</p>
      <GuideAudience roles={props.guide.roles} organization={props.organization} />
      <For each={props.guide.sections}>
        {(section) => (
          <section>
            <h4>{section.heading}</h4>
            <GuideBlocks blocks={section.blocks} organization={props.organization} />
            <Show when={section.steps.length > 0}>
              <ol class={styles.steps}>
                <For each={section.steps}>
                  {(step) => (
                    <li>
                      <GuideBlocks blocks={step} organization={props.organization} />
                    </li>
                  )}
                </For>
              </ol>
            </Show>
            <GuideBlocks blocks={section.after} organization={props.organization} />
          </section>
        )}
      </For>
      <a class={styles.centre} href={props.guide.address} target="_blank" rel="external noopener">
        {t('help.openOnSite')}
        <Icon path={iconExternalLink} />
      </a>
      <GuideFeedback id={props.guide.id} />
      <GuideList title={t('help.related')} guides={props.guide.related} />
    </article>
  );
}
