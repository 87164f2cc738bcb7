import type { ReportView } from '@atrium/contracts/report/report-view';
import { Banner } from '@atrium/ui/banner/banner';
import { For, type JSX, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './report-lines.module.css';
import { textOf } from './report-lines.tsx';

type Report = Pick<ReportView, 'facts'>;

/** What a new report says that the one before did not, and the other way round (ORG-10). */
export function WhatChanged(props: { readonly before: Report; readonly now: Report }): JSX.Element {
  const texts = ({ facts }: Report): readonly string[] => facts.lines.map(textOf);
  const added = () => texts(props.now).filter((text) => !texts(props.before).includes(text));
  const gone = () => texts(props.before).filter((text) => !texts(props.now).includes(text));
  return (
    <Banner tone="warning" title={t('report.changed.title')}>
      <Lines label={t('report.changed.added')} texts={added()} />
      <Lines label={t('report.changed.gone')} texts={gone()} />
      <Show when={added().length + gone().length === 0}>{t('report.changed.within')}</Show>
    </Banner>
  );
}

const Lines = (props: { readonly label: string; readonly texts: readonly string[] }): JSX.Element => (
  <Show when={props.texts.length > 0}>
    <p>{props.label}</p>
    <ul class={styles.lines}>
      <For each={props.texts}>{(text) => <li>{text}</li>}</For>
    </ul>
  </Show>
);
