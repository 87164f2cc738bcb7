import type { Messages } from '../../text-key.ts';
import type { factors as en } from '../en/factors.ts';

export const factors: Messages<typeof en> = {
  method: {
    authenticator: 'Application d’authentification',
    sms: 'SMS',
    smsTo: 'SMS au numéro se terminant par {end}',
    passkey: 'Clé d’accès',
    backup_code: 'Code de secours',
    help: 'Je n’ai plus rien de tout cela',
  },
  step: {
    title: 'Confirmez que c’est bien vous',
    authenticator: 'Saisissez le code à 6 chiffres que votre application d’authentification affiche.',
    sms: 'Nous envoyons un code par SMS au numéro se terminant par {end}.',
    smsSent: 'Nous avons envoyé un code au numéro se terminant par {end}. Il est valable 10 minutes.',
    passkey: 'Utilisez votre empreinte, votre visage, votre code PIN ou votre clé de sécurité.',
    backup_code: 'Saisissez un de vos codes de secours. Chacun ne sert qu’une fois.',
    code: 'Code',
    submit: 'Continuer',
    busy: 'Vérification…',
    usePasskey: 'Utiliser la clé d’accès',
    sendSms: 'Envoyer le code',
    resendSms: 'Envoyer un nouveau code',
    others: 'Autres méthodes',
    startAgain: 'Recommencer',
    passkeyFailed: 'La clé d’accès n’a pas été confirmée. Réessayez ou choisissez une autre méthode.',
    passkeyMissing: 'Ce navigateur ne prend pas en charge les clés d’accès. Choisissez une autre méthode.',
  },
  section: {
    title: 'Double authentification',
    lead: 'En plus du mot de passe, vous confirmez chaque connexion avec quelque chose que vous seul possédez.',
    on: 'Activée',
    off: 'Désactivée',
    notPassed:
      'Pour modifier ces méthodes, déconnectez-vous, puis reconnectez-vous avec votre second facteur.',
    added: 'Ajoutée le {date}',
    lastUsed: 'Dernière utilisation : {date}',
    fewCodes:
      '{count, plural, =0 {Il ne vous reste aucun code de secours} one {Il ne vous reste que # code de secours} many {Il ne vous reste que # codes de secours} other {Il ne vous reste que # codes de secours}}',
  },
  about: {
    passkey:
      'Empreinte, visage, code PIN ou clé de sécurité. La méthode la plus sûre ; elle fonctionne aussi sans mot de passe.',
    authenticator: 'Des codes sur votre téléphone, même sans réseau.',
    sms: 'Un code sur votre téléphone. Pratique, mais moins sûr que les autres méthodes.',
    backup_code:
      'Pour le jour où votre téléphone est perdu. {count, plural, one {Il vous reste # code sur 10.} many {Il vous reste # codes sur 10.} other {Il vous reste # codes sur 10.}}',
  },
  add: {
    passkey: 'Ajouter une clé d’accès',
    authenticator: 'Configurer l’application',
    sms: 'Activer les SMS',
    backup_code: 'Créer de nouveaux codes',
  },
  app: {
    title: 'Configurer une application d’authentification',
    install:
      'Installez une application d’authentification sur votre téléphone, si vous n’en avez pas encore.',
    scan: 'Scannez le code QR avec l’application, ou saisissez la clé :',
    enter: 'Saisissez le code à 6 chiffres que l’application affiche.',
    qr: 'Code QR pour votre application d’authentification',
    copyKey: 'Copier la clé',
    submit: 'Activer',
  },
  phone: {
    title: 'Activer les codes par SMS',
    number: 'Numéro de téléphone',
    numberHelp: 'Avec l’indicatif du pays, par exemple +41 79 123 45 67.',
    sent: 'Nous avons envoyé un code au {phone}. Il est valable 10 minutes.',
  },
  passkey: {
    text: 'Donnez un nom à la clé d’accès pour la reconnaître plus tard. Votre appareil vous demandera ensuite de confirmer.',
    name: 'Nom',
    submit: 'Créer la clé d’accès',
    failed: 'Aucune clé d’accès n’a été créée. Réessayez.',
  },
  codes: {
    title: 'Vos codes de secours',
    text: 'Conservez-les en lieu sûr : ils ne s’affichent que maintenant. Chacun remplace une fois votre téléphone.',
    list: 'Codes de secours',
    copy: 'Copier',
    copied: 'Copié',
    download: 'Télécharger',
    print: 'Imprimer',
    done: 'Je les ai conservés',
    fileName: 'codes-de-secours',
    fileHead: 'Codes de secours de {email} pour {brand}. Chacun ne sert qu’une fois.',
  },
  remove: {
    action: 'Retirer',
    named: 'Retirer : {name}',
    title: 'Retirer cette méthode ?',
    text: '« {name} » ne permettra plus de se connecter. Nous vous en informons par e-mail, et toutes vos autres sessions prennent fin.',
    last: 'C’est votre dernier second facteur : la double authentification sera désactivée et vos codes de secours ne fonctionneront plus.',
    done: 'La méthode est retirée.',
  },
  renew: {
    text: 'Vos codes actuels ne fonctionneront plus. Les nouveaux s’affichent une seule fois.',
    done: 'Vos nouveaux codes de secours sont prêts.',
  },
  added: 'La méthode est active.',
};
