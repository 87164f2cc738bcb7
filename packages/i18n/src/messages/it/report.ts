import type { Messages } from '../../text-key.ts';
import type { report as en } from '../en/report.ts';

export const report: Messages<typeof en> = {
  title: 'Che cosa succederà',
  lead: 'Creato da {name} il {date}. Vale fino al {until}, finché nulla cambia.',
  copyLink: 'Copia link',
  linkCopied: 'Link copiato',
  forWhom: 'Chi può eseguire questa azione può aprire il link.',
  nothing: 'Nulla.',
  changed: {
    title: 'Qualcosa è cambiato dall’ultimo rapporto',
    added: 'Nuovo:',
    gone: 'Non vale più:',
    within: 'Gli effetti si leggono allo stesso modo, ma ciò che riguardano è cambiato.',
  },
  kind: {
    member_remove: 'Rimuovere {subject}',
    team_delete: 'Eliminare il team di lavoro {subject}',
    organization_delete: 'Eliminare {subject}',
  },
  area: {
    people: 'Persone',
    products: 'Prodotti e accesso',
    data: 'Dati',
    money: 'Denaro',
  },
  effect: {
    membership_ends: '{name} non è più membro, da quel momento.',
    account_stays: 'L’account {email} resta: appartiene alla persona.',
    sessions_lose_organization: 'Le sessioni aperte di {name} perdono subito questa organizzazione.',
    billing_right_ends: '{name} perde il diritto di fatturazione.',
    team_left: '{name} lascia il team di lavoro {team}.',
    grants_end:
      '{count, plural, one {Termina # diritto di accesso personale} many {Terminano # diritti di accesso personali} other {Terminano # diritti di accesso personali}}: {products}.',
    tokens_end:
      '{count, plural, one {# token API smette} many {# token API smettono} other {# token API smettono}} di funzionare.',
    invitations_end:
      '{count, plural, one {Decade # invito aperto inviato} many {Decadono # inviti aperti inviati} other {Decadono # inviti aperti inviati}} da {name}.',
    data_handed_over: '{item} ({product}) passa a {to}.',
    data_kept: '{item} ({product}) viene conservato in una cartella condivisa.',
    data_deleted: '{item} ({product}) viene eliminato. Non si può annullare.',
    share_withdrawn: '{item} ({product}) non è più condiviso con {name}.',
    access_lost:
      '{name} perde l’accesso a {count, plural, one {# prodotto} many {# prodotti} other {# prodotti}}: {products}.',
    access_kept:
      '{count, plural, one {# persona mantiene} many {# persone mantengono} other {# persone mantengono}} tutto il proprio accesso grazie ad altri diritti.',
    access_unlisted:
      '{count, plural, one {# altra persona fa parte} many {# altre persone fanno parte} other {# altre persone fanno parte}} del team di lavoro senza essere elencata singolarmente.',
    team_goes:
      'Il team di lavoro {team} scompare, con {count, plural, one {un unico diritto} many {# diritti} other {# diritti}}.',
    nothing_for_money: 'Fatture, ordini e pagamenti restano come sono.',
    teams_deleted:
      '{count, plural, one {Viene eliminato # team di lavoro} many {Vengono eliminati # di team di lavoro} other {Vengono eliminati # team di lavoro}}: {teams}.',
    all_invitations_end:
      '{count, plural, one {# invito in sospeso decade.} many {# di inviti in sospeso decadono.} other {# inviti in sospeso decadono.}}',
    logo_deleted: 'Il logo viene eliminato.',
    log_kept:
      'Il registro delle attività resta conservato per {years, number} anni, non più raggiungibile dal portale.',
    documents_kept:
      'Le fatture e le ricevute emesse restano conservate per {years, number} anni, come richiede la legge, non più raggiungibili dal portale.',
  },
};
