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
    timeZone: 'Fuseau horaire',
    currency: 'Devise des prochaines factures',
  },
  identitySubmitted: {
    subject: 'Demande de retrait de votre double authentification',
    preheader: 'Si ce n’est pas vous, arrêtez-la maintenant.',
    intro:
      'Une personne qui connaît votre mot de passe nous demande de retirer la double authentification de votre compte et nous a envoyé des photos d’une pièce d’identité.',
    next: 'Si c’est vous, vous n’avez rien à faire : deux personnes de notre équipe vérifient les photos, puis nous vous écrivons. Si ce n’est pas vous, arrêtez la demande, puis changez de mot de passe.',
    button: 'Arrêter la demande',
    note: 'Se connecter avec votre second facteur arrête aussi la demande.',
  },
  identityWaiting: {
    subject: 'Votre double authentification va être retirée',
    preheader: 'Dans {waitHours} heures, sauf si vous l’arrêtez.',
    intro:
      'Deux personnes de notre équipe ont vérifié la pièce d’identité. Dans {waitHours} heures, la double authentification sera retirée de votre compte et toutes les sessions prendront fin.',
    next: 'Si vous ne l’avez pas demandé, arrêtez-le maintenant, puis changez de mot de passe. Un clic suffit, sans vous connecter.',
    button: 'Arrêter le retrait',
    note: 'Ce délai est voulu : personne ne doit pouvoir prendre votre compte à votre insu.',
  },
  identityRefused: {
    subject: 'Votre identité n’a pas pu être confirmée',
    preheader: 'La double authentification reste en place.',
    intro:
      'Nous avons vérifié les photos et ne pouvons pas retirer la double authentification de votre compte. La raison :',
    next: 'Vos photos ont été effacées. Vous pouvez recommencer avec de meilleures.',
    button: 'Recommencer',
    note: 'Si vous n’avez rien demandé, changez de mot de passe : quelqu’un d’autre le connaît.',
  },
  identityStopped: {
    subject: 'La demande de retrait de votre second facteur est arrêtée',
    preheader: 'La double authentification reste en place.',
    intro:
      'La demande a été arrêtée, par le lien d’un de nos messages ou par une connexion avec votre second facteur. La double authentification reste activée et les photos ont été effacées.',
    next: 'Si la demande ne venait pas de vous, changez de mot de passe : quelqu’un d’autre le connaît. Si elle venait de vous, vous pouvez recommencer.',
    button: 'Recommencer',
    note: 'Rien n’a changé dans votre compte.',
  },
  identityCompleted: {
    subject: 'Votre double authentification a été retirée',
    preheader: 'Connectez-vous, puis activez-la de nouveau.',
    intro:
      'Le délai de {waitHours} heures est écoulé et personne n’a arrêté la demande. Votre mot de passe suffit désormais pour vous connecter ; toutes les sessions ont pris fin et les photos ont été effacées.',
    next: 'Connectez-vous et activez de nouveau la double authentification, pour que votre compte reste protégé.',
    button: 'Se connecter',
    note: 'Si vous n’avez rien demandé, connectez-vous tout de suite, changez de mot de passe et contactez l’assistance.',
  },
  identityExpired: {
    subject: 'Votre demande a expiré',
    preheader: 'Nous n’avons pas vérifié vos photos à temps.',
    intro:
      'Nous en sommes désolés : nous n’avons pas vérifié vos photos à temps et les avons effacées. La double authentification reste en place.',
    next: 'Merci d’envoyer vos photos une nouvelle fois.',
    button: 'Recommencer',
    note: 'Si vous n’avez rien demandé, changez de mot de passe : quelqu’un d’autre le connaît.',
  },
  identityReason: {
    unreadable: 'Une photo est floue, coupée ou trop sombre pour être lue.',
    document_expired: 'La pièce d’identité n’est plus valable.',
    name_differs: 'Le nom sur la pièce d’identité n’est pas celui du compte.',
    face_differs:
      'Le selfie et la photo de la pièce d’identité ne montrent pas assez clairement la même personne.',
    not_genuine: 'Nous n’avons pas pu nous assurer de l’authenticité de la pièce d’identité.',
  },
  accountClosed: {
    subject: 'Votre compte est fermé',
    preheader: 'Vos données personnelles ont été effacées.',
    intro:
      'Votre compte est fermé, comme vous l’avez demandé. Votre nom, vos adresses, votre photo et vos seconds facteurs ont été effacés, toutes les sessions ont pris fin et vous n’êtes plus membre d’aucune organisation.',
    kept: 'Sont conservés, comme la loi l’exige : les factures de vos organisations et le journal de ce qui y a été fait, pendant dix ans.',
    note: 'Si ce n’est pas vous, contactez l’assistance sans attendre.',
  },
};
