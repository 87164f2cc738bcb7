import type { Messages } from '../../text-key.ts';
import type { succession as en } from '../en/succession.ts';

export const succession: Messages<typeof en> = {
  title: 'Demande de succession',
  lead: 'Quand plus aucun responsable légal ne peut agir, un membre peut demander à prendre la relève.',
  open: 'Demander la succession',
  seeRequest: 'Voir la demande',
  zoneText:
    'Le responsable légal est décédé, parti ou injoignable ? Notre équipe vérifie vos documents, et rien ne change pendant les 14 jours qui suivent.',
  denied: 'Les utilisateurs externes ne peuvent pas demander la succession.',
  representative:
    'Vous êtes responsable légal. Pour passer la main, désignez-en d’abord un autre, puis retirez-vous.',
  how: {
    title: 'Comment cela se passe',
    documents:
      'Vous ajoutez des documents qui le prouvent : acte de décès, extrait du registre, décision de justice.',
    told: 'Tous les responsables légaux et administrateurs en sont informés immédiatement.',
    review: 'Deux de nos collaborateurs examinent les documents, chacun de son côté.',
    wait: 'Ensuite, {days, number} jours passent. Un responsable légal peut arrêter la demande à tout moment.',
  },
  start: 'Commencer la demande',
  document: {
    label: 'Document n° {number, number}',
    help: 'PDF, JPEG, PNG ou WebP, {megabytes, number} Mo au plus. Stocké chiffré, vu par nos seuls examinateurs.',
    choose: 'Choisir un fichier',
    sending: 'Envoi…',
    received: '{count, plural, one {# document reçu} many {# de documents reçus} other {# documents reçus}}',
  },
  submit: 'Envoyer pour examen',
  documentsFirst: 'Ajoutez d’abord au moins un document.',
  state: {
    collecting: '{name} a commencé une demande',
    submitted: 'Les documents de {name} sont en cours d’examen',
    waiting: 'Le {date}, {name} devient responsable légal',
    refused: 'La demande de {name} a été refusée',
    stopped: 'La demande de {name} a été arrêtée',
    completed: '{name} est désormais responsable légal',
  },
  reason: {
    unreadable: 'Les documents sont illisibles.',
    not_sufficient: 'Les documents ne suffisent pas.',
    not_genuine: 'Les documents ne semblent pas authentiques.',
  },
  stop: 'Arrêter la demande',
  stopped: 'La demande est arrêtée. Rien ne change.',
  desk: {
    title: 'Demandes de succession',
    lead: 'Chacune requiert l’avis de deux examinateurs. Chaque consultation est consignée.',
    empty: 'Rien ne vous attend',
    emptyText: 'Les nouvelles demandes apparaissent ici dès leur envoi.',
    sent: 'Envoyée',
    organization: 'Organisation concernée',
    country: 'Pays',
    askedBy: 'Demandée par',
    representatives: 'Responsables légaux',
    documents: 'Documents à examiner',
    decide: 'Votre avis',
    approve: 'Les documents le prouvent',
    refuse: 'Refuser',
    why: 'Motif',
    choose: 'Choisir un motif',
    save: 'Enregistrer l’avis',
    saved: 'Votre avis est enregistré.',
  },
};
