import type { Messages } from '../../text-key.ts';
import type { logo as en } from '../en/logo.ts';

export const logo: Messages<typeof en> = {
  title: 'Ihr Logo',
  lead: 'Es steht oben links anstelle des Namens, für alle in dieser Organisation.',
  alt: 'Logo von {name}',
  choose: 'Bild auswählen',
  replace: 'Logo ersetzen',
  remove: 'Logo entfernen',
  formats: 'PNG, JPEG, WebP oder SVG, höchstens {max, number} MB.',
  tooLarge: 'Diese Datei ist größer als {max, number} MB. Wählen Sie eine kleinere.',
  saved: 'Das Logo ist gespeichert.',
  removed: 'Das Logo ist entfernt.',
  crop: {
    title: 'Logo zuschneiden',
    text: 'Ziehen Sie den Rahmen, oder bewegen Sie ihn mit den Pfeiltasten. Was darin liegt, bleibt.',
    move: 'Rahmen mit den Pfeiltasten bewegen',
    resize: 'Rahmengröße mit den Pfeiltasten ändern',
    preview: 'Vorschau',
    save: 'Dieses Logo verwenden',
  },
};
