import type { Messages } from '../../text-key.ts';
import type { support as english } from '../en/support.ts';

export const support: Messages<typeof english> = {
  title: 'Support',
  lead: 'Vos codes, ce que le support peut faire pour vous, et vos messages.',
  code: {
    title: 'Code support',
    lead: 'Dictez-le quand vous nous appelez : nous saurons aussitôt qui vous êtes. Ce n’est pas un mot de passe.',
    spoken: 'Votre code support : {code}',
    until: 'Valable jusqu’au {date}. Un autre le remplacera ensuite.',
    copy: 'Copier le code',
    copied: 'Copié',
    renew: 'Renouveler le code',
    renewed: 'Vous avez un nouveau code. L’ancien ne fonctionne plus.',
  },
  vip: {
    title: 'Code VIP',
    lead: 'Il identifie votre organisation auprès du support premium. Toute personne qui peut utiliser {product} le voit.',
    spoken: 'Le code VIP de votre organisation : {code}',
    channels: 'Comment joindre le support premium',
    phone: 'Téléphone',
    chat: 'Messagerie instantanée',
    ticket: 'E-mail',
  },
  message: {
    title: 'Nous écrire',
    lead: 'Nous vous répondrons par e-mail à {email}.',
    concerns: 'De quoi s’agit-il ?',
    account: 'Mon propre compte',
    subject: 'Objet',
    body: 'Comment pouvons-nous vous aider ?',
    bodyHelp: 'Qu’avez-vous fait, et que s’est-il passé ? N’indiquez jamais de mot de passe.',
    page: 'L’adresse de cette page est jointe au message.',
    send: 'Envoyer le message',
    sending: 'Envoi…',
    sent: 'Nous avons reçu votre message',
    sentText: 'Sa référence est {reference}. Une confirmation vous a été envoyée.',
    another: 'Écrire un autre message',
  },
  messages: {
    title: 'Vos messages',
    subject: 'Objet',
    reference: 'Référence',
    about: 'Concerne',
    sent: 'Envoyé',
    empty: 'Vous ne nous avez pas encore écrit',
    emptyText: 'Ce que vous envoyez ici apparaît dans cette liste avec sa référence.',
  },
  panel: {
    title: 'S’adresser au support',
    page: 'Tout sur le support',
  },
};
