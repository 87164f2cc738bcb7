import type { Messages } from '../../text-key.ts';
import type { transfer as en } from '../en/transfer.ts';

export const transfer: Messages<typeof en> = {
  title: 'Produkte übertragen',
  lead: 'Übergeben Sie Produkte einer anderen Organisation, ohne Unterbrechung.',
  open: 'An eine andere Organisation übertragen',
  zoneText: 'Eine andere Organisation übernimmt dieses Produkt mit seinen Daten und dem, was bezahlt ist.',
  choose: {
    title: 'Welche Produkte?',
    search: 'Produkte suchen',
    select: '{name} wählen',
    selectAll: 'Alles Angezeigte wählen',
    count: '{count, plural, =0 {Noch nichts gewählt} one {# Produkt gewählt} other {# Produkte gewählt}}',
    empty: 'Kein Produkt lässt sich übertragen',
    more: 'Mehr anzeigen',
  },
  conditions: {
    title: 'Was das bedeutet',
    moves:
      'Die Produkte laufen ohne Unterbrechung weiter und nehmen ihre Daten, Schlagwörter und bezahlten Tage mit.',
    access:
      'Der Zugriff Ihrer Benutzer und Arbeitsteams endet; die Benutzer eines Drive werden externe Benutzer der empfangenden Organisation, ohne Verwaltungsrechte.',
    invoices:
      'Ihre Rechnungen bleiben bei Ihnen; ab der nächsten Verlängerung bezahlt die empfangende Organisation.',
    accept: 'Ich habe das gelesen und will die Produkte übertragen',
  },
  how: {
    title: 'Wer bekommt sie?',
    link: 'Ein Link, den ich selbst weitergebe',
    email: 'Den Link per E-Mail senden',
    own: 'Eine meiner eigenen Organisationen',
    address: 'E-Mail-Adresse der empfangenden Person',
    organization: 'Organisation',
    noOwn: 'Sie verwalten keine andere Organisation.',
    submit: 'Produkte anbieten',
  },
  done: {
    title: 'Das Angebot steht bereit',
    text: 'Wer eine Organisation verwaltet, kann es mit diesem Link bis zum {date} annehmen. Er wird nur jetzt angezeigt.',
    mailed: 'Wir haben den Link an {email} gesendet.',
    link: 'Link zum Angebot',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    acceptNow: 'In {organization} annehmen',
    another: 'Ein weiteres Angebot machen',
  },
  list: {
    title: 'Bisherige Angebote',
    empty: 'Noch kein Angebot',
    emptyText: 'Produkte, die Sie einer anderen Organisation anbieten, stehen hier, bis sie angenommen sind.',
    products: 'Produkte',
    state: 'Zustand',
    receiver: 'Für',
    anyone: 'Wer den Link hat',
    until: 'Gültig bis',
    cancel: 'Zurückziehen',
    cancelled: 'Das Angebot ist zurückgezogen',
    andMore: '{name} und {count, plural, one {# weiteres} other {# weitere}}',
  },
  state: {
    pending: 'Wartet',
    accepted: 'Angenommen',
    cancelled: 'Zurückgezogen',
    lapsed: 'Verfallen',
  },
  accept: {
    title: 'Produkte von {giver}',
    lead: '{by} bietet sie Ihnen an. Sie können bis zum {date} annehmen.',
    checking: 'Das Angebot wird geöffnet …',
    failed: 'Dieses Angebot lässt sich nicht öffnen',
    products: 'Was Sie bekommen',
    receiver: 'In welche Organisation?',
    choose: 'Wählen',
    none: 'Sie verwalten keine Organisation, die diese Produkte übernehmen könnte.',
    create: 'Organisation erstellen',
    obstacle:
      '{reason, select, giver {sie kommen von dort} other_receiver {nicht für sie bestimmt} role {Sie sind dort nicht Administrator} other {in ihrer Währung nicht erhältlich}}',
    paidUntil: 'bezahlt bis {date}',
    renews: 'danach {amount} netto je Zeitraum',
    free: 'ohne Verlängerung',
    currency:
      'Ab der nächsten Verlängerung gelten die Währung Ihrer Organisation und der Preis des Katalogs.',
    submit: 'Produkte annehmen',
    done: 'Die Produkte sind jetzt in {organization}',
    toPortal: 'Zum Portal',
  },
};
