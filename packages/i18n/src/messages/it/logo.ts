import type { Messages } from '../../text-key.ts';
import type { logo as en } from '../en/logo.ts';

export const logo: Messages<typeof en> = {
  title: 'Il Suo logo',
  lead: 'Compare in alto a sinistra al posto del nome, per tutte le persone di questa organizzazione.',
  alt: 'Logo di {name}',
  choose: 'Scegli un’immagine',
  replace: 'Sostituisci il logo',
  remove: 'Rimuovi il logo',
  formats: 'PNG, JPEG, WebP o SVG, al massimo {max, number} MB.',
  tooLarge: 'Questo file supera i {max, number} MB. Ne scelga uno più piccolo.',
  saved: 'Il logo è salvato.',
  removed: 'Il logo è stato rimosso.',
  crop: {
    title: 'Ritaglia il logo',
    text: 'Trascini il riquadro o lo sposti con le frecce della tastiera. Si conserva ciò che sta all’interno.',
    move: 'Sposta il riquadro con le frecce',
    resize: 'Ridimensiona il riquadro con le frecce',
    preview: 'Anteprima',
    save: 'Usa questo logo',
  },
};
