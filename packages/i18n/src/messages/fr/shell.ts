import type { Messages } from '../../text-key.ts';
import type { shell as en } from '../en/shell.ts';

export const shell: Messages<typeof en> = {
  needHelp: 'Besoin d’aide ?',
  skipToContent: 'Aller au contenu',
  notifications: 'Notifications',
  noScript:
    'Ce site a besoin de JavaScript. Activez-le dans les réglages de votre navigateur, puis rechargez la page. Le centre d’aide fonctionne sans JavaScript.',
  cookiesBlocked:
    'Votre navigateur bloque les cookies : votre session ne peut donc pas rester ouverte. Autorisez les cookies pour ce site, puis réessayez.',
  cookiesGuide: 'Comment autoriser les cookies et JavaScript',
  helpCentre: 'Centre d’aide',
  language: 'Langue',
  theme: {
    title: 'Apparence',
    light: 'Clair',
    dark: 'Sombre',
    system: 'Comme l’appareil',
  },
  nav: {
    label: 'Menu principal',
    open: 'Ouvrir le menu',
    close: 'Fermer le menu',
    dashboard: 'Tableau de bord',
    members: 'Membres',
    organization: 'Organisation',
    products: 'Produits',
    teams: 'Équipes de travail',
    support: 'Support',
    help: 'Aide',
  },
  switcher: {
    label: 'Changer d’organisation. Actuelle : {name}',
    create: 'Créer une organisation',
    all: 'Mes organisations',
  },
  account: {
    label: 'Votre compte : {name}',
    signedInAs: 'Compte utilisé',
    profile: 'Profil',
    security: 'Sécurité et récupération',
    successions: 'Demandes de succession',
    desk: 'Bureau',
    staff: 'Équipe interne',
    identityReviews: 'Vérifications d’identité',
    signOut: 'Se déconnecter',
    signOutFailed: 'Vous êtes toujours connecté : le serveur est injoignable. Réessayez.',
  },
  connection: {
    lost: 'Pas de connexion. L’affichage n’est peut-être plus à jour ; nous continuons d’essayer.',
  },
  confirmBanner: {
    title: 'Confirmez votre adresse e-mail',
    text: 'D’ici là, vous ne pouvez ni commander ni accepter d’invitation. Nous avons envoyé un message à {email}.',
    resend: 'Envoyer un nouveau message',
  },
  dashboard: {
    title: 'Bienvenue, {firstName}',
    lead: 'Ce qui compte en ce moment pour {organization}.',
    nothing: 'Tout est en ordre',
    nothingText: 'Vous n’avez rien à faire pour cette organisation en ce moment.',
    details: 'Informations de l’organisation',
    addressMissing: 'L’adresse postale manque',
    addressMissingText: 'Elle figure sur les factures et détermine leur devise et leurs taxes.',
    addressAction: 'Ajouter l’adresse',
    currency: 'Devise des prochaines factures',
    yourRole: 'Votre rôle',
    country: 'Pays',
    type: 'Type',
  },
  notFound: {
    title: 'Cette page n’existe pas ou ne vous est pas accessible',
    text: 'L’adresse comporte peut-être une erreur, ou la page appartient à une organisation dont vous n’êtes pas membre.',
    home: 'Aller à ma page d’accueil',
  },
  failed: {
    title: 'Le chargement a échoué',
    text: 'Vérifiez votre connexion, puis réessayez.',
    requestId: 'Référence pour le support : {requestId}',
  },
  notSaved: 'Non enregistré : le serveur est injoignable. Vos saisies sont encore là ; réessayez.',
  sessionEnded: {
    title: 'Votre session est terminée',
    text: 'Saisissez le mot de passe de {email} pour continuer là où vous êtes. Rien de ce que vous avez saisi n’est perdu.',
    other: 'Se connecter avec un autre compte',
  },
  leave: {
    title: 'Quitter sans enregistrer ?',
    text: 'Vous avez modifié sur cette page des informations qui ne sont pas encore enregistrées.',
    leave: 'Quitter sans enregistrer',
    stay: 'Rester sur cette page',
  },
  sudo: {
    password: 'Mot de passe',
    title: 'Confirmez que c’est bien vous',
    text: 'Cette étape est sensible. Saisissez votre mot de passe pour continuer ; la confirmation vaut ensuite dix minutes.',
  },
};
