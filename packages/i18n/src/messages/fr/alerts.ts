import type { Messages } from '../../text-key.ts';
import type { alerts as en } from '../en/alerts.ts';

export const alerts: Messages<typeof en> = {
  subject: {
    authenticatorAdded: 'Une application d’authentification a été ajoutée',
    smsAdded: 'Les codes par SMS sont activés',
    passkeyAdded: 'Une clé d’accès a été ajoutée',
    authenticatorRemoved: 'Votre application d’authentification a été retirée',
    smsRemoved: 'Les codes par SMS sont désactivés',
    passkeyRemoved: 'Une clé d’accès a été retirée',
    backupCodesRenewed: 'Vous avez de nouveaux codes de secours',
    backupCodeUsed: 'Un code de secours a été utilisé',
    codeGuessed: 'Quelqu’un connaît peut-être votre mot de passe',
    passkeyCloned: 'Une clé d’accès a été refusée',
  },
  text: {
    authenticatorAdded:
      'Une application d’authentification fait désormais partie de votre double authentification.',
    smsAdded: 'Vous pouvez désormais confirmer une connexion par un code reçu par SMS.',
    passkeyAdded: 'Vous pouvez désormais vous connecter avec une nouvelle clé d’accès.',
    authenticatorRemoved:
      'Votre application d’authentification ne permet plus de se connecter. Toutes vos autres sessions ont pris fin.',
    smsRemoved:
      'Les codes par SMS ne permettent plus de se connecter. Toutes vos autres sessions ont pris fin.',
    passkeyRemoved:
      'Une de vos clés d’accès ne permet plus de se connecter. Toutes vos autres sessions ont pris fin.',
    backupCodesRenewed:
      'De nouveaux codes de secours ont été créés pour votre compte. Les anciens ne fonctionnent plus.',
    backupCodeUsed:
      'Une connexion à votre compte a été confirmée par un de vos codes de secours. Ce code ne fonctionne plus.',
    codeGuessed:
      'Quelqu’un a saisi votre mot de passe, puis plusieurs codes erronés. La connexion n’a pas eu lieu.',
    passkeyCloned:
      'Une connexion avec une de vos clés d’accès a été refusée : il semble qu’il en existe une copie. Retirez cette clé d’accès et créez-en une nouvelle.',
  },
  twoFactorOff: 'C’était votre dernier second facteur : la double authentification est désactivée.',
  codesLeft:
    '{count, plural, =0 {Il ne vous reste aucun code de secours. Créez-en de nouveaux.} one {Il vous reste # code de secours. Créez-en de nouveaux.} many {Il vous reste # codes de secours.} other {Il vous reste # codes de secours.}}',
  origin: 'Le {moment} (UTC), depuis l’adresse {address}.',
  notYou:
    'Si ce n’était pas vous, changez votre mot de passe et terminez vos autres sessions tout de suite :',
  button: 'Vérifier mon compte',
};
