import type { Messages } from '../../text-key.ts';
import type { organization as en } from '../en/organization.ts';

export const organization: Messages<typeof en> = {
  title: 'Organisation',
  lead: 'Nom, adresse et contact, tels qu’ils figurent sur vos factures et vos documents.',
  readOnly:
    'Seul un responsable légal peut modifier ces informations. {count, plural, =0 {} one {Adressez-vous à {names}.} many {Adressez-vous à l’une de ces personnes : {names}.} other {Adressez-vous à l’une de ces personnes : {names}.}}',
  nav: {
    label: 'Pages de l’organisation',
    details: 'Informations',
    security: 'Sécurité',
    tokens: 'Tokens d’API',
    activity: 'Journal d’activité',
  },
  section: {
    identity: 'Identité',
    address: 'Adresse postale',
    contact: 'Contact et documents',
  },
  field: {
    name: 'Nom',
    type: 'Type',
    line1: 'Rue et numéro',
    line2: 'Complément d’adresse',
    postalCode: 'Code postal',
    city: 'Ville',
    country: 'Pays',
    countryPlaceholder: 'Choisir un pays',
    phone: 'Téléphone',
    phoneHelp: 'Avec l’indicatif du pays, par exemple +41 44 123 45 67.',
    vatNumber: 'Numéro de TVA',
    vatNumberHelp: 'Avec le code du pays, par exemple CHE123456789.',
    documentLocale: 'Langue des documents',
    documentLocaleHelp: 'Les factures et les rappels sont rédigés dans cette langue.',
    timeZone: 'Fuseau horaire',
    timeZoneHelp:
      'Les jours des produits et des factures s’y terminent à minuit. Un autre fuseau ne change aucune date : rien n’est facturé deux fois.',
    currency: 'Devise des prochaines factures',
  },
  save: 'Enregistrer les informations',
  saved: 'Les informations sont enregistrées.',
  savedText: 'Chaque responsable légal reçoit un résumé par e-mail.',
  discard: 'Abandonner les modifications',
  currencyChange: {
    title: 'Les prochaines factures seront en {to}',
    text: 'Avec ce pays ({country}), cette organisation est facturée en {to} au lieu de {from}. Les factures déjà émises restent telles quelles. Les produits renouvelés plus tard le seront au prix du catalogue en {to}.',
    confirm: 'J’ai compris que les prochaines factures seront en {to}.',
  },
  conflict: {
    title: 'Ces informations ont changé entre-temps',
    text: 'Vos saisies sont encore là. Chargez les informations actuelles pour continuer ; elles remplaceront vos saisies.',
    reload: 'Charger les informations actuelles',
  },
  create: {
    title: 'Créer une organisation',
    lead: 'Vous en devenez responsable légal. Ses produits, ses membres et ses factures sont séparés de ceux de vos autres organisations.',
    name: 'Nom',
    nameHelp: 'Tel qu’il doit figurer sur les factures. Vous pourrez le modifier plus tard.',
    submit: 'Créer l’organisation',
    busy: 'Création de l’organisation…',
    currency: 'Les factures de cette organisation seront en {currency}.',
    created: '{name} : tout est prêt.',
  },
  mine: {
    title: 'Mes organisations',
    lead: 'Un seul compte pour toutes. Chacune a ses propres produits, membres et factures.',
    current: 'Ouverte actuellement',
    switchTo: 'Passer à {name}',
    empty: 'Vous n’êtes membre d’aucune organisation',
    emptyText:
      'Créez-en une pour commander des produits, ou demandez à quelqu’un de vous inviter dans la sienne.',
  },
};
