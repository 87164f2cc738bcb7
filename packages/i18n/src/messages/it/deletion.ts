import type { Messages } from '../../text-key.ts';
import type { deletion as en } from '../en/deletion.ts';

export const deletion: Messages<typeof en> = {
  title: 'Elimina l’organizzazione',
  lead: 'Diventa subito inaccessibile per tutti. L’operazione è irreversibile.',
  zone: 'Zona pericolosa',
  zoneText:
    'I membri perdono l’accesso e non si può più ordinare né rinnovare nulla. Gli account delle persone restano.',
  open: 'Elimina organizzazione',
  denied: 'Solo un amministratore o un rappresentante legale può eliminare l’organizzazione.',
  inTheWay: 'Che cosa lo impedisce ancora',
  nothingInTheWay: 'Nulla lo impedisce',
  blocker: {
    products:
      '{count, plural, one {# prodotto attivo. Lo disdica prima.} many {# di prodotti attivi. Li disdica prima.} other {# prodotti attivi. Li disdica prima.}}',
    members:
      '{count, plural, one {# altro membro. Lo rimuova prima.} many {# di altri membri. Li rimuova prima.} other {# altri membri. Li rimuova prima.}}',
    invoices:
      '{count, plural, one {# fattura è ancora da pagare. La paghi prima.} many {# di fatture sono ancora da pagare. Le paghi prima.} other {# fatture sono ancora da pagare. Le paghi prima.}}',
    prepaid:
      '{count, plural, one {C’è denaro sul conto prepagato. Lo recuperi prima.} many {C’è denaro su conti prepagati in # di valute. Lo recuperi prima.} other {C’è denaro su conti prepagati in # valute. Lo recuperi prima.}}',
    payouts:
      '{count, plural, one {# versamento è in corso. Attenda che sia arrivato.} many {# di versamenti sono in corso. Attenda che siano arrivati.} other {# versamenti sono in corso. Attenda che siano arrivati.}}',
  },
  clear: {
    products: 'Vedi i prodotti',
    members: 'Vedi i membri',
    invoices: 'Mostra fatture',
    prepaid: 'Mostra il conto prepagato',
    payouts: 'Mostra i versamenti',
  },
  checkAgain: 'Verifica di nuovo',
  export: {
    title: 'Conserva una copia',
    text: 'Dopo non si potrà più scaricare nulla.',
    data: 'Scarica i dati (JSON)',
    log: 'Scarica il registro delle attività (CSV)',
    exporting: 'Preparazione del file',
  },
  report: {
    title: 'Che cosa accadrà',
    text: 'Lo legga, o invii il link a chi dovrebbe leggerlo.',
    make: 'Mostra che cosa accadrà',
    making: 'Raccolta dei fatti…',
    open: 'Apri come pagina da condividere',
    changed: 'Nel frattempo qualcosa è cambiato. Ecco il nuovo rapporto: lo rilegga.',
  },
  confirm: 'Ho letto quanto sopra e voglio eliminare {name}.',
  confirmFirst: 'Spunti prima la casella.',
  submit: 'Elimina definitivamente',
  deleting: 'Eliminazione…',
  done: '{name} è stata eliminata.',
};
