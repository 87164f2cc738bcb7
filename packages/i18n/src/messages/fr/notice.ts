import type { Messages } from '../../text-key.ts';
import type { notice as english } from '../en/notice.ts';

export const notice: Messages<typeof english> = {
  head: {
    product: 'Produit',
    plan: 'Offre',
    until: 'Jusqu’au',
    credited: 'Crédité',
    amount: 'Hors TVA',
  },
  button: {
    products: 'Ouvrir vos produits',
    order: 'Ouvrir la commande',
    invoice: 'Ouvrir la facture',
  },
  reason: 'Vous recevez ce message parce que vous vous occupez de la comptabilité de {organizationName}.',
  orderSubject: {
    activated: '{organizationName} : votre commande est prête',
    cancelled: '{organizationName} : la commande du {date} est annulée',
    cancelled_by_staff: '{organizationName} : la commande du {date} est annulée',
    lapsed: '{organizationName} : la commande du {date} a expiré',
  },
  orderIntro: {
    activated: 'La commande passée par {organizationName} le {date} est en place, et tout fonctionne.',
    cancelled: '{by} a annulé la commande passée par {organizationName} le {date}.',
    cancelled_by_staff: 'Notre équipe a annulé la commande passée par {organizationName} le {date}.',
    lapsed: 'La commande passée par {organizationName} le {date} n’a pas été payée à temps et a expiré.',
  },
  nothing:
    'Rien n’est mis en place et il n’y a plus rien à payer. Les codes promo et les crédits gratuits de cette commande peuvent être réutilisés.',
  refund: {
    subject: '{organizationName} : note de crédit {creditNote}',
    preheader: '{amount} de la facture {invoice}.',
    intro:
      'Nous avons crédité {amount} de la facture {invoice} à {organizationName}. La note de crédit porte le numéro {creditNote}.',
    vat: 'TVA',
    total: 'Total TVA comprise',
    toMethod:
      '{amount} retourne par le moyen de paiement utilisé. Avec une carte, cela prend quelques jours ouvrables.',
    toPrepaid: '{amount} se trouve sur le compte prépayé et peut être utilisé tout de suite.',
  },
};
