import type { Messages } from '../../text-key.ts';
import type { desk as en } from '../en/desk.ts';

export const desk: Messages<typeof en> = {
  list: {
    title: 'Verifiche dell’identità',
    lead: 'Casi che attendono la Sua decisione, dal meno recente. Su ciascuno decidono due persone in modo indipendente.',
    sent: 'Inviato',
    country: 'Paese',
    empty: 'Nessun caso La attende',
    emptyText: 'I casi appaiono qui appena qualcuno invia i documenti.',
  },
  case: {
    title: 'Verifica di {name}',
    loading: 'Verifica dell’identità',
    lead: 'Confronti nome, foto e volto. Le Sue consultazioni vengono registrate.',
    back: 'Tutte le verifiche',
    account: 'L’account',
    name: 'Nome',
    loginIdentifier: 'Identificativo di accesso',
    since: 'Account dal',
    sent: 'Documenti inviati',
    address: 'Indirizzo di rete della richiesta',
    documents: 'I documenti',
    picture: 'Foto inviata: {name}',
    front: 'Fronte',
    backSide: 'Retro',
    selfie: 'Volto',
  },
  decide: {
    title: 'La Sua decisione',
    lead: 'Un rifiuto chiude il caso. Due approvazioni avviano l’attesa di {hours, number} ore.',
    choice: 'Decisione',
    approve: 'È il titolare dell’account',
    refuse: 'Non si può confermare',
    reason: 'Motivo comunicato alla persona',
    choose: 'Scelga un motivo',
    submit: 'Salva la decisione',
    saved: 'La Sua decisione è salvata.',
    savedWaiting: 'Entrambe le persone hanno approvato. L’attesa è iniziata.',
  },
};
