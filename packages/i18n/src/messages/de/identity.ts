import type { Messages } from '../../text-key.ts';
import type { identity as en } from '../en/identity.ts';

export const identity: Messages<typeof en> = {
  start: {
    title: 'Sie haben Ihren zweiten Faktor nicht mehr?',
    lead: 'Wenn Sie einen Notfallcode haben, verwenden Sie ihn: So geht es am schnellsten. Sonst prüfen wir Ihre Identität.',
    email: 'Login-ID',
    password: 'Passwort',
    submit: 'Identitätsprüfung beginnen',
    busy: 'Wird geprüft …',
    backToSignIn: 'Zurück zur Anmeldung',
  },
  next: {
    title: 'Wie es weitergeht',
    pictures: 'Sie senden drei Bilder: beide Seiten eines Ausweises und sich selbst.',
    review:
      'Zwei unserer Mitarbeitenden prüfen sie unabhängig voneinander. Das dauert meist ein bis zwei Arbeitstage.',
    wait: 'Wir benachrichtigen alle Adressen, die wir von Ihnen kennen, und warten {hours, number} Stunden. Wer benachrichtigt wird, kann alles stoppen.',
    done: 'Danach wird die Zwei-Faktor-Authentifizierung entfernt, und Sie melden sich mit Ihrem Passwort an.',
    erased:
      'Ihre Bilder werden verschlüsselt gespeichert, nur von den Prüfenden gesehen und gelöscht, sobald der Antrag endet.',
  },
  collect: {
    title: 'Senden Sie drei Bilder',
    lead: 'Pass, Personalausweis oder Führerschein. JPEG, PNG oder WebP, je höchstens {megabytes, number} MB.',
    front: 'Vorderseite des Ausweises',
    frontHelp: 'Beim Pass die Seite mit Ihrem Foto.',
    back: 'Rückseite des Ausweises',
    backHelp: 'Beim Pass der Umschlag.',
    selfie: 'Ihr Gesicht mit dem Ausweis daneben',
    selfieHelp: 'Bei gutem Licht, ohne Hut und Sonnenbrille.',
    choose: 'Bild auswählen',
    replace: 'Anderes auswählen',
    uploading: 'Wird gesendet',
    percent: '{part, number} %',
    received: 'Angekommen',
    submit: 'Zur Prüfung senden',
    missing: 'Fügen Sie zuerst alle drei Bilder hinzu.',
    keepLink:
      'Bewahren Sie die Adresse dieser Seite auf: Sie zeigt den Stand Ihres Antrags, und Sie können später weitermachen.',
    copyLink: 'Adresse kopieren',
    linkCopied: 'Kopiert',
  },
  state: {
    submitted: 'Ihre Bilder werden geprüft',
    submittedText:
      'Gesendet am {date}. Zwei unserer Mitarbeitenden sehen sie an; wir schreiben Ihnen, sobald sie entschieden haben.',
    waiting: 'Ihre Identität ist bestätigt. Nun warten wir',
    waitingText:
      'Am {date} wird die Zwei-Faktor-Authentifizierung entfernt. Bis dahin kann jeder, der benachrichtigt wurde, den Antrag stoppen.',
    refused: 'Ihre Identität konnte nicht bestätigt werden',
    refusedText: 'Ihre Bilder wurden gelöscht. Sie können mit besseren neu beginnen.',
    stopped: 'Der Antrag ist gestoppt',
    stoppedText: 'Am Konto hat sich nichts geändert, und die Bilder wurden gelöscht.',
    completed: 'Die Zwei-Faktor-Authentifizierung wurde entfernt',
    completedText:
      'Melden Sie sich mit Ihrem Passwort an und richten Sie sie wieder ein. Die Bilder wurden gelöscht.',
    expired: 'Der Antrag ist abgelaufen',
    expiredText: 'Die Bilder wurden gelöscht. Sie können neu beginnen.',
    collecting: 'Die Bilder sind noch nicht gesendet',
    again: 'Neu beginnen',
    signIn: 'Anmelden',
    withdraw: 'Antrag zurückziehen',
    found:
      'Sie haben ihn wiedergefunden? Melden Sie sich mit Ihrem zweiten Faktor an: Damit endet der Antrag.',
    loading: 'Ihr Antrag wird geladen …',
  },
  stop: {
    title: 'Antrag stoppen?',
    lead: 'Jemand, der Ihr Passwort kennt, hat beantragt, Ihre Zwei-Faktor-Authentifizierung zu entfernen.',
    text: 'Waren Sie es nicht, stoppen Sie den Antrag jetzt. Ihr Konto bleibt, wie es ist, und die Bilder werden sofort gelöscht.',
    submit: 'Antrag stoppen',
    busy: 'Wird gestoppt …',
    keep: 'Das war ich: nichts tun',
    changePassword: 'Ändern Sie jetzt Ihr Passwort: Jemand anderes kennt es.',
    newPassword: 'Neues Passwort wählen',
  },
  reason: {
    unreadable: 'Ein Bild ist unscharf, abgeschnitten oder zu dunkel.',
    document_expired: 'Der Ausweis ist nicht mehr gültig.',
    name_differs: 'Der Name auf dem Ausweis ist nicht der des Kontos.',
    face_differs: 'Selfie und Foto auf dem Ausweis zeigen nicht deutlich genug dieselbe Person.',
    not_genuine: 'Wir konnten uns nicht davon überzeugen, dass der Ausweis echt ist.',
  },
};
