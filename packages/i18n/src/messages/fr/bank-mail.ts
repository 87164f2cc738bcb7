import type { Messages } from '../../text-key.ts';
import type { bankMail as english } from '../en/bank-mail.ts';

export const bankMail: Messages<typeof english> = {
  money: {
    subject: '{amount} reçus et crédités sur votre compte prépayé',
    intro:
      'Le {date}, un paiement de {amount} est arrivé pour {organizationName}. Il n’a pu régler aucune facture : il se trouve sur votre compte prépayé et rien n’est perdu.',
    ended:
      'Le {date}, nous avons enregistré un paiement dont {amount} concernaient un produit de {organizationName} qui a pris fin entre-temps. Un avoir corrige la facture. L’argent se trouve sur votre compte prépayé et rien n’est perdu.',
    reference: 'Référence du paiement : {reference}',
    next: 'Vous pouvez payer des factures ouvertes avec cet argent ou le récupérer.',
    button: 'Ouvrir le compte prépayé',
  },
  reason: {
    wrong_amount: 'Son montant diffère de ce qui reste dû : {expected}.',
    wrong_currency:
      'Il est arrivé dans une autre devise que la facture, qui porte sur {expected}. Nous ne convertissons pas l’argent.',
    not_open:
      'La facture de cette référence n’est plus ouverte. Un ordre permanent avec une ancienne référence en est souvent la cause.',
    wrong_reference:
      'Il porte une référence de paiement qui ne correspond à aucune de vos factures ouvertes, ou n’en porte aucune.',
  },
  payoutSubject: {
    requested: '{amount} vont être versés',
    confirmed: '{amount} vous ont été envoyés',
    returned: '{amount} sont revenus',
    cancelled: '{amount} restent sur votre compte prépayé',
  },
  payoutIntro: {
    requested:
      'Une personne de {organizationName} a demandé de récupérer {amount} du compte prépayé. Nous vérifions chaque demande avant d’envoyer l’argent. Si personne chez vous ne l’a demandé, changez votre mot de passe et écrivez-nous aussitôt.',
    confirmed:
      'Notre banque a envoyé {amount} du compte prépayé de {organizationName}. Quelques jours ouvrables peuvent s’écouler avant l’arrivée.',
    returned:
      'La banque n’a pas pu verser {amount} sur le compte indiqué par {organizationName}. L’argent est de nouveau sur votre compte prépayé. Vérifiez l’IBAN et refaites la demande.',
    cancelled:
      'Le versement de {amount} pour {organizationName} a été retiré. L’argent est de nouveau sur votre compte prépayé.',
  },
  export: {
    subject: 'Votre liste des factures de {organizationName} est prête',
    intro:
      'Vous avez demandé les factures de {organizationName} sous forme de fichier CSV. Il est prêt à être téléchargé.',
    contents: 'Contenu',
    value: 'Dans ce fichier',
    list: 'Factures et avoirs',
    days: 'Période',
    file: 'Nom du fichier',
    button: 'Télécharger le fichier',
    note: 'Le bouton ouvre l’historique des factures, où vous vous connectez et téléchargez le fichier jusqu’au {date}. Rien n’est joint à ce message : la liste parle d’argent et reste derrière votre connexion. Personne d’autre ne peut ouvrir le lien.',
  },
  reminder: {
    subject:
      '{level, plural, =1 {Rappel} =2 {Deuxième rappel} one {Dernier rappel} many {Dernier rappel} other {Dernier rappel}} : {amount} à payer pour {organizationName}',
    intro: '{amount} de {organizationName} étaient dus le {date} et ne nous sont pas encore parvenus.',
    prepaid:
      'Votre compte prépayé contient {balance}, ce qui suffit. Ouvrez la facture et payez-la en un clic.',
    check: 'À vérifier',
    value: 'Ce que nous attendons',
    reference: 'Référence de paiement',
    amount: 'Montant exact',
    currency: 'Devise',
    balance: 'Solde de votre compte prépayé',
    button: 'Ouvrir la facture',
    crossing:
      'Un rappel peut croiser votre paiement : nous connaissons les paiements bancaires jusqu’au {date}. Si vous avez payé depuis, vous n’avez rien à faire.',
    genuine:
      'Comment reconnaître que ce message est authentique : son lien mène à {host}, il n’a pas de pièce jointe, il ne demande aucun mot de passe, et le numéro {code} figure aussi sur la page de la facture après connexion.',
  },
};
