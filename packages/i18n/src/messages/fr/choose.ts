import type { Messages } from '../../text-key.ts';
import type { choose as en } from '../en/choose.ts';

export const choose: Messages<typeof en> = {
  team: {
    label: 'Équipes de travail',
    help: 'La personne qui accepte rejoint ces équipes de travail et reçoit tous leurs droits.',
    search: 'Rechercher des équipes',
    none: 'Aucune équipe de travail ne porte ce nom.',
    chosen: 'Équipes de travail choisies',
  },
  product: {
    label: 'Accès aux produits',
    help: 'Cherchez un produit, puis choisissez le droit qui l’accompagne.',
    search: 'Rechercher des produits',
    none: 'Aucun produit ne porte ce nom.',
    chosen: 'Produits choisis',
    right: 'Droit sur {name}',
  },
  remove: 'Retirer {name}',
  count: '{count, plural, =0 {Aucun résultat} one {# résultat} many {# résultats} other {# résultats}}',
  most: '{count} au maximum.',
  filter: {
    team: 'Équipe de travail',
    allTeams: 'Toutes les équipes',
    product: 'Accès à',
    allProducts: 'Tous les produits',
    productChip: 'Accès à {name}',
  },
  bulk: {
    title: 'Ajouter à une équipe de travail',
    text: '{count, plural, one {# personne reçoit} many {# personnes reçoivent} other {# personnes reçoivent}} aussitôt tous les droits de l’équipe de travail.',
    team: 'Équipe de travail',
    chosen: 'Équipe choisie : {team}',
    submit: 'Ajouter à l’équipe de travail',
    missing: 'Choisissez une équipe de travail.',
  },
};
