import type { Messages } from '../../text-key.ts';
import type { notices as en } from '../en/notices.ts';

export const notices: Messages<typeof en> = {
  passwordChanged: {
    subject: 'Votre mot de passe a été changé',
    preheader: 'Les autres sessions ont pris fin.',
    intro:
      'Le mot de passe de votre compte {loginIdentifier} vient d’être {how, select, reset {remplacé à l’aide du lien pour mot de passe oublié} other {changé}}.',
    consequence:
      'Les sessions ouvertes ailleurs ont pris fin, et les liens envoyés auparavant ne fonctionnent plus.',
    ifYou: 'Si c’était vous, il n’y a rien à faire.',
    ifNot: 'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :',
    button: 'Choisir un nouveau mot de passe',
  },
};
