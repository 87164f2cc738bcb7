import type { Messages } from '../../text-key.ts';
import type { deletion as en } from '../en/deletion.ts';

export const deletion: Messages<typeof en> = {
  title: 'Supprimer l’organisation',
  lead: 'Elle devient immédiatement inaccessible pour tout le monde. C’est irréversible.',
  zone: 'Zone de danger',
  zoneText:
    'Les membres perdent leur accès et plus rien ne peut être commandé ni renouvelé. Les comptes des personnes subsistent.',
  open: 'Supprimer l’organisation',
  denied: 'Seul un administrateur ou un responsable légal peut supprimer l’organisation.',
  inTheWay: 'Ce qui empêche encore la suppression',
  nothingInTheWay: 'Rien ne s’y oppose',
  blocker: {
    products:
      '{count, plural, one {# produit actif. Résiliez-le d’abord.} many {# de produits actifs. Résiliez-les d’abord.} other {# produits actifs. Résiliez-les d’abord.}}',
    members:
      '{count, plural, one {# autre membre. Retirez-le d’abord.} many {# d’autres membres. Retirez-les d’abord.} other {# autres membres. Retirez-les d’abord.}}',
    invoices:
      '{count, plural, one {# facture reste à payer. Payez-la d’abord.} many {# de factures restent à payer. Payez-les d’abord.} other {# factures restent à payer. Payez-les d’abord.}}',
    prepaid:
      '{count, plural, one {Il y a de l’argent sur le compte prépayé. Récupérez-le d’abord.} many {Il y a de l’argent sur des comptes prépayés dans # de devises. Récupérez-le d’abord.} other {Il y a de l’argent sur des comptes prépayés dans # devises. Récupérez-le d’abord.}}',
    payouts:
      '{count, plural, one {# versement est en cours. Attendez qu’il soit arrivé.} many {# de versements sont en cours. Attendez qu’ils soient arrivés.} other {# versements sont en cours. Attendez qu’ils soient arrivés.}}',
  },
  clear: {
    products: 'Voir les produits',
    members: 'Voir les membres',
    invoices: 'Afficher les factures',
    prepaid: 'Afficher le compte prépayé',
    payouts: 'Afficher les versements',
  },
  checkAgain: 'Vérifier de nouveau',
  export: {
    title: 'Conserver une copie',
    text: 'Ensuite, plus rien ne pourra être téléchargé.',
    data: 'Télécharger les données (JSON)',
    log: 'Télécharger le journal d’activité (CSV)',
    exporting: 'Préparation du fichier',
  },
  report: {
    title: 'Ce qui va se passer',
    text: 'Lisez-le ou envoyez le lien à une personne qui devrait le lire.',
    make: 'Afficher ce qui va se passer',
    making: 'Collecte des faits…',
    open: 'Ouvrir comme page à partager',
    changed: 'Quelque chose a changé depuis. Voici le nouveau rapport : relisez-le.',
  },
  confirm: 'J’ai lu ce qui précède et je veux supprimer {name}.',
  confirmFirst: 'Cochez d’abord la case.',
  submit: 'Supprimer définitivement',
  deleting: 'Suppression…',
  done: '{name} est supprimée.',
};
