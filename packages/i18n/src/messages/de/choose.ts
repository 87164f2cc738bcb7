import type { Messages } from '../../text-key.ts';
import type { choose as en } from '../en/choose.ts';

export const choose: Messages<typeof en> = {
  team: {
    label: 'Arbeitsteams',
    help: 'Wer annimmt, gehört diesen Arbeitsteams an und erhält alle ihre Rechte.',
    search: 'Arbeitsteams suchen',
    none: 'Kein Arbeitsteam hat dies im Namen.',
    chosen: 'Gewählte Arbeitsteams',
  },
  product: {
    label: 'Zugriff auf Produkte',
    help: 'Suchen Sie ein Produkt und wählen Sie dann das Recht darauf.',
    search: 'Produkte suchen',
    none: 'Kein Produkt hat dies im Namen.',
    chosen: 'Gewählte Produkte',
    right: 'Recht auf {name}',
  },
  remove: '{name} entfernen',
  count: '{count, plural, =0 {Nichts gefunden} one {# Treffer} other {# Treffer}}',
  most: 'Höchstens {count}.',
  filter: {
    team: 'Arbeitsteam',
    allTeams: 'Alle Arbeitsteams',
    product: 'Zugriff auf',
    allProducts: 'Alle Produkte',
    productChip: 'Zugriff auf {name}',
  },
  bulk: {
    title: 'Zu einem Arbeitsteam hinzufügen',
    text: '{count, plural, one {# Person erhält} other {# Personen erhalten}} sofort alle Rechte des Arbeitsteams.',
    team: 'Arbeitsteam',
    chosen: 'Gewählt: {team}',
    submit: 'Zum Arbeitsteam hinzufügen',
    missing: 'Wählen Sie ein Arbeitsteam.',
  },
};
