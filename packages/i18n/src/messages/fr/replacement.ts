import type { Messages } from '../../text-key.ts';
import type { replacement as en } from '../en/replacement.ts';

export const replacement: Messages<typeof en> = {
  title: 'Remplacer le responsable légal',
  lead: 'Vous désignez d’abord un autre membre, puis vous vous retirez. L’organisation n’est jamais sans responsable légal.',
  open: 'Remplacer',
  zoneText:
    'Transmettez la responsabilité légale à un autre membre : désignez-le d’abord, puis retirez-vous.',
  roleOnly: 'Seul un responsable légal peut le faire.',
  denied:
    '{count, plural, one {Seul le responsable légal peut le faire : {names}.} many {Seul un responsable légal peut le faire : {names}.} other {Seul un responsable légal peut le faire : {names}.}}',
  name: {
    title: 'Étape 1 : désigner un autre membre',
    lead: 'Cette personne reçoit tous les droits ici et partage avec vous la responsabilité légale. Un e-mail l’en informe. Pour vous, rien ne change encore.',
    member: 'Nouveau responsable légal',
    help: 'Un administrateur ou un collaborateur dont l’appartenance n’a pas de date de fin. Toute autre personne doit d’abord être invitée.',
    submit: 'Désigner comme responsable légal',
    done: '{name} est maintenant responsable légal.',
    already:
      '{count, plural, one {{names} est responsable légal, comme vous.} many {{names} sont responsables légaux, comme vous.} other {{names} sont responsables légaux, comme vous.}}',
    another: 'Désigner un autre membre',
  },
  step: {
    title: 'Étape 2 : vous retirer',
    lead: 'Vous renoncez à la responsabilité légale. Quel sera votre rôle désormais ?',
    first:
      'Cela vient après la première étape. Tant que vous êtes seul responsable légal, vous ne pouvez pas vous retirer.',
    choice: 'Votre rôle désormais',
    leave: 'Quitter l’organisation',
    confirm: 'J’ai compris que seul un responsable légal peut me rendre ce rôle.',
    confirmMissing: 'Cochez la case pour confirmer.',
    submit: 'Me retirer',
    stay: 'Rester aussi responsable légal',
    done: 'Vous vous êtes retiré. Votre rôle est maintenant : {role}.',
    left: 'Vous avez quitté {organization}.',
  },
  means: {
    administrator:
      'Vous gardez tous les droits, sauf donner ou retirer le rôle de responsable légal et modifier les données de l’organisation.',
    collaborator:
      'Vous ne gardez que ce qui vous a été accordé : l’accès à des produits, et le droit de facturation si vous l’avez.',
    leave:
      'Vous perdez aussitôt l’accès. Vos fichiers restent dans des dossiers partagés, et votre compte reste. Pour revenir, quelqu’un doit vous inviter.',
  },
};
