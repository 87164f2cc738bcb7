import type { Messages } from '../../text-key.ts';
import type { dashboard as en } from '../en/dashboard.ts';

export const dashboard: Messages<typeof en> = {
  todo: {
    overdue:
      '{count, plural, one {# Rechnung ist überfällig} other {# Rechnungen sind überfällig}}: {amount}',
    open: '{count, plural, one {# Rechnung ist offen} other {# Rechnungen sind offen}}: {amount}',
    expiring:
      '{count, plural, one {# Produkt endet} other {# Produkte enden}} in den nächsten 30 Tagen, wenn Sie nicht verlängern',
    expired:
      '{count, plural, one {# Produkt ist nicht mehr bezahlt} other {# Produkte sind nicht mehr bezahlt}}',
    pay: 'Ansehen und bezahlen',
    renew: 'Verlängern',
    show: 'Anzeigen',
  },
  spending: {
    title: 'Ausgaben pro Monat',
    lead: 'Rechnungen der letzten 12 Monate ohne Mehrwertsteuer, in {currency}; Rechnungskorrekturen sind abgezogen.',
    chart: 'Säulen: Ausgaben pro Monat, {total} in 12 Monaten',
    table: 'Als Tabelle anzeigen',
    month: 'Monat',
    total: 'Total',
    other: 'Übriges',
    empty: 'In den letzten 12 Monaten wurde nichts berechnet',
    emptyText: 'Sobald Sie etwas bestellen, sehen Sie hier, was Sie ausgeben.',
  },
  expiries: {
    title: 'Bezahlt bis',
    lead: 'Wann die bezahlte Zeit endet, in den nächsten 12 Monaten.',
    chart: 'Zeitachse: {count, plural, one {# Produkt} other {# Produkte}} mit dem letzten bezahlten Tag',
    table: 'Als Tabelle anzeigen',
    product: 'Produkt',
    type: 'Produkttyp',
    day: 'Bezahlt bis',
    next: 'Danach',
    renewed: 'Wird automatisch verlängert',
    expires: 'Läuft ab',
    ends: 'Endet, wie gewünscht',
    more: 'Das sind die {count, number}, die zuerst enden.',
    empty: 'Kein Produkt ist für eine Zeit bezahlt',
    emptyText: 'Produkte mit einem Abonnement stehen hier mit ihrem letzten bezahlten Tag.',
    order: 'Produkt bestellen',
  },
};
