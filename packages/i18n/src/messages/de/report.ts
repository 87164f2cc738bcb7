import type { Messages } from '../../text-key.ts';
import type { report as en } from '../en/report.ts';

export const report: Messages<typeof en> = {
  title: 'Was geschehen wird',
  lead: 'Erstellt von {name} am {date}. Gültig bis {until}, solange sich nichts ändert.',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  forWhom: 'Wer diese Aktion ausführen darf, kann den Link öffnen.',
  nothing: 'Nichts.',
  changed: {
    title: 'Seit dem letzten Bericht hat sich etwas geändert',
    added: 'Neu:',
    gone: 'Nicht mehr:',
    within: 'Die Folgen lauten gleich, doch was sie betrifft, hat sich geändert.',
  },
  kind: {
    member_remove: '{subject} entfernen',
    team_delete: 'Arbeitsteam {subject} löschen',
    organization_delete: '{subject} löschen',
  },
  area: {
    people: 'Personen',
    products: 'Produkte und Zugriff',
    data: 'Daten',
    money: 'Geld',
  },
  effect: {
    membership_ends: '{name} ist von diesem Moment an kein Mitglied mehr.',
    account_stays: 'Das Konto {email} bleibt bestehen: Es gehört der Person.',
    sessions_lose_organization: 'Offene Sitzungen von {name} verlieren diese Organisation sofort.',
    billing_right_ends: '{name} verliert das Abrechnungsrecht.',
    team_left: '{name} verlässt das Arbeitsteam {team}.',
    grants_end:
      '{count, plural, one {# eigenes Zugriffsrecht endet} other {# eigene Zugriffsrechte enden}}: {products}.',
    tokens_end:
      '{count, plural, one {# API-Token funktioniert} other {# API-Token funktionieren}} nicht mehr.',
    invitations_end:
      '{count, plural, one {# offene Einladung von {name} verfällt} other {# offene Einladungen von {name} verfallen}}.',
    data_handed_over: '{item} ({product}) geht an {to}.',
    data_kept: '{item} ({product}) wird in einem gemeinsamen Ordner aufbewahrt.',
    data_deleted: '{item} ({product}) wird gelöscht. Das lässt sich nicht rückgängig machen.',
    share_withdrawn: '{item} ({product}) wird nicht mehr mit {name} geteilt.',
    access_lost:
      '{name} verliert den Zugriff auf {count, plural, one {# Produkt} other {# Produkte}}: {products}.',
    access_kept:
      '{count, plural, one {# Person behält} other {# Personen behalten}} ihren ganzen Zugriff durch andere Rechte.',
    access_unlisted:
      '{count, plural, one {# weitere Person gehört} other {# weitere Personen gehören}} zum Arbeitsteam, ohne einzeln aufgeführt zu sein.',
    team_goes:
      'Das Arbeitsteam {team} verschwindet, mit {count, plural, one {seinem einen Recht} other {seinen # Rechten}}.',
    nothing_for_money: 'Rechnungen, Bestellungen und Zahlungen bleiben, wie sie sind.',
    teams_deleted:
      '{count, plural, one {# Arbeitsteam wird} other {# Arbeitsteams werden}} gelöscht: {teams}.',
    all_invitations_end:
      '{count, plural, one {# offene Einladung verfällt.} other {# offene Einladungen verfallen.}}',
    logo_deleted: 'Das Logo wird gelöscht.',
    log_kept:
      'Das Aktivitätsprotokoll bleibt {years, number} Jahre lang gespeichert, im Portal aber nicht mehr zugänglich.',
    documents_kept:
      'Ausgestellte Rechnungen und Belege bleiben {years, number} Jahre lang gespeichert, wie es das Gesetz verlangt, im Portal aber nicht mehr zugänglich.',
  },
};
