import type { Messages } from '../../text-key.ts';
import type { profile as en } from '../en/profile.ts';

export const profile: Messages<typeof en> = {
  picture: {
    title: 'Photo',
    lead: 'Vos collègues la voient à côté de votre nom. Sans photo, vos initiales s’affichent.',
    choose: 'Choisir une photo',
    replace: 'Changer la photo',
    remove: 'Retirer la photo',
    formats: 'PNG, JPEG ou WebP, {max, number} Mo au plus.',
    tooLarge: 'Cette photo dépasse {max, number} Mo. Choisissez-en une plus petite.',
    saved: 'Votre photo est enregistrée.',
    removed: 'Votre photo a été retirée.',
    cropTitle: 'Quelle partie afficher ?',
    cropText: 'Placez le cadre sur votre visage et changez sa taille par le coin.',
    move: 'Déplacer le cadre avec les flèches',
    resize: 'Redimensionner le cadre avec les flèches',
    save: 'Enregistrer la photo',
  },
  timeZone: {
    label: 'Fuseau horaire',
    help: 'Pour chaque date et heure qui vous est montrée.',
    device: 'Comme cet appareil ({zone})',
  },
  phone: {
    title: 'Téléphone',
    lead: 'Pour les alertes sur votre compte. Nous confirmons le numéro par un code.',
    number: 'Numéro de téléphone',
    numberHelp: 'Avec l’indicatif du pays, par exemple +41 79 123 45 67.',
    send: 'Envoyer un code',
    code: 'Code reçu par SMS',
    codeHelp: 'Nous l’avons envoyé au {phone}.',
    confirm: 'Confirmer le numéro',
    other: 'Utiliser un autre numéro',
    change: 'Changer le numéro',
    remove: 'Retirer le numéro',
    saved: 'Votre numéro de téléphone est confirmé.',
    removed: 'Votre numéro de téléphone a été retiré.',
  },
  data: {
    title: 'Vos données',
    downloadTitle: 'Télécharger vos données',
    downloadText:
      'Tout ce qui est conservé à votre sujet, dans un fichier JSON. Les mots de passe et autres secrets n’y figurent jamais.',
    download: 'Télécharger',
    downloading: 'Préparation du fichier',
    closeTitle: 'Fermer votre compte',
    closeText: 'Vous perdez l’accès à toutes les organisations et vos données personnelles sont effacées.',
    close: 'Fermer le compte…',
  },
  close: {
    title: 'Fermer votre compte',
    lead: 'Cette action est définitive. Lisez ce qui se passe, puis décidez.',
    back: 'Retour au profil',
    erased: 'Ce qui est effacé',
    erasedText:
      'Votre nom, vos adresses, votre numéro de téléphone, votre photo, vos seconds facteurs et vos appareils. Toutes les sessions prennent fin aussitôt.',
    kept: 'Ce qui est conservé',
    keptText:
      'Les factures de vos organisations et le journal de ce qui y a été fait : la loi impose dix ans. Ce que les produits contiennent de vous reste à l’organisation, dans un dossier partagé.',
    free: 'Votre identifiant de connexion pourra servir à un nouveau compte.',
    blocked: 'Réglez d’abord ces organisations',
    blockedText:
      'Vous êtes leur unique responsable légal. Désignez une autre personne ou supprimez l’organisation.',
    leaving: 'Organisations dont vous ne serez plus membre',
    confirm: 'Confirmation',
    identifier: 'Votre identifiant de connexion',
    identifierHelp: 'Saisissez {identifier} pour confirmer.',
    submit: 'Fermer définitivement mon compte',
  },
};
