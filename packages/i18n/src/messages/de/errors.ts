import type { Messages } from '../../text-key.ts';
import type { errors as en } from '../en/errors.ts';

export const errors: Messages<typeof en> = {
  request: {
    invalid_input: 'Einige Angaben stimmen noch nicht. Prüfen Sie die markierten Felder.',
    not_found: 'Das ist nicht zu finden. Vielleicht wurde es entfernt, oder Sie haben keinen Zugriff darauf.',
    rate_limited:
      'Das waren viele Versuche in kurzer Zeit. Versuchen Sie es {minutes, plural, =0 {{retryAfterSeconds, plural, =0 {gleich} one {in # Sekunde} other {in # Sekunden}}} one {in # Minute} other {in # Minuten}} noch einmal.',
    too_large: 'Das ist zu groß zum Senden. Verkleinern Sie es, und versuchen Sie es noch einmal.',
    cross_site:
      'Zu Ihrer Sicherheit haben wir diese Anfrage gestoppt, denn sie kam von einer anderen Website. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    idempotency_mismatch:
      'Das wurde schon mit anderem Inhalt gesendet. Laden Sie die Seite neu, und prüfen Sie, was gespeichert wurde.',
    busy: 'Gerade melden sich sehr viele Personen an. Versuchen Sie es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
    unexpected:
      'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, wenden Sie sich an den Support.',
  },
  session: {
    required: 'Bitte melden Sie sich an, um fortzufahren.',
    sudo_required: 'Geben Sie Ihr Passwort ein, um fortzufahren.',
    two_factor_required: 'Richten Sie die Zwei-Faktor-Authentifizierung ein, um fortzufahren.',
    sign_in_expired: 'Diese Anmeldung hat zu lange gedauert. Geben Sie Ihr Passwort noch einmal ein.',
    credentials_wrong:
      'Die E-Mail-Adresse oder das Passwort stimmt nicht. Prüfen Sie beides, und versuchen Sie es noch einmal.',
    password_wrong: 'Dieses Passwort stimmt nicht. Versuchen Sie es noch einmal.',
  },
  permission: {
    denied:
      '{missing, select, legal_representative {Das kann nur ein gesetzlicher Vertreter der Organisation tun. Bitten Sie eine dieser Personen darum.} administrator {Das kann nur ein Administrator oder ein gesetzlicher Vertreter tun. Bitten Sie eine dieser Personen darum.} membership {Das können nur Mitglieder dieser Organisation tun.} email_confirmed {Bestätigen Sie zuerst Ihre E-Mail-Adresse. Danach geht es weiter.} billing_right {Dafür brauchen Sie das Abrechnungsrecht. Ein Administrator kann es Ihnen geben.} collaborator {Externe Benutzer können das nicht tun. Wenden Sie sich an einen Administrator der Organisation.} level {Ihr Zugriff reicht dafür nicht aus. Ein Administrator der Organisation kann ihn erweitern.} scope {Der API-Token deckt das nicht ab. Verwenden Sie einen mit dem passenden Bereich.} person {Ein API-Token kann das nicht tun. Melden Sie sich an und tun Sie es selbst.} staff_role {Ihre Aufgabe am Supportdesk umfasst das nicht. Wenden Sie sich an einen Administrator des Supportdesks.} other {Dafür fehlt Ihnen das Recht. Wenden Sie sich an einen Administrator der Organisation.}}',
  },
  factor: {
    code_wrong:
      'Dieser Code stimmt nicht. {attemptsLeft, plural, =0 {Beginnen Sie noch einmal von vorn.} one {Sie haben noch # Versuch.} other {Sie haben noch # Versuche.}}',
    app_code_wrong:
      'Dieser Code stimmt nicht. Geben Sie den ein, den die App gerade zeigt. Prüfen Sie auch, ob Ihr Telefon die Uhrzeit automatisch stellt.',
    code_used:
      'Dieser Code wurde schon verwendet. Warten Sie auf den nächsten: Die App zeigt alle 30 Sekunden einen neuen.',
    passkey_refused:
      'Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
    setup_expired: 'Diese Einrichtung ist nicht mehr gültig. Beginnen Sie noch einmal.',
    session_not_passed: 'Melden Sie sich ab und mit Ihrem zweiten Faktor wieder an: Dann können Sie das tun.',
    already_active: 'Diese Methode ist schon aktiv. Laden Sie die Seite neu.',
    too_many_passkeys: 'Sie haben schon 20 Passkeys. Entfernen Sie einen, den Sie nicht mehr brauchen.',
    sms_unavailable: 'Im Moment können keine SMS verschickt werden. Wählen Sie einen anderen Weg.',
    sms_too_soon:
      'Eine SMS ist schon unterwegs. Eine neue können Sie in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} anfordern.',
  },
  account: {
    identifier_differs: 'Das ist nicht Ihre Login-ID. Geben Sie sie so ein, wie sie in Ihrem Profil steht.',
    texting_unavailable: 'Zurzeit können keine SMS versendet werden. Versuchen Sie es später noch einmal.',
    phone_code_wrong:
      'Dieser Code stimmt nicht. {attemptsLeft, plural, =0 {Fordern Sie einen neuen an.} one {Sie haben noch # Versuch.} other {Sie haben noch # Versuche.}}',
    phone_code_expired: 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
    sole_representative:
      'Sie sind der einzige gesetzliche Vertreter einer Organisation. Benennen Sie dort eine andere Person oder löschen Sie die Organisation, und schließen Sie dann Ihr Konto.',
    password_too_weak:
      'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie mindestens 12 Zeichen, zum Beispiel mehrere Wörter ohne Zusammenhang.',
    password_too_common:
      'Dieses Passwort steht auf Listen häufiger oder gestohlener Passwörter. Wählen Sie ein anderes.',
    password_contains_identifier:
      'Das Passwort darf Ihre E-Mail-Adresse nicht enthalten. Wählen Sie ein anderes.',
    password_unchanged: 'Das neue Passwort ist dasselbe wie das aktuelle. Wählen Sie ein anderes.',
    address_unchanged: 'Diese Adresse verwenden Sie bereits. Geben Sie eine andere ein.',
    address_is_recovery:
      'Das ist Ihre Wiederherstellungs-E-Mail. Nehmen Sie eine andere Adresse, damit Sie zwei Zugänge haben.',
    address_is_identifier:
      'Das ist Ihre Login-ID. Nehmen Sie eine andere Adresse, damit Sie zwei Zugänge haben.',
    identifier_unconfirmed: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse. Danach ist das möglich.',
    nothing_pending: 'Es ist keine Änderung mehr im Gang. Laden Sie die Seite neu.',
    link_expired:
      'Dieser Link funktioniert nicht mehr. Er ist abgelaufen, oder er wurde verwendet oder ersetzt.',
    already_confirmed: 'Ihre E-Mail-Adresse ist bereits bestätigt. Laden Sie die Seite neu.',
    mailbox_choice_missing: 'Wählen Sie, ob auch das Postfach derselben Adresse dieses Passwort erhält.',
    confirmation_code_wrong:
      'Dieser Code stimmt nicht. {attemptsLeft, plural, =0 {Fordern Sie einen neuen an.} one {Sie haben noch # Versuch.} other {Sie haben noch # Versuche.}}',
    confirmation_expired: 'Dieser Code oder Link gilt nicht mehr. Fordern Sie einen neuen an.',
  },
  image: {
    unreadable:
      'Dieses Bild lässt sich nicht lesen. Wählen Sie eine unbeschädigte PNG-, JPEG-, WebP- oder SVG-Datei.',
  },
  audit: {
    too_many_to_export:
      'Das ist mehr, als in eine Datei passt: höchstens {max, number} Einträge. Grenzen Sie das Protokoll nach Datum ein, und exportieren Sie es in Teilen.',
  },
  identity: {
    not_needed:
      'Für dieses Konto ist die Zwei-Faktor-Authentifizierung nicht aktiv: Zum Anmelden genügt das Passwort.',
    link_invalid:
      'Dieser Link ist nicht oder nicht mehr gültig. Beginnen Sie noch einmal mit Login-ID und Passwort.',
    not_collecting:
      'Die Bilder sind bereits gesendet oder der Antrag ist beendet. Es kann nichts mehr hinzugefügt werden.',
    picture_unreadable: 'Dieses Bild können wir nicht lesen. Wählen Sie ein Foto als JPEG, PNG oder WebP.',
    picture_too_small:
      'Dieses Bild ist zu klein, um es zu lesen. Es braucht mindestens 600 Pixel in Breite oder Höhe.',
    pictures_missing:
      'Es fehlt noch ein Bild. Fügen Sie Vorderseite, Rückseite und Selfie hinzu und senden Sie sie dann.',
    ended: 'Dieser Antrag ist bereits beendet. Es gibt nichts mehr zu stoppen.',
    not_for_you: 'Dieser Fall steht Ihnen nicht offen. Er ist entschieden, beendet oder betrifft Sie selbst.',
    already_decided:
      'Sie haben über diesen Fall bereits entschieden. Die zweite Entscheidung trifft eine andere Person.',
  },
  support_access: {
    too_many: 'Es können nicht mehr als {max} Zugriffe gleichzeitig bestehen. Entziehen Sie zuerst einen.',
    over: 'Dieser Zugriff ist bereits beendet.',
  },
  desk: {
    customer_unknown: 'Kein Kunde hat diese Login-ID oder diese Nummer.',
  },
  staff: {
    address_taken:
      'Zu dieser Adresse gibt es bereits ein Konto. Interne Konten sind getrennt: Verwenden Sie eine andere Adresse.',
    last_admin:
      'Jemand muss die internen Konten verwalten. Bestimmen Sie zuerst einen anderen Administrator.',
    own_end: 'Ihren eigenen Zugang können Sie nicht beenden. Ein anderer Administrator kann es.',
  },
  succession: {
    already_open: 'Es läuft schon ein Antrag auf Nachfolge. Es kann immer nur einen geben.',
    already_representative: 'Sie sind schon gesetzlicher Vertreter dieser Organisation.',
    not_collecting:
      'Dokumente lassen sich nur vor dem Absenden hinzufügen, und nur von der Person, die den Antrag begonnen hat.',
    document_unreadable:
      'Diese Datei lässt sich nicht lesen. Wählen Sie eine unbeschädigte PDF-, JPEG-, PNG- oder WebP-Datei.',
    too_many_documents: 'Es können höchstens {max, number} Dokumente hinzugefügt werden.',
    documents_missing: 'Fügen Sie zuerst mindestens ein Dokument hinzu.',
    ended: 'Dieser Antrag ist schon beendet.',
    not_yours:
      'Nur ein gesetzlicher Vertreter oder die Person, die den Antrag gestellt hat, kann ihn stoppen.',
    not_for_you: 'Dieser Antrag wartet nicht auf Ihre Entscheidung.',
    already_decided: 'Sie haben über diesen Antrag schon entschieden.',
  },
  organization: {
    not_deletable: 'Dem Löschen steht noch etwas im Weg. Prüfen Sie die Liste noch einmal.',
    own_second_factor_missing:
      'Richten Sie die Zwei-Faktor-Authentifizierung zuerst für Ihr eigenes Konto ein, und verlangen Sie sie dann von den anderen.',
    currency_change_unconfirmed:
      'Mit diesem Land werden künftige Rechnungen in {to} statt in {from} ausgestellt. Bestätigen Sie die Änderung, und speichern Sie dann.',
    vat_number_not_for_type:
      'Eine Organisation dieses Typs hat keine MwSt.-Nummer. Lassen Sie das Feld leer, oder wählen Sie einen anderen Typ.',
    changed_meanwhile:
      'Diese Angaben haben sich inzwischen geändert. Laden Sie die Seite neu, und nehmen Sie Ihre Änderungen noch einmal vor.',
  },
  report: {
    expired: 'Dieser Bericht ist zu alt. Erstellen Sie einen neuen und fahren Sie dann fort.',
    facts_changed:
      'Seit diesem Bericht hat sich etwas geändert. Lesen Sie den neuen Bericht, bevor Sie fortfahren.',
  },
  invitation: {
    unknown:
      'Dieser Link funktioniert nicht. Vielleicht ist er unvollständig, oder es wurde eine neuere Einladung verschickt.',
    expired:
      'Diese Einladung ist abgelaufen. Bitten Sie die Person, die Sie eingeladen hat, sie erneut zu senden.',
    revoked: 'Diese Einladung wurde zurückgezogen. Wenden Sie sich an die Person, die Sie eingeladen hat.',
    answered: 'Diese Einladung wurde bereits beantwortet.',
    other_account:
      'Diese Einladung ist für {email}. Melden Sie sich mit dieser Adresse an, um sie anzunehmen.',
    address_unconfirmed:
      'Bestätigen Sie zuerst Ihre E-Mail-Adresse. Danach können Sie die Einladung annehmen.',
    already_member: 'Sie sind bereits Mitglied dieser Organisation.',
    account_exists:
      'Mit dieser Adresse gibt es inzwischen ein Konto. Melden Sie sich an, um die Einladung anzunehmen.',
    address_limit: 'An diese Adresse gingen heute schon {limit} Einladungen. Versuchen Sie es morgen wieder.',
  },
  member: {
    role_not_grantable:
      'Nur ein gesetzlicher Vertreter kann diese Rolle geben oder nehmen. Wenden Sie sich an einen von ihnen.',
    own_role_upward:
      'Sie können Ihre eigene Rolle nicht erhöhen. Wenden Sie sich an einen anderen Administrator.',
    billing_not_for_external:
      'Ein externer Benutzer kann das Abrechnungsrecht nicht haben. Wählen Sie zuerst eine andere Rolle.',
    level_unknown: 'Dieses Produkt hat diese Zugriffsstufe nicht. Wählen Sie eine andere.',
    organization_full: 'Eine Organisation kann höchstens {limit} Mitglieder und offene Einladungen haben.',
    last_legal_representative:
      'Eine Organisation braucht jederzeit einen gesetzlichen Vertreter, der handeln kann. Bestimmen Sie zuerst einen anderen.',
    sole_billing_contact:
      'Sie sind der einzige gesetzliche Vertreter: Jedes Abrechnungsereignis muss Sie per E-Mail oder SMS erreichen.',
    end_in_past: 'Wählen Sie einen Zeitpunkt in der Zukunft.',
    own_block:
      'Sie können sich nicht selbst sperren. Verlassen Sie die Organisation, oder wenden Sie sich an einen anderen Administrator.',
    choice_unknown: 'Entscheiden Sie für jedes Element, was damit geschieht, bevor Sie fortfahren.',
    recipient_unknown: 'Wählen Sie ein aktives Mitglied, das dies erhalten soll.',
  },
  team: {
    name_taken: 'Ein anderes Arbeitsteam heißt bereits so. Wählen Sie einen anderen Namen.',
    too_many:
      'Es gibt bereits {max, number} Arbeitsteams, mehr sind nicht möglich. Löschen Sie eines, das nicht mehr gebraucht wird.',
    full: 'Ein Arbeitsteam fasst höchstens {max, number} Personen. Nehmen Sie einige davon in ein anderes auf.',
    changed_meanwhile:
      'Dieses Arbeitsteam wurde inzwischen geändert. Laden Sie die Seite neu und nehmen Sie Ihre Änderungen noch einmal vor.',
  },
  transfer: {
    unknown:
      'Dieser Link führt zu keinem Angebot. Prüfen Sie, ob er vollständig ist, oder bitten Sie um einen neuen.',
    ended: 'Dieses Angebot ist angenommen oder zurückgezogen. Bitten Sie um ein neues.',
    lapsed: 'Die Frist dieses Angebots ist vorbei. Bitten Sie um ein neues.',
    not_transferable: '{name} gehört zu einer Art, die sich nicht übertragen lässt. Lassen Sie es weg.',
    offered_already:
      'Ein Produkt dieser Auswahl ist bereits jemandem angeboten. Ziehen Sie zuerst jenes Angebot zurück.',
    own_organization: 'Die Produkte kommen aus dieser Organisation. Wählen Sie eine andere.',
    other_receiver: 'Dieses Angebot gilt einer anderen Organisation. Wählen Sie jene.',
    unpaid:
      'Für eines dieser Produkte ist noch eine Rechnung offen. Bitten Sie die Gegenseite, sie zu bezahlen, und nehmen Sie dann an.',
    not_sold: '{name} ist in der Währung dieser Organisation nicht erhältlich. Wählen Sie eine andere.',
    changed_meanwhile:
      'Ein Produkt dieses Angebots hat sich inzwischen geändert. Bitten Sie um ein neues Angebot.',
  },
  product: {
    name_fixed:
      'Ein Produkt dieser Art behält seinen Namen. Mit Schlagwörtern finden Sie es über eigene Wörter.',
    not_in_state:
      'Der Zustand dieses Produkts lässt das nicht mehr zu. Laden Sie die Seite neu, um zu sehen, wo es steht.',
    nothing_paid: 'Für dieses Produkt ist nichts im Voraus bezahlt: Es kann nur sofort enden.',
    invoice_open: 'Eine Rechnung für dieses Produkt ist noch offen. Bezahlen oder stornieren Sie sie zuerst.',
    not_ending:
      'Die Kündigung lässt sich nicht mehr rückgängig machen. Laden Sie die Seite neu, um zu sehen, wo das Produkt steht.',
    ending: 'Die Kündigung dieses Produkts ist bereits geplant. Machen Sie sie zuerst rückgängig.',
  },
  subscription: {
    changed_meanwhile:
      'Dieses Abonnement hat sich inzwischen geändert. Laden Sie die Seite neu und sehen Sie es sich noch einmal an.',
    ends: 'Dieses Produkt endet von selbst und kann darum weder verlängert noch geändert werden. Nehmen Sie zuerst die Kündigung zurück.',
    plan_not_offered: 'Dieses Angebot gibt es nicht. Wählen Sie eines aus der Liste.',
    period_not_offered:
      'Dieser Abrechnungszeitraum wird für das Angebot nicht angeboten. Wählen Sie einen aus der Liste.',
    nothing_to_change:
      'Das Produkt hat dieses Angebot und diesen Abrechnungszeitraum schon. Wählen Sie etwas anderes.',
    not_changeable:
      'Nur ein aktives Produkt lässt sich ändern. Bezahlen Sie es zuerst, oder warten Sie, bis es eingerichtet ist.',
    not_now: 'Diese Änderung ist nicht sofort möglich. Planen Sie sie auf das Ende der bezahlten Zeit.',
    amount_changed:
      'Der Betrag hat sich inzwischen geändert. Sehen Sie sich den neuen an und bestätigen Sie noch einmal.',
    change_unpaid:
      'Eine Rechnung für eine Änderung dieses Produkts ist noch offen. Bezahlen oder stornieren Sie sie zuerst.',
  },
  renewal: {
    settings_changed_meanwhile:
      'Jemand hat diese Einstellungen inzwischen geändert. Laden Sie die Seite neu und nehmen Sie Ihre Änderungen noch einmal vor.',
  },
  grant: {
    level_unknown: 'Dieses Produkt kennt dieses Recht nicht. Wählen Sie eines aus der Liste.',
    end_past: 'Dieses Ende liegt in der Vergangenheit. Wählen Sie ein späteres.',
    already_there: 'Dieses Recht ist bereits vergeben. Ändern Sie stattdessen dort sein Ende.',
    too_many:
      'Einer Person oder einem Arbeitsteam lassen sich höchstens {max, number} Rechte geben. Geben Sie stattdessen Zugriff auf alle Produkte eines Typs, oder nehmen Sie weg, was nicht mehr gebraucht wird.',
  },
  invoice_export: {
    too_many_open:
      'Höchstens {max, number} Exporte entstehen gleichzeitig. Warten Sie, bis einer bereit ist, oder brechen Sie einen ab.',
  },
  invoice: {
    too_many_to_export:
      'Auf einmal lassen sich höchstens {max, number} Rechnungen exportieren. Wählen Sie eine kürzere Zeit.',
    already_billed:
      'Ein Teil dieser Tage ist bereits verrechnet. Laden Sie die Seite neu, um zu sehen, was noch offen ist.',
    is_final: 'Diese Rechnung ist definitiv. Sie lässt sich nur durch eine Rechnungskorrektur berichtigen.',
    not_final:
      'Diese Rechnung ist noch nicht definitiv. Stornieren Sie sie, statt eine Rechnungskorrektur zu erstellen.',
    credit_too_high: 'Es lässt sich nicht mehr gutschreiben, als von der Rechnung übrig ist.',
    nothing_to_refund:
      'Hier lässt sich nichts zurückgeben: Es wurde nichts bezahlt, oder das Bezahlte deckt nur, was noch geschuldet ist.',
  },
  payment: {
    nothing_due: 'Hier ist nichts mehr zu bezahlen. Laden Sie die Seite neu, um die Zahlung zu sehen.',
    under_way:
      'Eine Zahlung dafür läuft bereits. Warten Sie ihr Ende ab und sehen Sie dann noch einmal nach.',
    currencies_differ:
      'Rechnungen in verschiedenen Währungen werden getrennt bezahlt. Wählen Sie solche einer Währung.',
    method_gone: 'Dieses Zahlungsmittel wurde entfernt. Wählen Sie ein anderes.',
    kind_unavailable: 'Diese Zahlungsart steht im Moment nicht zur Verfügung. Wählen Sie eine andere.',
  },
  prepaid: {
    too_many_movements: 'Ein Auszug fasst höchstens {max, number} Bewegungen. Wählen Sie eine kürzere Zeit.',
    insufficient:
      'Das Guthaben des Prepaid-Kontos reicht nicht aus. Laden Sie es auf, oder bezahlen Sie den Rest anders.',
    amount_out_of_bounds:
      'Dieser Betrag liegt außerhalb der Grenzen. Wählen Sie einen zwischen dem kleinsten und dem größten, die angezeigt werden.',
    balance_limit:
      'Mit diesem Betrag wäre auf dem Prepaid-Konto mehr als erlaubt. Wählen Sie einen kleineren.',
    iban_invalid:
      'Diese IBAN ist nicht gültig: Ihre Länge oder ihre Prüfziffern stimmen nicht. Vergleichen Sie sie mit Ihrem Kontoauszug.',
    iban_is_qr:
      'Das ist eine QR-IBAN, die nur Zahlungen von QR-Rechnungen annimmt. Geben Sie die normale IBAN des Kontos ein.',
    address_incomplete:
      'Eine Bank braucht die vollständige Adresse Ihrer Organisation. Ergänzen Sie sie auf deren Seite und versuchen Sie es noch einmal.',
  },
  token: {
    invalid:
      'Dieser API-Token ist nicht gültig: Er ist unvollständig, abgelaufen oder widerrufen. Erstellen Sie einen neuen.',
    end_past: 'Dieses Ende liegt in der Vergangenheit. Wählen Sie ein späteres.',
    end_too_far:
      'Ein Token des Supportdesks gilt höchstens {days, number} Tage. Wählen Sie ein früheres Ende.',
    too_many:
      'Sie haben hier bereits {max, number} API-Token, mehr sind nicht möglich. Widerrufen Sie einen, der nicht mehr gebraucht wird.',
  },
  purchase: {
    plan_unknown: 'Dieses Angebot gibt es nicht mehr. Wählen Sie ein anderes.',
    period_not_offered: 'Dieser Abrechnungszeitraum wird hier nicht angeboten. Wählen Sie einen anderen.',
    domain_invalid: 'Geben Sie einen ganzen Domainnamen ein, der auf {ending} endet, etwa beispiel{ending}.',
    domain_twice: 'Dieser Domainname liegt schon im Warenkorb.',
    trial_unavailable:
      'Jede Art von Produkt lässt sich einmal ausprobieren, und diese wurde es schon. Bestellen Sie ohne Probezeit.',
    too_many_lines: 'Ein Warenkorb fasst höchstens {max, number} Produkte. Bestellen Sie zuerst diese.',
    payment_unknown: 'Wählen Sie eine der Zahlungsarten.',
    empty: 'Der Warenkorb ist leer. Wählen Sie zuerst ein Produkt.',
    free_credit_unusable: 'Diese Gutschrift lässt sich hier nicht mehr verwenden. Wählen Sie eine andere.',
    changed_meanwhile:
      'Der Warenkorb wurde inzwischen geändert. Sehen Sie die Übersicht noch einmal an und bestellen Sie dann.',
    price_changed:
      'Der Betrag ist nicht mehr der angezeigte. Sehen Sie die Übersicht noch einmal an und bestellen Sie dann.',
    line_gone: '{name} wird so nicht mehr angeboten. Ändern Sie es im Warenkorb oder nehmen Sie es heraus.',
    promo_refused:
      'Der Aktionscode {code} lässt sich nicht mehr verwenden. Der Schritt davor sagt, weshalb: Nehmen Sie ihn dort heraus und bestellen Sie dann.',
    address_missing: 'Fügen Sie zuerst eine Rechnungsadresse hinzu.',
    payment_missing: 'Wählen Sie zuerst, wie Sie bezahlen möchten.',
    not_open:
      'Diese Bestellung ist nicht mehr offen. Laden Sie die Seite neu, um zu sehen, was daraus geworden ist.',
  },
  promo: {
    unknown: 'Diesen Aktionscode gibt es nicht. Prüfen Sie die Schreibweise.',
    already_entered: 'Dieser Aktionscode ist schon eingegeben.',
    not_yet_valid: 'Dieser Aktionscode gilt ab {from}, nach unserer Ortszeit.',
    expired: 'Dieser Aktionscode gilt nicht mehr: Sein letzter Tag war der {until}, nach unserer Ortszeit.',
    used_up:
      'Dieser Aktionscode war {max, plural, one {# Mal} other {# Mal}} einlösbar und ist aufgebraucht.',
    used_by_organization:
      'Ihre Organisation hat diesen Aktionscode so oft eingelöst, wie sie darf ({max, number}).',
    new_customers_only:
      'Dieser Aktionscode gilt für eine erste Bestellung, und Ihre Organisation hat schon bestellt.',
    currency_differs:
      'Dieser Aktionscode ist ein Betrag in {currency}, und Ihre Organisation zahlt in einer anderen Währung.',
    no_matching_product: 'Dieser Aktionscode gilt für andere Produkte als die im Warenkorb.',
    no_matching_plan: 'Dieser Aktionscode gilt für ein anderes Angebot des Produkts im Warenkorb.',
    line_has_free_credit:
      'Das Produkt, für das dieser Aktionscode gilt, ist durch eine Gutschrift schon kostenlos. Nur eines von beiden gilt.',
    line_has_better: 'Ein anderer Aktionscode bringt hier mehr. Für jedes Produkt gilt nur einer.',
    line_has_trial:
      'Sie probieren das Produkt, für das dieser Aktionscode gilt, kostenlos aus. Bestellen Sie es ohne Probezeit, um den Code einzulösen.',
    too_many: 'Es lassen sich höchstens {max, number} Aktionscodes eingeben. Nehmen Sie zuerst einen heraus.',
    code_taken: 'Diesen Aktionscode gibt es schon. Wählen Sie einen anderen Text.',
    value_missing: 'Geben Sie entweder einen Prozentsatz oder einen Betrag mit Währung ein.',
    end_before_start: 'Der letzte Tag liegt vor dem ersten.',
  },
  payment_method: {
    not_entered:
      'Es ist noch kein Zahlungsmittel erfasst. Beginnen Sie neu und schließen Sie auf der Seite des Zahlungsanbieters ab.',
  },
  billing_address: {
    too_many:
      'Es gibt bereits {max, number} Rechnungsadressen. Entfernen Sie eine, die nicht mehr gebraucht wird.',
    vat_number_wrong:
      'Das ist keine MwSt.-Nummer des Landes der Adresse. Prüfen Sie die Ziffern und das Land.',
    changed_meanwhile:
      'Diese Adresse wurde inzwischen geändert. Laden Sie die Seite neu und nehmen Sie Ihre Änderungen noch einmal vor.',
    replacement_needed: 'Diese Adresse wird verwendet. Wählen Sie die Adresse, die an ihre Stelle tritt.',
  },
  bank: {
    already_resolved: 'Inzwischen hat jemand über dieses Geld entschieden. Laden Sie die Liste neu.',
    not_assignable: 'Das geht mit dieser Bewegung nicht. Wählen Sie einen anderen Weg.',
  },
  field: {
    required: 'Füllen Sie dieses Feld aus.',
    too_short: 'Das ist zu kurz. Ergänzen Sie die Angabe.',
    too_long: 'Das ist zu lang. Kürzen Sie die Angabe.',
    invalid: 'Prüfen Sie diese Angabe.',
    invalid_code: 'Geben Sie die 6 Ziffern des Codes ein.',
    invalid_email: 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.',
    invalid_phone: 'Geben Sie die Telefonnummer mit Landesvorwahl ein, zum Beispiel +41 44 123 45 67.',
    invalid_vat_number:
      'Geben Sie die vollständige MwSt.-Nummer mit Länderkürzel ein, zum Beispiel CHE123456789.',
    invalid_postal_code: 'Prüfen Sie die Postleitzahl.',
    unknown_choice: 'Wählen Sie eine der Möglichkeiten.',
    out_of_range: 'Dieser Wert ist hier nicht möglich. Wählen Sie einen anderen.',
    control_characters: 'Dieser Text enthält unsichtbare Zeichen. Tippen Sie ihn, statt ihn einzufügen.',
  },
  payout: {
    none_open: 'Keine Auszahlung wartet auf die Bank. Laden Sie die Seite neu, um die letzte Datei zu sehen.',
    already_decided:
      'Über diese Auszahlung ist inzwischen entschieden, oder sie kann nicht so enden. Laden Sie die Seite neu.',
  },
};
