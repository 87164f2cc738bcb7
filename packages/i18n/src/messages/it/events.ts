import type { Messages } from '../../text-key.ts';
import type { events as en } from '../en/events.ts';

export const events: Messages<typeof en> = {
  account: {
    close: 'Un membro ha chiuso il proprio account',
  },
  organization: {
    create: 'Organizzazione creata',
    update: 'Dati dell’organizzazione modificati',
    updateLogo: 'Logo modificato',
    removeLogo: 'Logo rimosso',
    updateSecurity: 'Obbligo di autenticazione a due fattori modificato',
    reportDeletion: 'Eliminazione preparata',
    delete: 'Organizzazione eliminata',
  },
  mailbox: {
    unifyPassword: 'Password della casella impostata insieme a quella di accesso',
  },
  invitation: {
    create: 'Invito inviato',
    update: 'Invito modificato',
    resend: 'Invito inviato di nuovo',
    revoke: 'Invito ritirato',
    accept: 'Invito accettato',
    decline: 'Invito rifiutato',
  },
  apiToken: {
    create: 'Token API creato',
    revoke: 'Token API revocato',
  },
  access: {
    preview: 'Effetto di una modifica consultato',
  },
  team: {
    create: 'Team di lavoro creato',
    update: 'Team di lavoro modificato',
    addMembers: 'Persone aggiunte a un team di lavoro',
    removeMembers: 'Persone tolte da un team di lavoro',
    updateMember: 'Posto in un team di lavoro modificato',
    reportDeletion: 'Eliminazione di un team di lavoro preparata',
    delete: 'Team di lavoro eliminato',
  },
  grant: {
    create: 'Accesso concesso',
    update: 'Accesso modificato',
    revoke: 'Accesso tolto',
  },
  member: {
    updateRole: 'Ruolo modificato',
    updateRights: 'Diritto di fatturazione modificato',
    setEnd: 'Fine dell’appartenenza modificata',
    block: 'Membro bloccato',
    unblock: 'Membro sbloccato',
    updatePreferences: 'Preferenze di contatto modificate',
    leave: 'Membro uscito',
    prepareRemoval: 'Rimozione preparata',
    remove: 'Membro rimosso',
  },
  support: {
    renewVipCode: 'Codice VIP rinnovato',
  },
  succession: {
    start: 'Successione: richiesta iniziata',
    upload: 'Successione: documento aggiunto',
    submit: 'Successione richiesta',
    stop: 'Successione fermata',
    approve: 'Successione concessa, attesa iniziata',
    refuse: 'Successione respinta',
    complete: 'Successione eseguita',
    lapse: 'Successione decaduta: non più membro',
    relieve: 'Successione: il precedente rappresentante legale diventa collaboratore',
  },
  invoice: { settle: 'Fattura saldata' },
  payment: { start: 'Pagamento avviato', succeed: 'Pagamento ricevuto', fail: 'Pagamento non riuscito' },
  purchase: {
    addCartLines: 'Prodotti messi in un carrello',
    updateCartLine: 'Prodotto in un carrello modificato',
    removeCartLine: 'Prodotto tolto da un carrello',
    chooseCartAddress: 'Indirizzo di fatturazione di un carrello scelto',
    chooseCartPayment: 'Pagamento di un carrello scelto',
    enterPromoCode: 'Codice promozionale inserito',
    removePromoCode: 'Codice promozionale tolto',
    chooseFreeCredit: 'Credito gratuito scelto',
    place: 'Ordine inviato',
    pay: 'Pagamento di un ordine riavviato',
    cancel: 'Ordine annullato',
    deliver: 'Ordine pagato, prodotti in preparazione',
    lapse: 'Ordine decaduto senza pagamento',
  },
  product: {
    activate: 'Prodotto pronto',
  },
};
