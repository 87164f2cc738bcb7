import type { Messages } from '../../text-key.ts';
import type { desk as en } from '../en/desk.ts';

export const desk: Messages<typeof en> = {
  list: {
    title: 'Vérifications d’identité',
    lead: 'Dossiers qui attendent votre décision, du plus ancien au plus récent. Deux personnes décident chacune de leur côté.',
    sent: 'Envoyé',
    country: 'Pays',
    empty: 'Aucun dossier ne vous attend',
    emptyText: 'Les dossiers apparaissent ici dès que quelqu’un a envoyé ses documents.',
  },
  case: {
    title: 'Vérification de {name}',
    loading: 'Vérification d’identité',
    lead: 'Comparez le nom, la photo et le visage. Vos consultations sont enregistrées.',
    back: 'Toutes les vérifications',
    account: 'Le compte',
    name: 'Nom',
    loginIdentifier: 'Identifiant de connexion',
    since: 'Compte créé le',
    sent: 'Documents envoyés',
    address: 'Adresse réseau de la demande',
    documents: 'Les documents',
    picture: 'Photo envoyée : {name}',
    front: 'Recto',
    backSide: 'Verso',
    selfie: 'Visage',
  },
  decide: {
    title: 'Votre décision',
    lead: 'Un refus clôt le dossier. Deux accords font courir le délai de {hours, number} heures.',
    choice: 'Décision',
    approve: 'C’est bien le titulaire du compte',
    refuse: 'Cela ne peut pas être confirmé',
    reason: 'Raison indiquée à la personne',
    choose: 'Choisissez une raison',
    submit: 'Enregistrer la décision',
    saved: 'Votre décision est enregistrée.',
    savedWaiting: 'Les deux personnes ont donné leur accord. Le délai court.',
  },
};
