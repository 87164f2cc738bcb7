import { Accordion } from '@atrium/ui/accordion/accordion';
import { Badge } from '@atrium/ui/badge/badge';
import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { DescriptionList } from '@atrium/ui/description-list/description-list';
import { DangerZone } from '@atrium/ui/page/danger-zone';
import { Section } from '@atrium/ui/page/section';
import { Tabs } from '@atrium/ui/tabs/tabs';
import { createSignal, type JSX } from 'solid-js';
import { reason } from './kit-data.tsx';
import styles from './kit-page.module.css';

export function KitLayout(): JSX.Element {
  const [tab, setTab] = createSignal('overview');
  return (
    <>
      <Section
        title="Layout"
        lead="Cards, tabs, lists of facts and answers."
        actions={<Button size="small">Edit</Button>}
      >
        <div class={styles.column}>
          <Tabs
            label="Parts of the product"
            value={tab()}
            onChange={setTab}
            items={[
              { value: 'overview', label: 'Overview', content: () => 'What the product is and how it does.' },
              { value: 'people', label: 'People', extra: <Badge>4</Badge>, content: () => 'Who may use it.' },
              { value: 'history', label: 'History', content: () => 'What happened.' },
            ]}
          />
          <div class={styles.half}>
            <Card
              title="Managed server M"
              description="Runs in Zürich since March."
              actions={<Button size="small">Rename</Button>}
              footer={<span>Renews on 1 December</span>}
            >
              <DescriptionList
                items={[
                  { term: 'Status', value: <Badge tone="success">Running</Badge> },
                  { term: 'Address', value: <code>2a00:1450:400a:804::200e</code> },
                  { term: 'Price', value: <span class="tabular">CHF 49.90 a month</span> },
                ]}
              />
            </Card>
            <Card title="Questions">
              <Accordion
                exclusive={true}
                items={[
                  {
                    id: 'pay',
                    title: 'How can I pay?',
                    content: 'By card, by QR-bill or from your balance.',
                    open: true,
                  },
                  {
                    id: 'end',
                    title: 'What happens when I cancel?',
                    content: 'It runs until the end of the period.',
                  },
                  {
                    id: 'tax',
                    title: 'Where do I enter my VAT number?',
                    content: 'Under organization, billing details.',
                  },
                ]}
              />
            </Card>
          </div>
        </div>
      </Section>
      <DangerZone
        title="Danger zone"
        items={[
          {
            title: 'Transfer the organization',
            text: 'Someone else becomes responsible for every invoice.',
            action: <Button disabledReason={reason}>Transfer organization</Button>,
          },
          {
            title: 'Delete the organization',
            text: 'All products end today, and their data is lost.',
            action: <Button variant="danger">Delete organization</Button>,
          },
        ]}
      />
    </>
  );
}
