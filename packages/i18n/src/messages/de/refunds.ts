import type { Messages } from '../../text-key.ts';
import type { refunds as english } from '../en/refunds.ts';

export const refunds: Messages<typeof english> = {
  invoices: 'Rechnungen und Erstattungen',
  list: {
    title: 'Rechnungen des Kunden',
    lead: 'Für Erstattungen. Im Aktivitätsprotokoll des Kunden steht, dass Sie nachgesehen haben.',
    back: 'Zurück zum Fall',
    find: 'Suchen',
    empty: 'Keine Rechnung gefunden',
  },
  open: 'Erstatten',
  lead: 'Höchstens {most} lassen sich zurückgeben. Eine Rechnungskorrektur berichtigt die Rechnung.',
  refundable: 'Lässt sich erstatten',
  left: 'Übrig, ohne MwSt.',
  what: 'Wie viel',
  all: 'Alles, was von der Rechnung übrig ist',
  part: 'Nur ein Teil',
  ofLine: '{what}: Betrag ohne MwSt.',
  most: 'Höchstens {amount}. Die MwSt. kommt hinzu.',
  to: 'Wohin das Geld geht',
  method: 'Auf das benutzte Zahlungsmittel',
  methodHelp: 'Es nimmt bis zu {amount}; der Rest geht auf das Prepaid-Konto.',
  prepaid: 'Auf das Prepaid-Konto',
  prepaidHelp: 'Sofort.',
  reason: 'Begründung',
  reasonHelp: 'Sie steht im Aktivitätsprotokoll des Kunden.',
  done: '{amount} erstattet, Rechnungskorrektur {note}',
  state: {
    requested: 'Unterwegs',
    confirmed: 'Erledigt',
    failed: 'Gescheitert',
  },
};
