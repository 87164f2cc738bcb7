import type { Messages } from '../../text-key.ts';
import type { mail as en } from '../en/mail.ts';

export const mail: Messages<typeof en> = {
  layout: {
    greeting: 'Bonjour {firstName},',
    greetingWithoutName: 'Bonjour,',
    linkFallback: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
    footer: '{brand} vous a envoyé ce message automatiquement. Les réponses ne sont pas lues.',
    regards: 'L’équipe {brand}',
  },
  confirmEmail: {
    subject: 'Confirmez votre adresse e-mail',
    preheader: 'Voici votre code et votre lien.',
    intro: 'Il reste une étape : confirmez que cette adresse e-mail est bien la vôtre.',
    codeIntro: 'Saisissez ce code sur la page d’inscription :',
    codeValidity:
      'Le code est valable {codeMinutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
    linkIntro: 'Ou ouvrez le lien :',
    button: 'Confirmer l’adresse',
    linkValidity:
      'Le lien ne sert qu’une fois et reste valable {validHours, plural, one {# heure} many {# d’heures} other {# heures}}.',
    ignore: 'Cette inscription ne vient pas de vous ? Ignorez ce message, et il ne se passera rien.',
    secret: 'Gardez le code pour vous : nous ne le demandons jamais, ni par téléphone ni par message.',
  },
  signUpAddressTaken: {
    subject: 'Vous avez déjà un compte',
    preheader: 'Quelqu’un a tenté de s’inscrire avec votre adresse.',
    intro:
      'Quelqu’un, peut-être vous, vient de tenter de s’inscrire avec cette adresse e-mail. Elle est déjà associée à votre compte : aucun nouveau compte n’a été créé.',
    signIn: 'Si c’était vous, connectez-vous comme d’habitude :',
    button: 'Se connecter',
    reset: 'Si vous ne connaissez plus votre mot de passe, choisissez-en un nouveau :',
    resetButton: 'Choisir un nouveau mot de passe',
    ignore:
      'Si ce n’était pas vous, il n’y a rien à faire : votre compte est inchangé, et l’autre personne n’a rien appris à son sujet.',
  },
  organizationChanged: {
    subject: '{organizationName} : informations modifiées',
    preheader:
      '{count, plural, one {# information a changé} many {# d’informations ont changé} other {# informations ont changé}}.',
    intro:
      '{changedBy} a modifié les informations de l’organisation {organizationName}. Voici ce qui change :',
    field: 'Information',
    before: 'Avant',
    after: 'Maintenant',
    empty: '(vide)',
    button: 'Voir l’organisation',
    reason:
      'Vous recevez ce message parce que vous êtes responsable légal de cette organisation. Si vous ne vous attendiez pas à ce changement, vérifiez les informations et corrigez-les au besoin.',
  },
  organizationField: {
    name: 'Nom',
    type: 'Type',
    line1: 'Rue et numéro',
    line2: 'Complément d’adresse',
    postalCode: 'Code postal',
    city: 'Ville',
    country: 'Pays',
    phone: 'Téléphone',
    vatNumber: 'Numéro de TVA',
    documentLocale: 'Langue des documents',
    currency: 'Devise des prochaines factures',
  },
};
