import type { Messages } from '../../text-key.ts';
import type { recovery as en } from '../en/recovery.ts';

export const recovery: Messages<typeof en> = {
  forgot: {
    title: 'Mot de passe oublié',
    lead: 'Saisissez votre identifiant de connexion ou votre e-mail de récupération. Nous y envoyons un lien pour choisir un nouveau mot de passe.',
    email: 'Adresse e-mail',
    submit: 'Envoyer le lien',
    busy: 'Envoi du lien…',
    back: 'Retour à la connexion',
    sentTitle: 'Consultez votre messagerie',
    sentText: 'Si {email} est associée à un compte, un lien est en route. Il reste valable une heure.',
    sentHelp:
      'Pas de message ? Regardez dans les indésirables ou saisissez votre autre adresse : l’identifiant de connexion ou l’e-mail de récupération.',
    again: 'Saisir une autre adresse',
  },
  reset: {
    title: 'Choisissez un nouveau mot de passe',
    lead: 'Toutes les sessions prendront fin. La double authentification reste en place.',
    submit: 'Enregistrer le mot de passe',
    busy: 'Enregistrement…',
    expiredText: 'Il ne sert qu’une fois et reste valable une heure. Demandez-en un nouveau.',
    again: 'Demander un nouveau lien',
  },
  link: {
    expired: 'Ce lien ne fonctionne plus',
    toPortal: 'Continuer vers le portail',
  },
  address: {
    title: 'Confirmez votre adresse',
    lead: 'D’un clic, vous confirmez que cette boîte e-mail est la vôtre.',
    submit: 'Confirmer l’adresse',
    busy: 'Confirmation…',
    identifierDone: 'Votre identifiant de connexion a changé',
    identifierText:
      'Vous vous connectez désormais avec {email}. Nous avons informé l’ancienne adresse ; elle peut annuler le changement pendant 72 heures.',
    recoveryDone: 'Votre e-mail de récupération est confirmé',
    recoveryText: 'Si vous oubliez votre mot de passe, {email} vous rend l’accès.',
    expiredText:
      'Il ne sert qu’une fois et reste valable 24 heures. Vous pouvez en demander un nouveau sous « Sécurité et récupération ».',
  },
  undo: {
    title: 'Reprenez votre compte',
    lead: 'Votre ancien identifiant de connexion redevient valable. Choisissez un nouveau mot de passe. Toutes les sessions prennent fin, et ce qui a été ajouté autour du changement est retiré.',
    submit: 'Annuler le changement',
    busy: 'Annulation…',
    expiredText:
      'Il ne sert qu’une fois et reste valable 72 heures. Si vous ne pouvez plus vous connecter, demandez un nouveau mot de passe avec votre identifiant de connexion ou votre e-mail de récupération.',
    again: 'Mot de passe oublié',
  },
  claim: {
    title: 'Il reste une étape',
    lead: 'Vous vous êtes inscrit dans un autre navigateur. Choisissez ici un mot de passe pour terminer. Il peut être le même qu’avant.',
    submit: 'Confirmer l’adresse et le mot de passe',
    busy: 'Confirmation…',
    notMe: 'Cette inscription ne vient pas de moi',
    rejectTitle: 'Supprimer ce compte ?',
    rejectText:
      'Quelqu’un s’est inscrit avec votre adresse. Le compte et son organisation seront supprimés, et votre adresse sera de nouveau libre.',
    rejectSubmit: 'Supprimer le compte',
    rejectBusy: 'Suppression…',
    rejected: 'Le compte est supprimé',
    rejectedText:
      'Personne ne peut plus utiliser votre adresse par son biais. Vous pouvez créer votre propre compte à tout moment.',
    signUp: 'Créer un compte',
  },
};
