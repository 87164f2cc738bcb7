import type { Messages } from '../../text-key.ts';
import type { transfer as en } from '../en/transfer.ts';

export const transfer: Messages<typeof en> = {
  title: 'Transférer des produits',
  lead: 'Remettez des produits à une autre organisation, sans interruption.',
  open: 'Transférer à une autre organisation',
  zoneText: 'Une autre organisation reprend ce produit, avec ses données et ce qui est payé.',
  choose: {
    title: 'Quels produits ?',
    search: 'Rechercher des produits',
    select: 'Choisir {name}',
    selectAll: 'Choisir tout ce qui est affiché',
    count:
      '{count, plural, =0 {Rien n’est encore choisi} one {# produit choisi} many {# de produits choisis} other {# produits choisis}}',
    empty: 'Aucun produit ne peut être transféré',
    more: 'Afficher plus',
  },
  conditions: {
    title: 'Ce que cela signifie',
    moves:
      'Les produits continuent de fonctionner sans interruption et emportent leurs données, leurs étiquettes et les jours payés.',
    access:
      'L’accès de vos utilisateurs et de vos équipes de travail prend fin ; les utilisateurs d’un drive deviennent des utilisateurs externes de l’organisation qui reçoit, sans droits de gestion.',
    invoices:
      'Vos factures restent chez vous ; dès le prochain renouvellement, c’est l’organisation qui reçoit qui paie.',
    accept: 'J’ai lu ce qui précède et je veux transférer les produits',
  },
  how: {
    title: 'Qui les reçoit ?',
    link: 'Un lien que je transmets moi-même',
    email: 'Envoyer le lien par e-mail',
    own: 'Une de mes propres organisations',
    address: 'Adresse e-mail de la personne qui reçoit',
    organization: 'Organisation',
    noOwn: 'Vous n’administrez aucune autre organisation.',
    submit: 'Proposer les produits',
  },
  done: {
    title: 'La proposition est prête',
    text: 'Toute personne qui administre une organisation peut l’accepter avec ce lien jusqu’au {date}. Il n’est affiché que maintenant.',
    mailed: 'Nous avons envoyé le lien à {email}.',
    link: 'Lien de la proposition',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    acceptNow: 'Accepter dans {organization}',
    another: 'Faire une autre proposition',
  },
  list: {
    title: 'Propositions faites jusqu’ici',
    empty: 'Pas encore de proposition',
    emptyText:
      'Les produits que vous proposez à une autre organisation figurent ici jusqu’à ce qu’ils soient acceptés.',
    products: 'Produits',
    state: 'État',
    receiver: 'Pour',
    anyone: 'Toute personne qui a le lien',
    until: 'Valable jusqu’au',
    cancel: 'Retirer',
    cancelled: 'La proposition a été retirée',
    andMore: '{name} et {count, plural, one {# autre} many {# d’autres} other {# autres}}',
  },
  state: {
    pending: 'En attente',
    accepted: 'Acceptée',
    cancelled: 'Retirée',
    lapsed: 'Expirée',
  },
  accept: {
    title: 'Des produits de {giver}',
    lead: '{by} vous les propose. Vous pouvez accepter jusqu’au {date}.',
    checking: 'Ouverture de la proposition…',
    failed: 'Cette proposition ne peut pas être ouverte',
    products: 'Ce que vous recevez',
    receiver: 'Dans quelle organisation ?',
    choose: 'Choisir',
    none: 'Vous n’administrez aucune organisation qui pourrait recevoir ces produits.',
    create: 'Créer une organisation',
    obstacle:
      '{reason, select, giver {ils viennent de là} other_receiver {pas destinée à celle-ci} role {vous n’y êtes pas administrateur} other {pas vendus dans sa devise}}',
    paidUntil: 'payé jusqu’au {date}',
    renews: 'ensuite {amount} nets par période',
    free: 'sans renouvellement',
    currency:
      'Dès le prochain renouvellement, la devise de votre organisation et le prix du catalogue s’appliquent.',
    submit: 'Accepter les produits',
    done: 'Les produits se trouvent maintenant dans {organization}',
    toPortal: 'Aller au portail',
  },
};
