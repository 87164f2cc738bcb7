import type { Messages } from '../../text-key.ts';
import type { profile as en } from '../en/profile.ts';

export const profile: Messages<typeof en> = {
  picture: {
    title: 'Bild',
    lead: 'Ihre Kolleginnen und Kollegen sehen es neben Ihrem Namen. Ohne Bild stehen dort Ihre Initialen.',
    choose: 'Bild auswählen',
    replace: 'Bild ändern',
    remove: 'Bild entfernen',
    formats: 'PNG, JPEG oder WebP, höchstens {max, number} MB.',
    tooLarge: 'Dieses Bild ist größer als {max, number} MB. Wählen Sie ein kleineres.',
    saved: 'Ihr Bild ist gespeichert.',
    removed: 'Ihr Bild wurde entfernt.',
    cropTitle: 'Welcher Ausschnitt wird gezeigt?',
    cropText: 'Schieben Sie den Rahmen über Ihr Gesicht und ändern Sie seine Größe an der Ecke.',
    move: 'Rahmen mit den Pfeiltasten bewegen',
    resize: 'Rahmengröße mit den Pfeiltasten ändern',
    save: 'Bild speichern',
  },
  timeZone: {
    label: 'Zeitzone',
    help: 'Für alle Daten und Uhrzeiten, die Ihnen angezeigt werden.',
    device: 'Wie dieses Gerät ({zone})',
  },
  phone: {
    title: 'Telefon',
    lead: 'Für Warnungen zu Ihrem Konto. Wir bestätigen die Nummer mit einem Code.',
    number: 'Telefonnummer',
    numberHelp: 'Mit Landesvorwahl, zum Beispiel +41 79 123 45 67.',
    send: 'Code senden',
    code: 'Code aus der SMS',
    codeHelp: 'Wir haben ihn an {phone} gesendet.',
    confirm: 'Nummer bestätigen',
    other: 'Andere Nummer verwenden',
    change: 'Nummer ändern',
    remove: 'Nummer entfernen',
    saved: 'Ihre Telefonnummer ist bestätigt.',
    removed: 'Ihre Telefonnummer wurde entfernt.',
  },
  data: {
    title: 'Ihre Daten',
    downloadTitle: 'Ihre Daten herunterladen',
    downloadText:
      'Alles, was über Sie gespeichert ist, als JSON-Datei. Passwörter und andere Geheimnisse sind nie darin.',
    download: 'Herunterladen',
    downloading: 'Datei wird vorbereitet',
    closeTitle: 'Ihr Konto schließen',
    closeText:
      'Sie verlieren den Zugang zu allen Organisationen, und Ihre persönlichen Daten werden gelöscht.',
    close: 'Konto schließen …',
  },
  close: {
    title: 'Ihr Konto schließen',
    lead: 'Das lässt sich nicht rückgängig machen. Lesen Sie, was geschieht, und entscheiden Sie dann.',
    back: 'Zurück zum Profil',
    erased: 'Was gelöscht wird',
    erasedText:
      'Name, Adressen, Telefonnummer, Bild, zweite Faktoren und Geräte. Alle Sitzungen enden sofort.',
    kept: 'Was aufbewahrt wird',
    keptText:
      'Rechnungen Ihrer Organisationen und das Protokoll dessen, was dort getan wurde: Das Gesetz verlangt zehn Jahre. Was Produkte von Ihnen enthalten, bleibt bei der Organisation, in einem gemeinsamen Ordner.',
    free: 'Ihre Login-ID kann danach für ein neues Konto verwendet werden.',
    blocked: 'Klären Sie zuerst diese Organisationen',
    blockedText:
      'Sie sind deren einziger gesetzlicher Vertreter. Benennen Sie eine andere Person oder löschen Sie die Organisation.',
    leaving: 'Organisationen, denen Sie nicht mehr angehören',
    confirm: 'Bestätigung',
    identifier: 'Ihre Login-ID',
    identifierHelp: 'Geben Sie zur Bestätigung {identifier} ein.',
    submit: 'Mein Konto endgültig schließen',
  },
};
