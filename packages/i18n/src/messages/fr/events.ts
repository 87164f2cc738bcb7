import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  account: {
    close: 'Un membre a fermé son compte',
  },
  organization: {
    create: 'Organisation créée',
    update: 'Informations de l’organisation modifiées',
    updateLogo: 'Logo modifié',
    removeLogo: 'Logo retiré',
    updateSecurity: 'Exigence de double authentification modifiée',
    reportDeletion: 'Suppression préparée',
    delete: 'Organisation supprimée',
  },
  mailbox: {
    unifyPassword: 'Mot de passe de la boîte e-mail changé avec celui de la connexion',
  },
  invitation: {
    create: 'Invitation envoyée',
    update: 'Invitation modifiée',
    resend: 'Invitation renvoyée',
    revoke: 'Invitation retirée',
    accept: 'Invitation acceptée',
    decline: 'Invitation refusée',
  },
  apiToken: {
    create: 'Token d’API créé',
    revoke: 'Token d’API révoqué',
  },
  access: {
    preview: 'Effet d’une modification consulté',
  },
  team: {
    create: 'Équipe de travail créée',
    update: 'Équipe de travail modifiée',
    addMembers: 'Personnes ajoutées à une équipe de travail',
    removeMembers: 'Personnes retirées d’une équipe de travail',
    updateMember: 'Place dans une équipe de travail modifiée',
    reportDeletion: 'Suppression d’une équipe de travail préparée',
    delete: 'Équipe de travail supprimée',
  },
  grant: {
    create: 'Accès donné',
    update: 'Accès modifié',
    revoke: 'Accès retiré',
  },
  member: {
    updateRole: 'Rôle modifié',
    updateRights: 'Droit de facturation modifié',
    setEnd: 'Fin de l’appartenance modifiée',
    block: 'Membre bloqué',
    unblock: 'Membre débloqué',
    updatePreferences: 'Préférences de contact modifiées',
    leave: 'Membre parti',
    prepareRemoval: 'Retrait préparé',
    remove: 'Membre retiré',
  },
  support: {
    renewVipCode: 'Code VIP renouvelé',
  },
  succession: {
    start: 'Succession : demande commencée',
    upload: 'Succession : document ajouté',
    submit: 'Succession demandée',
    stop: 'Succession arrêtée',
    approve: 'Succession accordée, délai d’attente commencé',
    refuse: 'Succession refusée',
    complete: 'Succession effectuée',
    lapse: 'Succession caduque : plus membre',
    relieve: 'Succession : ancien responsable légal devenu collaborateur',
  },
  invoice: { settle: 'Facture réglée' },
  payment: { start: 'Paiement lancé', succeed: 'Paiement reçu', fail: 'Paiement échoué' },
  purchase: {
    addCartLines: 'Produits mis dans un panier',
    updateCartLine: 'Produit d’un panier modifié',
    removeCartLine: 'Produit retiré d’un panier',
    chooseCartAddress: 'Adresse de facturation d’un panier choisie',
    chooseCartPayment: 'Paiement d’un panier choisi',
    enterPromoCode: 'Code promo saisi',
    removePromoCode: 'Code promo retiré',
    chooseFreeCredit: 'Gratuité choisie',
    place: 'Commande passée',
    pay: 'Paiement d’une commande relancé',
    cancel: 'Commande annulée',
    deliver: 'Commande payée, produits en préparation',
    lapse: 'Commande échue sans paiement',
  },
  product: {
    activate: 'Produit prêt',
  },
};
