import { Avatar } from '@atrium/ui/avatar/avatar';
import { Badge } from '@atrium/ui/badge/badge';
import { Banner, type BannerProps } from '@atrium/ui/banner/banner';
import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { Section } from '@atrium/ui/page/section';
import { Progress } from '@atrium/ui/progress/progress';
import { Skeleton } from '@atrium/ui/skeleton/skeleton';
import { Spinner } from '@atrium/ui/spinner/spinner';
import { showToast } from '@atrium/ui/toast/toast';
import { For, type JSX } from 'solid-js';
import styles from './kit-page.module.css';

const tones: readonly BannerProps['tone'][] = ['info', 'success', 'warning', 'danger'];
const texts: Record<BannerProps['tone'], [string, string]> = {
  info: ['Maintenance on Sunday', 'The control panel is read-only from 02:00 to 03:00.'],
  success: ['Payment received', 'Invoice 2025-01048 is paid. Thank you.'],
  warning: ['Your card expires this month', 'Add another one before the next invoice on 1 December.'],
  danger: ['Two invoices are overdue', 'Pay them by 30 November to keep your products running.'],
};
const people = ['Anna Müller', 'Pierre Favre', 'Giulia Rossi', 'Zoë van Dijk', 'Émile Ünal', 'Cher'];

export function KitMessages(): JSX.Element {
  return (
    <Section title="Messages and marks" lead="Each tone has its own shape; colour is never the only signal.">
      <div class={styles.column}>
        <For each={tones}>
          {(tone) => (
            <Banner
              tone={tone}
              title={texts[tone][0]}
              action={tone === 'danger' ? <Button size="small">Pay now</Button> : undefined}
              onDismiss={tone === 'info' ? () => undefined : undefined}
              dismissLabel="Dismiss"
            >
              {texts[tone][1]}
            </Banner>
          )}
        </For>
        <Banner tone="info">A quiet line: you are offline, and nothing is lost.</Banner>
        <div class={styles.half}>
          <Card title="Badges and avatars">
            <div class={styles.column}>
              <div class={styles.row}>
                <Badge>Draft</Badge>
                <Badge tone="accent">New</Badge>
                <For each={tones}>{(tone) => <Badge tone={tone}>{tone}</Badge>}</For>
              </div>
              <div class={styles.row}>
                <For each={people}>{(name) => <Avatar name={name} />}</For>
                <Avatar name="Beispiel AG" shape="square" />
                <Avatar name="Anna Müller" size="small" />
                <Avatar name="Anna Müller" size="large" />
              </div>
            </div>
          </Card>
          <Card title="Waiting">
            <div class={styles.column}>
              <div class={styles.row}>
                <Spinner label="Loading" /> <Spinner size={24} label="Loading" />
                <Skeleton width="120px" /> <Skeleton width="32px" height="32px" round={true} />
              </div>
              <Progress label="Exporting invoices" value={62} valueText="62 of 100" />
              <Progress label="Preparing the archive" />
            </div>
          </Card>
        </div>
        <div class={styles.row}>
          <For each={tones}>
            {(tone) => (
              <Button
                onClick={() =>
                  showToast({
                    tone,
                    title: texts[tone][0],
                    text: tone === 'success' ? undefined : texts[tone][1],
                    action: tone === 'success' ? { label: 'Undo', onAction: () => undefined } : undefined,
                  })
                }
              >
                Toast: {tone}
              </Button>
            )}
          </For>
        </div>
      </div>
    </Section>
  );
}
