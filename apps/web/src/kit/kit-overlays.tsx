import { Avatar } from '@atrium/ui/avatar/avatar';
import { Button } from '@atrium/ui/button/button';
import { Card } from '@atrium/ui/card/card';
import { Dialog } from '@atrium/ui/dialog/dialog';
import { Combobox } from '@atrium/ui/field/combobox';
import { TextField } from '@atrium/ui/field/text-field';
import { Icon } from '@atrium/ui/icon/icon';
import {
  iconChevronDown,
  iconLogOut,
  iconMoon,
  iconSettings,
  iconSwap,
  iconUsers,
} from '@atrium/ui/icon/icons';
import { Menu } from '@atrium/ui/menu/menu';
import { Section } from '@atrium/ui/page/section';
import { Sheet } from '@atrium/ui/sheet/sheet';
import { createSignal, type JSX } from 'solid-js';
import { countries } from './kit-data.tsx';
import styles from './kit-page.module.css';

export function KitOverlays(): JSX.Element {
  const [dialog, setDialog] = createSignal(false);
  const [sheet, setSheet] = createSignal(false);
  const [left, setLeft] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const [country, setCountry] = createSignal('');
  return (
    <Section title="Overlays" lead="Focus stays inside and returns where it came from; Escape closes.">
      <Card>
        <div class={styles.row}>
          <Button onClick={() => setDialog(true)}>Open dialog</Button>
          <Button onClick={() => setSheet(true)}>Open sheet</Button>
          <Button onClick={() => setLeft(true)}>Open left sheet</Button>
          <Menu
            triggerVariant="secondary"
            placement="bottom-start"
            trigger={
              <>
                Open menu <Icon path={iconChevronDown} />
              </>
            }
            header={
              <div class={styles.person}>
                <Avatar name="Anna Müller" />
                <span>anna@example.ch</span>
              </div>
            }
            items={[
              { id: 'org-a', label: 'Beispiel AG', checked: true, onSelect: () => undefined },
              { id: 'org-b', label: 'Favre & Fils', checked: false, onSelect: () => undefined },
              {
                id: 'settings',
                label: 'Settings',
                icon: iconSettings,
                href: '#settings',
                separatorBefore: true,
              },
              {
                id: 'people',
                label: 'Invite people',
                icon: iconUsers,
                onSelect: () => undefined,
                disabledReason: 'Ask an administrator: Pierre Favre.',
              },
              { id: 'theme', label: 'Dark theme', icon: iconMoon, onSelect: () => undefined },
              {
                id: 'leave',
                label: 'Leave organization',
                icon: iconSwap,
                danger: true,
                separatorBefore: true,
                onSelect: () => setDialog(true),
              },
              { id: 'out', label: 'Sign out', icon: iconLogOut, onSelect: () => undefined },
            ]}
          />
        </div>
      </Card>
      <Dialog
        open={dialog()}
        onOpenChange={setDialog}
        title="Delete the project Alpenblick?"
        description="Three servers and 500 GB of backups will be lost. This cannot be undone."
        closeLabel="Close"
        footer={
          <>
            <Button onClick={() => setDialog(false)}>Keep it</Button>
            <Button variant="danger" onClick={() => setDialog(false)}>
              Delete project
            </Button>
          </>
        }
      >
        <TextField
          label="Type the name of the project"
          name="dialog-name"
          value={typed()}
          onInput={setTyped}
          required={true}
        />
      </Dialog>
      <Sheet
        open={sheet()}
        onOpenChange={setSheet}
        title="Edit address"
        description="It appears on your next invoice."
        closeLabel="Close"
        footer={
          <>
            <Button onClick={() => setSheet(false)}>Cancel</Button>
            <Button variant="primary" onClick={() => setSheet(false)}>
              Save address
            </Button>
          </>
        }
      >
        <div class={styles.column}>
          <TextField
            label="Street and number"
            name="sheet-street"
            value={typed()}
            onInput={setTyped}
            required={true}
          />
          <Combobox
            label="Country"
            name="sheet-country"
            value={country()}
            onChange={setCountry}
            options={countries}
            emptyText="No country matches."
            required={true}
          />
        </div>
      </Sheet>
      <Sheet open={left()} onOpenChange={setLeft} title="Navigation" closeLabel="Close" side="left">
        <a href="#home">Home</a>
      </Sheet>
    </Section>
  );
}
