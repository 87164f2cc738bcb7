import type { Messages } from '../../text-key.ts';
import type { logo as en } from '../en/logo.ts';

export const logo: Messages<typeof en> = {
  title: 'Votre logo',
  lead: 'Il figure en haut à gauche à la place du nom, pour toutes les personnes de cette organisation.',
  alt: 'Logo de {name}',
  choose: 'Choisir une image',
  replace: 'Remplacer le logo',
  remove: 'Retirer le logo',
  formats: 'PNG, JPEG, WebP ou SVG, {max, number} Mo au plus.',
  tooLarge: 'Ce fichier dépasse {max, number} Mo. Choisissez-en un plus petit.',
  saved: 'Le logo est enregistré.',
  removed: 'Le logo est retiré.',
  crop: {
    title: 'Recadrer le logo',
    text: 'Faites glisser le cadre ou déplacez-le avec les flèches du clavier. Ce qui est à l’intérieur est conservé.',
    move: 'Déplacer le cadre avec les flèches',
    resize: 'Redimensionner le cadre avec les flèches',
    preview: 'Aperçu',
    save: 'Utiliser ce logo',
  },
};
