import type { Messages } from '../../text-key.ts';
import type { identity as en } from '../en/identity.ts';

export const identity: Messages<typeof en> = {
  start: {
    title: 'Vous n’avez plus votre second facteur ?',
    lead: 'Si vous avez un code de secours, utilisez-le : c’est le plus rapide. Sinon, nous vérifions votre identité.',
    email: 'Identifiant de connexion',
    password: 'Mot de passe',
    submit: 'Commencer la vérification d’identité',
    busy: 'Vérification…',
    backToSignIn: 'Retour à la connexion',
  },
  next: {
    title: 'La suite',
    pictures: 'Vous envoyez trois photos : les deux côtés d’une pièce d’identité, et vous-même.',
    review:
      'Deux personnes de notre équipe les vérifient, chacune de son côté. Comptez en général un ou deux jours ouvrables.',
    wait: 'Nous prévenons toutes les adresses que nous connaissons de vous et attendons {hours, number} heures. Toute personne prévenue peut tout arrêter.',
    done: 'Ensuite, la double authentification est retirée et vous vous connectez avec votre mot de passe.',
    erased:
      'Vos photos sont conservées chiffrées, vues seulement par les personnes chargées de la vérification, et effacées dès la fin de la demande.',
  },
  collect: {
    title: 'Envoyez trois photos',
    lead: 'Un passeport, une carte d’identité ou un permis de conduire. JPEG, PNG ou WebP, {megabytes, number} Mo au plus par photo.',
    front: 'Recto de la pièce d’identité',
    frontHelp: 'Pour un passeport, la page avec votre photo.',
    back: 'Verso de la pièce d’identité',
    backHelp: 'Pour un passeport, la couverture.',
    selfie: 'Votre visage, la pièce d’identité à côté',
    selfieHelp: 'Bien éclairé, sans chapeau ni lunettes de soleil.',
    choose: 'Choisir une photo',
    replace: 'En choisir une autre',
    uploading: 'Envoi',
    percent: '{part, number} %',
    received: 'Reçue',
    submit: 'Envoyer pour vérification',
    missing: 'Ajoutez d’abord les trois photos.',
    keepLink:
      'Conservez l’adresse de cette page : elle montre où en est votre demande et permet de continuer plus tard.',
    copyLink: 'Copier l’adresse',
    linkCopied: 'Copiée',
  },
  state: {
    submitted: 'Vos photos sont en cours de vérification',
    submittedText:
      'Envoyées le {date}. Deux personnes de notre équipe les examinent ; nous vous écrivons dès leur décision.',
    waiting: 'Votre identité est confirmée. Le délai court',
    waitingText:
      'Le {date}, la double authentification sera retirée. D’ici là, toute personne prévenue peut arrêter la demande.',
    refused: 'Votre identité n’a pas pu être confirmée',
    refusedText: 'Vos photos ont été effacées. Vous pouvez recommencer avec de meilleures.',
    stopped: 'La demande est arrêtée',
    stoppedText: 'Rien n’a changé dans le compte et les photos ont été effacées.',
    completed: 'La double authentification a été retirée',
    completedText:
      'Connectez-vous avec votre mot de passe, puis activez-la de nouveau. Les photos ont été effacées.',
    expired: 'La demande a expiré',
    expiredText: 'Les photos ont été effacées. Vous pouvez recommencer.',
    collecting: 'Les photos n’ont pas encore été envoyées',
    again: 'Recommencer',
    signIn: 'Se connecter',
    withdraw: 'Retirer la demande',
    found: 'Vous l’avez retrouvé ? Connectez-vous avec votre second facteur : la demande prend fin.',
    loading: 'Chargement de votre demande…',
  },
  stop: {
    title: 'Arrêter la demande ?',
    lead: 'Une personne qui connaît votre mot de passe nous demande de retirer votre double authentification.',
    text: 'Si ce n’est pas vous, arrêtez-la maintenant. Votre compte reste tel quel et les photos sont effacées aussitôt.',
    submit: 'Arrêter la demande',
    busy: 'Arrêt…',
    keep: 'C’était moi : ne rien faire',
    changePassword: 'Changez maintenant de mot de passe : quelqu’un d’autre le connaît.',
    newPassword: 'Choisir un nouveau mot de passe',
  },
  reason: {
    unreadable: 'Une photo est floue, coupée ou trop sombre pour être lue.',
    document_expired: 'La pièce d’identité n’est plus valable.',
    name_differs: 'Le nom sur la pièce d’identité n’est pas celui du compte.',
    face_differs:
      'Le selfie et la photo de la pièce d’identité ne montrent pas assez clairement la même personne.',
    not_genuine: 'Nous n’avons pas pu nous assurer de l’authenticité de la pièce d’identité.',
  },
};
