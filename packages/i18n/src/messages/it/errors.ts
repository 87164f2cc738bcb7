import type { Messages } from '../../text-key.ts';
import type { errors as en } from '../en/errors.ts';

export const errors: Messages<typeof en> = {
  request: {
    invalid_input: 'Alcuni dati sono da correggere. Controlli i campi segnalati.',
    not_found: 'Non troviamo ciò che cerca. Forse è stato rimosso, oppure Lei non vi ha accesso.',
    rate_limited:
      'Ci sono stati molti tentativi in poco tempo. Riprovi tra {minutes, plural, =0 {{retryAfterSeconds, plural, =0 {un momento} one {# secondo} many {# di secondi} other {# secondi}}} one {# minuto} many {# di minuti} other {# minuti}}.',
    too_large: 'È troppo grande per essere inviato. Lo riduca e riprovi.',
    cross_site:
      'Per la Sua sicurezza abbiamo fermato questa richiesta: proveniva da un altro sito. Ricarichi la pagina e riprovi.',
    idempotency_mismatch:
      'Questa richiesta è già stata inviata con un altro contenuto. Ricarichi la pagina e controlli che cosa è stato salvato.',
    busy: 'In questo momento accedono molte persone. Riprovi tra {retryAfterSeconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
    unexpected:
      'Qualcosa non ha funzionato da parte nostra. La preghiamo di riprovare. Se succede ancora, contatti il supporto.',
  },
  session: {
    required: 'Acceda per continuare.',
    sudo_required: 'Inserisca la Sua password per continuare.',
    two_factor_required: 'Attivi l’autenticazione a due fattori per continuare.',
    sign_in_expired: 'Questo accesso ha richiesto troppo tempo. Inserisca di nuovo la password.',
    credentials_wrong: 'L’indirizzo e-mail o la password non sono corretti. Li controlli entrambi e riprovi.',
    password_wrong: 'Questa password non è corretta. Riprovi.',
  },
  permission: {
    denied:
      '{missing, select, legal_representative {Solo un rappresentante legale dell’organizzazione può farlo. Si rivolga a uno di loro.} administrator {Solo un amministratore o un rappresentante legale può farlo. Si rivolga a uno di loro.} membership {Solo i membri di questa organizzazione possono farlo.} email_confirmed {Confermi prima il Suo indirizzo e-mail. Poi potrà farlo.} billing_right {Per farlo Le serve il diritto di fatturazione. Un amministratore può concederglielo.} collaborator {Un utente esterno non può farlo. Si rivolga a un amministratore dell’organizzazione.} level {Il Suo accesso non è sufficiente per farlo. Un amministratore dell’organizzazione può estenderlo.} scope {Il token API non copre questa azione. Ne utilizzi uno con l’ambito corrispondente.} person {Un token API non può farlo. Acceda e lo faccia Lei.} staff_role {Il Suo ruolo all’assistenza non comprende questa azione. Si rivolga a un amministratore dell’assistenza.} other {Non ha il diritto di farlo. Si rivolga a un amministratore dell’organizzazione.}}',
  },
  factor: {
    code_wrong:
      'Questo codice non è corretto. {attemptsLeft, plural, =0 {Ricominci dall’inizio.} one {Le resta # tentativo.} many {Le restano # tentativi.} other {Le restano # tentativi.}}',
    app_code_wrong:
      'Questo codice non è corretto. Inserisca quello che l’app mostra in questo momento. Controlli anche che il telefono regoli l’ora automaticamente.',
    code_used:
      'Questo codice è già stato usato. Attenda il prossimo: l’app ne mostra uno nuovo ogni 30 secondi.',
    passkey_refused: 'Questa passkey non è stata accettata. Riprovi o scelga un altro metodo.',
    setup_expired: 'Questa configurazione non è più valida. Ricominci.',
    session_not_passed: 'Esca e acceda di nuovo con il Suo secondo fattore: allora potrà farlo.',
    already_active: 'Questo metodo è già attivo. Ricarichi la pagina.',
    too_many_passkeys: 'Ha già 20 passkey. Ne rimuova una che non Le serve più.',
    sms_unavailable: 'Al momento non è possibile inviare SMS. Scelga un altro metodo.',
    sms_too_soon:
      'Un SMS è già in arrivo. Potrà chiederne un altro tra {retryAfterSeconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  },
  account: {
    identifier_differs:
      'Questo non è il Suo identificativo di accesso. Lo scriva come figura nel Suo profilo.',
    texting_unavailable: 'Al momento non è possibile inviare SMS. Riprovi più tardi.',
    phone_code_wrong:
      'Questo codice non è corretto. {attemptsLeft, plural, =0 {Ne chieda uno nuovo.} one {Le resta # tentativo.} many {Le restano # tentativi.} other {Le restano # tentativi.}}',
    phone_code_expired: 'Questo codice non è più valido. Ne chieda uno nuovo.',
    sole_representative:
      'Lei è l’unico rappresentante legale di un’organizzazione. Ne nomini un altro o elimini l’organizzazione, poi chiuda il Suo account.',
    password_too_weak:
      'Questa password è troppo facile da indovinare. Usi almeno 12 caratteri, per esempio più parole senza legame tra loro.',
    password_too_common:
      'Questa password compare in elenchi di password comuni o trafugate. Ne scelga un’altra.',
    password_contains_identifier:
      'La password non può contenere il Suo indirizzo e-mail. Ne scelga un’altra.',
    password_unchanged: 'La nuova password è uguale a quella attuale. Ne scelga un’altra.',
    address_unchanged: 'Usa già questo indirizzo. Ne inserisca un altro.',
    address_is_recovery:
      'Questa è la Sua e-mail di recupero. Scelga un altro indirizzo, per avere due vie di accesso.',
    address_is_identifier:
      'Questo è il Suo identificativo di accesso. Scelga un altro indirizzo, per avere due vie di accesso.',
    identifier_unconfirmed: 'Confermi prima il Suo indirizzo e-mail. Poi potrà continuare.',
    nothing_pending: 'Non c’è più nessuna modifica in corso. Ricarichi la pagina.',
    link_expired: 'Questo link non funziona più. È scaduto, oppure è già stato usato o sostituito.',
    already_confirmed: 'Il Suo indirizzo e-mail è già confermato. Ricarichi la pagina.',
    mailbox_choice_missing: 'Indichi se anche la casella dello stesso indirizzo riceve questa password.',
    confirmation_code_wrong:
      'Questo codice non è corretto. {attemptsLeft, plural, =0 {Ne richieda uno nuovo.} one {Le resta # tentativo.} many {Le restano # di tentativi.} other {Le restano # tentativi.}}',
    confirmation_expired: 'Questo codice o link non è più valido. Ne richieda uno nuovo.',
  },
  image: {
    unreadable: 'Questa immagine non è leggibile. Scelga un file PNG, JPEG, WebP o SVG integro.',
  },
  audit: {
    too_many_to_export:
      'È più di quanto entra in un file: al massimo {max, number} voci. Limiti il registro per data e lo esporti in più parti.',
  },
  identity: {
    not_needed:
      'L’autenticazione a due fattori non è attiva per questo account: per accedere basta la password.',
    link_invalid:
      'Questo link non è valido o non lo è più. Ricominci con identificativo di accesso e password.',
    not_collecting:
      'Le foto sono già state inviate o la richiesta è conclusa. Non si può più aggiungere nulla.',
    picture_unreadable:
      'Non riusciamo a leggere questa immagine. Scelga una foto in formato JPEG, PNG o WebP.',
    picture_too_small:
      'Questa immagine è troppo piccola per essere letta. Ne scatti una di almeno 600 pixel di larghezza o di altezza.',
    pictures_missing: 'Manca ancora una foto. Aggiunga fronte, retro e selfie, poi le invii.',
    ended: 'Questa richiesta è già conclusa. Non c’è più nulla da fermare.',
    not_for_you: 'Questo caso non Le è aperto. È deciso, concluso o riguarda Lei.',
    already_decided: 'Lei ha già deciso su questo caso. La seconda decisione spetta a un’altra persona.',
  },
  support_access: {
    too_many: 'Non possono essere attivi più di {max} accessi alla volta. Ne revochi prima uno.',
    over: 'Questo accesso è già terminato.',
  },
  desk: {
    customer_unknown: 'Nessun cliente ha questo identificativo di accesso o questo numero.',
  },
  staff: {
    address_taken:
      'A questo indirizzo corrisponde già un account. Gli account interni sono separati: usi un altro indirizzo.',
    last_admin: 'Qualcuno deve gestire gli account interni. Nomini prima un altro amministratore.',
    own_end: 'Non può terminare il proprio accesso. Può farlo un altro amministratore.',
  },
  succession: {
    already_open: 'È già in corso una richiesta di successione. Ce ne può essere una sola alla volta.',
    already_representative: 'Lei è già rappresentante legale di questa organizzazione.',
    not_collecting:
      'I documenti si possono aggiungere solo prima dell’invio, dalla persona che ha iniziato la richiesta.',
    document_unreadable: 'Questo file non è leggibile. Scelga un file PDF, JPEG, PNG o WebP integro.',
    too_many_documents: 'Si possono aggiungere al massimo {max, number} documenti.',
    documents_missing: 'Aggiunga prima almeno un documento.',
    ended: 'Questa richiesta è già terminata.',
    not_yours: 'Solo un rappresentante legale o la persona che l’ha fatta può fermare questa richiesta.',
    not_for_you: 'Questa richiesta non attende la Sua decisione.',
    already_decided: 'Lei ha già deciso su questa richiesta.',
  },
  organization: {
    not_deletable: 'Qualcosa impedisce ancora l’eliminazione. Verifichi di nuovo l’elenco.',
    own_second_factor_missing:
      'Attivi prima l’autenticazione a due fattori per il Suo account, poi la richieda agli altri.',
    currency_change_unconfirmed:
      'Con questo paese le prossime fatture saranno emesse in {to} anziché in {from}. Confermi la modifica, poi salvi.',
    vat_number_not_for_type:
      'Un’organizzazione di questo tipo non ha una partita IVA. Lasci vuoto il campo o scelga un altro tipo.',
    changed_meanwhile:
      'Questi dati sono cambiati nel frattempo. Ricarichi la pagina e ripeta le Sue modifiche.',
  },
  report: {
    expired: 'Questo rapporto è troppo vecchio. Ne crei uno nuovo, poi continui.',
    facts_changed:
      'Qualcosa è cambiato da quando è stato creato questo rapporto. Legga il nuovo rapporto prima di continuare.',
  },
  invitation: {
    unknown: 'Questo link non funziona. Forse è incompleto, oppure è stato inviato un invito più recente.',
    expired: 'Questo invito è scaduto. Chieda a chi gliel’ha inviato di inviarlo di nuovo.',
    revoked: 'Questo invito è stato ritirato. Si rivolga a chi gliel’ha inviato.',
    answered: 'A questo invito è già stata data una risposta.',
    other_account: 'Questo invito è per {email}. Acceda con quell’indirizzo per accettarlo.',
    address_unconfirmed: 'Confermi prima il Suo indirizzo e-mail. Poi potrà accettare l’invito.',
    already_member: 'Lei è già membro di questa organizzazione.',
    account_exists: 'Con questo indirizzo esiste ormai un account. Acceda per accettare l’invito.',
    address_limit: 'Oggi questo indirizzo ha già ricevuto {limit} inviti. Riprovi domani.',
  },
  member: {
    role_not_grantable:
      'Solo un rappresentante legale può dare o togliere questo ruolo. Si rivolga a uno di loro.',
    own_role_upward: 'Non può elevare il proprio ruolo. Si rivolga a un altro amministratore.',
    billing_not_for_external:
      'Un utente esterno non può avere il diritto di fatturazione. Scelga prima un altro ruolo.',
    level_unknown: 'Questo prodotto non ha questo livello di accesso. Ne scelga un altro.',
    organization_full: 'Un’organizzazione può avere al massimo {limit} membri e inviti aperti.',
    last_legal_representative:
      'Un’organizzazione ha bisogno in ogni momento di un rappresentante legale che possa agire. Ne nomini prima un altro.',
    sole_billing_contact:
      'Lei è l’unico rappresentante legale: ogni evento di fatturazione deve raggiungerLa per e-mail o per SMS.',
    end_in_past: 'Scelga un momento futuro.',
    own_block: 'Non può bloccare sé stesso. Lasci l’organizzazione o si rivolga a un altro amministratore.',
    choice_unknown: 'Decida che cosa succede a ogni elemento prima di continuare.',
    recipient_unknown: 'Scelga un membro attivo che lo riceva.',
  },
  team: {
    name_taken: 'Un altro team di lavoro ha già questo nome. Ne scelga un altro.',
    too_many:
      'Ci sono già {max, number} team di lavoro e non c’è posto per altri. Ne elimini uno che non serve più.',
    full: 'Un team di lavoro può avere al massimo {max, number} persone. Ne inserisca alcune in un altro team.',
    changed_meanwhile:
      'Nel frattempo qualcuno ha modificato questo team di lavoro. Ricarichi la pagina e ripeta le modifiche.',
  },
  transfer: {
    unknown: 'Questo link non porta a nessuna offerta. Controlli che sia completo o ne chieda uno nuovo.',
    ended: 'Questa offerta è stata accettata o ritirata. Ne chieda una nuova.',
    lapsed: 'Il termine di questa offerta è passato. Ne chieda una nuova.',
    not_transferable: '{name} è di un tipo che non può essere trasferito. Lo lasci fuori.',
    offered_already: 'Un prodotto di questa scelta è già offerto a qualcuno. Ritiri prima quell’offerta.',
    own_organization: 'I prodotti vengono da questa organizzazione. Ne scelga un’altra.',
    other_receiver: 'Questa offerta è per un’altra organizzazione. Scelga quella.',
    unpaid:
      'Una fattura per uno di questi prodotti è ancora aperta. Chieda a chi li offre di pagarla, poi accetti.',
    not_sold: '{name} non è in vendita nella valuta di questa organizzazione. Ne scelga un’altra.',
    changed_meanwhile: 'Un prodotto di questa offerta è cambiato nel frattempo. Chieda una nuova offerta.',
  },
  product: {
    name_fixed:
      'Un prodotto di questo tipo mantiene il nome. Usi le etichette per ritrovarlo con parole Sue.',
    not_in_state:
      'Lo stato di questo prodotto non lo permette più. Ricarichi la pagina per vedere a che punto è.',
    nothing_paid: 'Per questo prodotto non è pagato nulla in anticipo: può terminare solo subito.',
    invoice_open: 'Una fattura per questo prodotto è ancora aperta. La paghi o la annulli prima.',
    not_ending:
      'La disdetta non può più essere annullata. Ricarichi la pagina per vedere a che punto è il prodotto.',
    ending: 'La disdetta di questo prodotto è già prevista. La annulli prima.',
  },
  subscription: {
    changed_meanwhile:
      'Questo abbonamento è cambiato nel frattempo. Ricarichi la pagina e lo verifichi di nuovo.',
    ends: 'Questo prodotto termina da solo e quindi non può essere né rinnovato né modificato. Annulli prima la disdetta.',
    plan_not_offered: 'Questa offerta non è disponibile. Ne scelga una dall’elenco.',
    period_not_offered: 'Questa periodicità non è disponibile per l’offerta. Ne scelga una dall’elenco.',
    nothing_to_change: 'Il prodotto ha già questa offerta e questa periodicità. Ne scelga un’altra.',
    not_changeable:
      'Solo un prodotto attivo può essere modificato. Lo paghi prima, o attenda che sia configurato.',
    not_now: 'Questa modifica non può essere fatta subito. La pianifichi per la fine del periodo pagato.',
    amount_changed: 'L’importo è cambiato nel frattempo. Verifichi il nuovo e confermi di nuovo.',
    change_unpaid:
      'Una fattura per una modifica di questo prodotto è ancora aperta. La paghi o la annulli prima.',
  },
  renewal: {
    settings_changed_meanwhile:
      'Qualcuno ha modificato queste impostazioni nel frattempo. Ricarichi la pagina e rifaccia le Sue modifiche.',
  },
  grant: {
    level_unknown: 'Questo prodotto non prevede questo diritto. Ne scelga uno dall’elenco.',
    end_past: 'Questa scadenza è già passata. Ne scelga una successiva.',
    already_there: 'Questo diritto è già stato concesso. Ne modifichi piuttosto la scadenza.',
    too_many:
      'A una persona o a un team di lavoro si possono concedere al massimo {max, number} diritti. Dia accesso a tutti i prodotti di un tipo, oppure tolga ciò che non serve più.',
  },
  invoice_export: {
    too_many_open:
      'Si preparano al massimo {max, number} esportazioni alla volta. Attenda che una sia pronta, o ne annulli una.',
  },
  invoice: {
    too_many_to_export:
      'Si possono esportare al massimo {max, number} fatture alla volta. Scelga un periodo più breve.',
    already_billed:
      'Una parte di questi giorni è già fatturata. Ricarichi la pagina per vedere che cosa resta.',
    is_final: 'Questa fattura è definitiva. Può essere corretta solo con una nota di credito.',
    not_final: 'Questa fattura non è ancora definitiva. La annulli invece di emettere una nota di credito.',
    credit_too_high: 'Non si può accreditare più di quanto resta della fattura.',
    nothing_to_refund:
      'Qui non si può restituire nulla: o non è stato pagato nulla, o quanto pagato copre solo ciò che è ancora dovuto.',
  },
  payment: {
    nothing_due: 'Qui non c’è più nulla da pagare. Ricarichi la pagina per vedere il pagamento.',
    under_way: 'Un pagamento è già in corso. Attenda che sia concluso, poi controlli di nuovo.',
    currencies_differ:
      'Le fatture in valute diverse si pagano separatamente. Scelga quelle di una sola valuta.',
    method_gone: 'Questo metodo di pagamento è stato rimosso. Ne scelga un altro.',
    kind_unavailable: 'Questo modo di pagare non è disponibile al momento. Ne scelga un altro.',
  },
  prepaid: {
    too_many_movements:
      'Un estratto conto contiene al massimo {max, number} movimenti. Scelga un periodo più breve.',
    insufficient: 'Il saldo del conto prepagato non basta. Lo ricarichi o paghi il resto in un altro modo.',
    amount_out_of_bounds:
      'Questo importo è fuori dai limiti. Ne scelga uno tra il minimo e il massimo indicati.',
    balance_limit:
      'Con questo importo il conto prepagato supererebbe il massimo consentito. Ne scelga uno più piccolo.',
    iban_invalid:
      'Questo IBAN non è valido: la lunghezza o le cifre di controllo sono errate. Lo confronti con il Suo estratto conto.',
    iban_is_qr:
      'Questo è un QR-IBAN, che riceve solo pagamenti di QR-fatture. Inserisca l’IBAN normale del conto bancario.',
    address_incomplete:
      'La banca ha bisogno dell’indirizzo completo della Sua organizzazione. Lo completi nella pagina dell’organizzazione, poi riprovi.',
  },
  token: {
    invalid: 'Questo token API non è valido: è incompleto, è scaduto o è stato revocato. Ne crei uno nuovo.',
    end_past: 'Questa fine è già passata. Ne scelga una successiva.',
    end_too_far:
      'Un token dell’assistenza vale al massimo {days, number} giorni. Scelga una fine più vicina.',
    too_many:
      'Ha già {max, number} token API qui, e non ne può avere altri. Ne revochi uno che non serve più.',
  },
  purchase: {
    plan_unknown: 'Questo piano non è più disponibile. Ne scelga un altro.',
    period_not_offered: 'Questa periodicità non è disponibile qui. Ne scelga un’altra.',
    domain_invalid:
      'Inserisca un nome di dominio completo che termini con {ending}, per esempio esempio{ending}.',
    domain_twice: 'Questo nome di dominio è già nel carrello.',
    trial_unavailable:
      'Ogni tipo di prodotto si prova una volta sola, e questo è già stato provato. Lo ordini senza prova.',
    too_many_lines: 'Un carrello contiene al massimo {max, number} prodotti. Ordini prima questi.',
    payment_unknown: 'Scelga uno dei modi di pagare.',
    empty: 'Il carrello è vuoto. Scelga prima un prodotto.',
    free_credit_unusable: 'Questo credito gratuito non è più utilizzabile qui. Ne scelga un altro.',
    changed_meanwhile: 'Il carrello è stato modificato nel frattempo. Riguardi il riepilogo, poi ordini.',
    price_changed: 'Il totale non è più quello mostrato. Riguardi il riepilogo, poi ordini.',
    line_gone: '{name} non è più disponibile così. Lo modifichi nel carrello o lo tolga.',
    promo_refused:
      'Il codice promozionale {code} non è più utilizzabile. Il passo precedente dice perché: lo tolga lì, poi ordini.',
    address_missing: 'Aggiunga prima un indirizzo di fatturazione.',
    payment_missing: 'Scelga prima come desidera pagare.',
    not_open: 'Questo ordine non è più aperto. Ricarichi la pagina per vedere che cosa ne è stato.',
  },
  promo: {
    unknown: 'Questo codice promozionale non esiste. Controlli come è scritto.',
    already_entered: 'Questo codice promozionale è già inserito.',
    not_yet_valid: 'Questo codice promozionale vale a partire dal {from}, secondo la nostra ora locale.',
    expired:
      'Questo codice promozionale non è più valido: l’ultimo giorno era il {until}, secondo la nostra ora locale.',
    used_up:
      'Questo codice promozionale si poteva usare {max, plural, one {# volta} many {# di volte} other {# volte}} ed è esaurito.',
    used_by_organization:
      'La Sua organizzazione ha già usato questo codice promozionale le volte consentite ({max, number}).',
    new_customers_only:
      'Questo codice promozionale vale per un primo ordine, e la Sua organizzazione ha già ordinato.',
    currency_differs:
      'Questo codice promozionale è un importo in {currency}, e la Sua organizzazione paga in un’altra valuta.',
    no_matching_product: 'Questo codice promozionale vale per prodotti diversi da quelli nel carrello.',
    no_matching_plan: 'Questo codice promozionale vale per un altro piano del prodotto nel carrello.',
    line_has_free_credit:
      'Il prodotto di questo codice promozionale è già gratuito grazie a un credito gratuito. Vale un solo vantaggio.',
    line_has_better: 'Un altro codice promozionale è più vantaggioso qui. Ne vale uno solo per prodotto.',
    line_has_trial:
      'Sta provando gratis il prodotto di questo codice promozionale. Lo ordini senza prova per usare il codice.',
    too_many: 'Si possono inserire al massimo {max, number} codici promozionali. Ne tolga prima uno.',
    code_taken: 'Questo codice promozionale esiste già. Scelga un altro testo.',
    value_missing: 'Indichi una percentuale oppure un importo con la relativa valuta.',
    end_before_start: 'L’ultimo giorno è prima del primo.',
  },
  payment_method: {
    not_entered:
      'Nessun metodo di pagamento è stato ancora inserito. Ricominci e concluda sulla pagina del fornitore di pagamenti.',
  },
  billing_address: {
    too_many: 'Ci sono già {max, number} indirizzi di fatturazione. Ne rimuova uno che non serve più.',
    vat_number_wrong: 'Questa non è una partita IVA del paese dell’indirizzo. Controlli le cifre e il paese.',
    changed_meanwhile:
      'Qualcuno ha modificato questo indirizzo nel frattempo. Ricarichi la pagina e rifaccia le modifiche.',
    replacement_needed: 'Questo indirizzo è in uso. Scelga l’indirizzo che lo sostituisce.',
  },
  bank: {
    already_resolved: 'Nel frattempo qualcuno ha deciso su questo denaro. Ricarichi l’elenco.',
    not_assignable: 'Con questo movimento non è possibile. Scelga un’altra via.',
  },
  field: {
    required: 'Compili questo campo.',
    too_short: 'È troppo corto. Lo completi un po’.',
    too_long: 'È troppo lungo. Lo accorci un po’.',
    invalid: 'Controlli questo dato.',
    invalid_code: 'Inserisca le 6 cifre del codice.',
    invalid_email: 'Inserisca un indirizzo e-mail completo, per esempio nome@example.com.',
    invalid_phone: 'Inserisca il numero di telefono con il prefisso del paese, per esempio +41 44 123 45 67.',
    invalid_vat_number:
      'Inserisca la partita IVA completa con il codice del paese, per esempio CHE123456789.',
    invalid_postal_code: 'Controlli il codice postale.',
    unknown_choice: 'Scelga una delle opzioni.',
    out_of_range: 'Questo valore non è possibile qui. Ne scelga un altro.',
    control_characters: 'Questo testo contiene caratteri invisibili. Lo digiti invece di incollarlo.',
  },
  payout: {
    none_open: 'Nessun versamento attende la banca. Ricarichi la pagina per vedere l’ultimo file.',
    already_decided: 'Su questo versamento si è già deciso, oppure non può finire così. Ricarichi la pagina.',
  },
};
