import type { Messages } from '../../text-key.ts';
import type { errors as en } from '../en/errors.ts';

export const errors: Messages<typeof en> = {
  request: {
    invalid_input: 'Certaines saisies sont à corriger. Vérifiez les champs signalés.',
    not_found: 'Cet élément est introuvable. Il a peut-être été supprimé, ou vous n’y avez pas accès.',
    rate_limited:
      'Il y a eu beaucoup de tentatives en peu de temps. Réessayez dans {minutes, plural, =0 {{retryAfterSeconds, plural, =0 {un instant} one {# seconde} many {# de secondes} other {# secondes}}} one {# minute} many {# de minutes} other {# minutes}}.',
    too_large: 'Cet envoi est trop volumineux. Réduisez-le et réessayez.',
    cross_site:
      'Pour votre sécurité, nous avons bloqué cette demande : elle venait d’un autre site. Rechargez la page et réessayez.',
    idempotency_mismatch:
      'Cette demande a déjà été envoyée avec un autre contenu. Rechargez la page et vérifiez ce qui a été enregistré.',
    busy: 'Beaucoup de personnes se connectent en ce moment. Réessayez dans {retryAfterSeconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
    unexpected:
      'Une erreur s’est produite de notre côté. Veuillez réessayer. Si elle persiste, contactez le support.',
  },
  session: {
    required: 'Connectez-vous pour continuer.',
    sudo_required: 'Saisissez votre mot de passe pour continuer.',
    two_factor_required: 'Activez la double authentification pour continuer.',
    sign_in_expired: 'Cette connexion a duré trop longtemps. Saisissez de nouveau votre mot de passe.',
    credentials_wrong: 'L’adresse e-mail ou le mot de passe est incorrect. Vérifiez les deux et réessayez.',
    password_wrong: 'Ce mot de passe est incorrect. Réessayez.',
  },
  permission: {
    denied:
      '{missing, select, legal_representative {Seul un responsable légal de l’organisation peut faire cela. Adressez-vous à l’un d’eux.} administrator {Seul un administrateur ou un responsable légal peut faire cela. Adressez-vous à l’un d’eux.} membership {Seuls les membres de cette organisation peuvent faire cela.} email_confirmed {Confirmez d’abord votre adresse e-mail. Vous pourrez ensuite continuer.} billing_right {Il vous faut le droit de facturation pour faire cela. Un administrateur peut vous l’accorder.} collaborator {Un utilisateur externe ne peut pas faire cela. Adressez-vous à un administrateur de l’organisation.} level {Votre accès ne suffit pas pour cela. Un administrateur de l’organisation peut l’étendre.} scope {Le token d’API ne couvre pas cela. Utilisez-en un avec la portée correspondante.} person {Un token d’API ne peut pas faire cela. Connectez-vous et faites-le vous-même.} staff_role {Votre fonction à l’assistance ne couvre pas cette action. Adressez-vous à un administrateur de l’assistance.} other {Vous n’avez pas le droit de faire cela. Adressez-vous à un administrateur de l’organisation.}}',
  },
  factor: {
    code_wrong:
      'Ce code n’est pas le bon. {attemptsLeft, plural, =0 {Recommencez depuis le début.} one {Il vous reste # essai.} many {Il vous reste # essais.} other {Il vous reste # essais.}}',
    app_code_wrong:
      'Ce code n’est pas le bon. Saisissez celui que l’application affiche en ce moment. Vérifiez aussi que votre téléphone règle l’heure automatiquement.',
    code_used:
      'Ce code a déjà servi. Attendez le suivant : l’application en affiche un nouveau toutes les 30 secondes.',
    passkey_refused: 'Cette clé d’accès n’a pas été acceptée. Réessayez ou choisissez une autre méthode.',
    setup_expired: 'Cette configuration n’est plus valable. Recommencez.',
    session_not_passed:
      'Déconnectez-vous, puis reconnectez-vous avec votre second facteur : alors vous pourrez le faire.',
    already_active: 'Cette méthode est déjà active. Rechargez la page.',
    too_many_passkeys: 'Vous avez déjà 20 clés d’accès. Retirez-en une dont vous n’avez plus besoin.',
    sms_unavailable: 'L’envoi de SMS n’est pas possible pour le moment. Choisissez une autre méthode.',
    sms_too_soon:
      'Un SMS est déjà en route. Vous pourrez en demander un autre dans {retryAfterSeconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  },
  account: {
    identifier_differs:
      'Ce n’est pas votre identifiant de connexion. Saisissez-le tel qu’il figure dans votre profil.',
    texting_unavailable: 'Aucun SMS ne peut être envoyé pour le moment. Réessayez plus tard.',
    phone_code_wrong:
      'Ce code n’est pas correct. {attemptsLeft, plural, =0 {Demandez-en un nouveau.} one {Il vous reste # essai.} many {Il vous reste # essais.} other {Il vous reste # essais.}}',
    phone_code_expired: 'Ce code n’est plus valable. Demandez-en un nouveau.',
    sole_representative:
      'Vous êtes l’unique responsable légal d’une organisation. Désignez-y une autre personne ou supprimez l’organisation, puis fermez votre compte.',
    password_too_weak:
      'Ce mot de passe est trop facile à deviner. Utilisez au moins 12 caractères, par exemple plusieurs mots sans rapport entre eux.',
    password_too_common:
      'Ce mot de passe figure sur des listes de mots de passe courants ou divulgués. Choisissez-en un autre.',
    password_contains_identifier:
      'Le mot de passe ne doit pas contenir votre adresse e-mail. Choisissez-en un autre.',
    password_unchanged: 'Le nouveau mot de passe est identique à l’actuel. Choisissez-en un autre.',
    address_unchanged: 'Vous utilisez déjà cette adresse. Saisissez-en une autre.',
    address_is_recovery:
      'C’est votre e-mail de récupération. Choisissez une autre adresse, pour avoir deux moyens d’accès.',
    address_is_identifier:
      'C’est votre identifiant de connexion. Choisissez une autre adresse, pour avoir deux moyens d’accès.',
    identifier_unconfirmed: 'Confirmez d’abord votre adresse e-mail. Vous pourrez ensuite continuer.',
    nothing_pending: 'Aucun changement n’est plus en cours. Rechargez la page.',
    link_expired: 'Ce lien ne fonctionne plus. Il est échu, ou il a déjà servi ou été remplacé.',
    already_confirmed: 'Votre adresse e-mail est déjà confirmée. Rechargez la page.',
    mailbox_choice_missing: 'Indiquez si la boîte e-mail de la même adresse reçoit aussi ce mot de passe.',
    confirmation_code_wrong:
      'Ce code est incorrect. {attemptsLeft, plural, =0 {Demandez-en un nouveau.} one {Il vous reste # tentative.} many {Il vous reste # de tentatives.} other {Il vous reste # tentatives.}}',
    confirmation_expired: 'Ce code ou ce lien n’est plus valable. Demandez-en un nouveau.',
  },
  image: {
    unreadable: 'Cette image est illisible. Choisissez un fichier PNG, JPEG, WebP ou SVG intact.',
  },
  audit: {
    too_many_to_export:
      'C’est plus que ne peut contenir un fichier : {max, number} entrées au plus. Limitez le journal par date et exportez-le en plusieurs parties.',
  },
  identity: {
    not_needed:
      'La double authentification est désactivée pour ce compte : le mot de passe suffit pour vous connecter.',
    link_invalid:
      'Ce lien n’est pas ou plus valable. Recommencez avec votre identifiant de connexion et votre mot de passe.',
    not_collecting:
      'Les photos ont déjà été envoyées, ou la demande est close. Il n’est plus possible d’en ajouter.',
    picture_unreadable:
      'Nous ne pouvons pas lire cette image. Choisissez une photo au format JPEG, PNG ou WebP.',
    picture_too_small:
      'Cette image est trop petite pour être lue. Prenez une photo d’au moins 600 pixels de large ou de haut.',
    pictures_missing:
      'Il manque encore une photo. Ajoutez le recto, le verso et le selfie, puis envoyez-les.',
    ended: 'Cette demande est déjà close. Il n’y a plus rien à arrêter.',
    not_for_you: 'Ce dossier ne vous est pas ouvert. Il est tranché, clos, ou vous concerne vous-même.',
    already_decided:
      'Vous vous êtes déjà prononcé sur ce dossier. La seconde décision revient à une autre personne.',
  },
  support_access: {
    too_many: 'Pas plus de {max} accès à la fois. Retirez-en un d’abord.',
    over: 'Cet accès a déjà pris fin.',
  },
  desk: {
    customer_unknown: 'Aucun client n’a cet identifiant de connexion ni ce numéro.',
  },
  staff: {
    address_taken:
      'Cette adresse a déjà un compte. Les comptes internes sont séparés : utilisez une autre adresse.',
    last_admin: 'Quelqu’un doit gérer les comptes internes. Désignez d’abord un autre administrateur.',
    own_end: 'Vous ne pouvez pas mettre fin à votre propre accès. Un autre administrateur le peut.',
  },
  succession: {
    already_open: 'Une demande de succession est déjà en cours. Il ne peut y en avoir qu’une à la fois.',
    already_representative: 'Vous êtes déjà responsable légal de cette organisation.',
    not_collecting:
      'Les documents ne peuvent être ajoutés qu’avant l’envoi de la demande, par la personne qui l’a commencée.',
    document_unreadable: 'Ce fichier est illisible. Choisissez un fichier PDF, JPEG, PNG ou WebP intact.',
    too_many_documents: '{max, number} documents au plus peuvent être ajoutés.',
    documents_missing: 'Ajoutez d’abord au moins un document.',
    ended: 'Cette demande est déjà terminée.',
    not_yours: 'Seul un responsable légal ou la personne qui l’a faite peut arrêter cette demande.',
    not_for_you: 'Cette demande n’attend pas votre décision.',
    already_decided: 'Vous avez déjà pris une décision sur cette demande.',
  },
  organization: {
    not_deletable: 'Quelque chose empêche encore la suppression. Vérifiez de nouveau la liste.',
    own_second_factor_missing:
      'Activez d’abord la double authentification pour votre propre compte, puis exigez-la des autres.',
    currency_change_unconfirmed:
      'Avec ce pays, les prochaines factures seront établies en {to} au lieu de {from}. Confirmez le changement, puis enregistrez.',
    vat_number_not_for_type:
      'Une organisation de ce type n’a pas de numéro de TVA. Laissez le champ vide ou choisissez un autre type.',
    changed_meanwhile:
      'Ces informations ont changé entre-temps. Rechargez la page, puis refaites vos modifications.',
  },
  report: {
    expired: 'Ce rapport est trop ancien. Établissez-en un nouveau, puis continuez.',
    facts_changed:
      'La situation a changé depuis que ce rapport a été établi. Lisez le nouveau rapport avant de continuer.',
  },
  invitation: {
    unknown:
      'Ce lien ne fonctionne pas. Il est peut-être incomplet, ou une invitation plus récente a été envoyée.',
    expired: 'Cette invitation a expiré. Demandez à la personne qui vous l’a envoyée de la renvoyer.',
    revoked: 'Cette invitation a été retirée. Adressez-vous à la personne qui vous l’a envoyée.',
    answered: 'Cette invitation a déjà reçu une réponse.',
    other_account:
      'Cette invitation est destinée à {email}. Connectez-vous avec cette adresse pour l’accepter.',
    address_unconfirmed:
      'Confirmez d’abord votre adresse e-mail. Vous pourrez ensuite accepter l’invitation.',
    already_member: 'Vous êtes déjà membre de cette organisation.',
    account_exists:
      'Un compte existe désormais avec cette adresse. Connectez-vous pour accepter l’invitation.',
    address_limit: 'Cette adresse a déjà reçu {limit} invitations aujourd’hui. Réessayez demain.',
  },
  member: {
    role_not_grantable:
      'Seul un responsable légal peut donner ou retirer ce rôle. Adressez-vous à l’un d’eux.',
    own_role_upward: 'Vous ne pouvez pas élever votre propre rôle. Adressez-vous à un autre administrateur.',
    billing_not_for_external:
      'Un utilisateur externe ne peut pas avoir le droit de facturation. Choisissez d’abord un autre rôle.',
    level_unknown: 'Ce produit n’a pas ce niveau d’accès. Choisissez-en un autre.',
    organization_full: 'Une organisation peut compter au plus {limit} membres et invitations ouvertes.',
    last_legal_representative:
      'Une organisation a besoin à tout moment d’un responsable légal qui puisse agir. Désignez-en d’abord un autre.',
    sole_billing_contact:
      'Vous êtes le seul responsable légal : chaque événement de facturation doit vous parvenir par e-mail ou par SMS.',
    end_in_past: 'Choisissez un moment à venir.',
    own_block:
      'Vous ne pouvez pas vous bloquer vous-même. Quittez l’organisation, ou adressez-vous à un autre administrateur.',
    choice_unknown: 'Décidez de ce que devient chaque élément avant de continuer.',
    recipient_unknown: 'Choisissez un membre actif qui recevra cet élément.',
  },
  team: {
    name_taken: 'Une autre équipe de travail porte déjà ce nom. Choisissez-en un autre.',
    too_many:
      'Il existe déjà {max, number} équipes de travail, et il n’y a plus de place. Supprimez-en une dont vous n’avez plus besoin.',
    full: 'Une équipe de travail compte au plus {max, number} personnes. Placez-en une partie dans une autre équipe.',
    changed_meanwhile:
      'Cette équipe de travail a été modifiée entre-temps. Rechargez la page, puis refaites vos modifications.',
  },
  transfer: {
    unknown: 'Ce lien ne mène à aucune proposition. Vérifiez qu’il est complet ou demandez-en un nouveau.',
    ended: 'Cette proposition a été acceptée ou retirée. Demandez-en une nouvelle.',
    lapsed: 'Le délai de cette proposition est passé. Demandez-en une nouvelle.',
    not_transferable: '{name} est d’un type qui ne peut pas être transféré. Laissez-le de côté.',
    offered_already:
      'Un produit de ce choix est déjà proposé à quelqu’un. Retirez d’abord cette proposition.',
    own_organization: 'Les produits viennent de cette organisation. Choisissez-en une autre.',
    other_receiver: 'Cette proposition est destinée à une autre organisation. Choisissez celle-là.',
    unpaid:
      'Une facture pour l’un de ces produits est encore ouverte. Demandez à qui les propose de la payer, puis acceptez.',
    not_sold: '{name} n’est pas vendu dans la devise de cette organisation. Choisissez-en une autre.',
    changed_meanwhile:
      'Un produit de cette proposition a changé entre-temps. Demandez une nouvelle proposition.',
  },
  product: {
    name_fixed:
      'Un produit de ce type garde son nom. Utilisez des étiquettes pour le retrouver avec vos propres mots.',
    not_in_state: 'L’état de ce produit ne le permet plus. Rechargez la page pour voir où il en est.',
    nothing_paid: 'Rien n’est payé d’avance pour ce produit : il ne peut prendre fin que tout de suite.',
    invoice_open: 'Une facture pour ce produit est encore ouverte. Payez-la ou annulez-la d’abord.',
    not_ending: 'La résiliation ne peut plus être annulée. Rechargez la page pour voir où en est le produit.',
    ending: 'La résiliation de ce produit est déjà prévue. Annulez-la d’abord.',
  },
  subscription: {
    changed_meanwhile: 'Cet abonnement a changé entre-temps. Rechargez la page et vérifiez-le de nouveau.',
    ends: 'Ce produit prend fin de lui-même et ne peut donc être ni renouvelé ni modifié. Annulez d’abord la résiliation.',
    plan_not_offered: 'Cette offre n’est pas proposée. Choisissez-en une de la liste.',
    period_not_offered:
      'Cette périodicité n’est pas proposée pour cette offre. Choisissez-en une de la liste.',
    nothing_to_change: 'Le produit a déjà cette offre et cette périodicité. Choisissez-en une autre.',
    not_changeable:
      'Seul un produit actif peut être modifié. Payez-le d’abord, ou attendez sa mise en service.',
    not_now:
      'Cette modification ne peut pas être faite tout de suite. Prévoyez-la pour la fin de la période payée.',
    amount_changed: 'Le montant a changé entre-temps. Vérifiez le nouveau et confirmez de nouveau.',
    change_unpaid:
      'Une facture pour une modification de ce produit est encore ouverte. Payez-la ou annulez-la d’abord.',
  },
  renewal: {
    settings_changed_meanwhile:
      'Quelqu’un a modifié ces paramètres entre-temps. Rechargez la page, puis refaites vos modifications.',
  },
  grant: {
    level_unknown: 'Ce produit ne connaît pas ce droit. Choisissez-en un dans la liste.',
    end_past: 'Cette échéance est déjà passée. Choisissez-en une plus tardive.',
    already_there: 'Ce droit a déjà été donné. Modifiez plutôt son échéance.',
    too_many:
      'Une personne ou une équipe de travail peut recevoir au plus {max, number} droits. Donnez plutôt accès à tous les produits d’un type, ou retirez ce qui n’est plus utile.',
  },
  invoice_export: {
    too_many_open:
      'Au plus {max, number} exportations se préparent en même temps. Attendez que l’une soit prête, ou annulez-en une.',
  },
  invoice: {
    too_many_to_export:
      'On peut exporter au plus {max, number} factures à la fois. Choisissez une période plus courte.',
    already_billed: 'Une partie de ces jours est déjà facturée. Rechargez la page pour voir ce qui reste.',
    is_final: 'Cette facture est définitive. Elle ne peut être corrigée que par un avoir.',
    not_final: 'Cette facture n’est pas encore définitive. Annulez-la plutôt que d’établir un avoir.',
    credit_too_high: 'L’avoir ne peut pas dépasser ce qui reste de la facture.',
    nothing_to_refund:
      'Rien ne peut être rendu ici : soit rien n’a été payé, soit le montant payé ne couvre que ce qui reste dû.',
  },
  payment: {
    nothing_due: 'Il n’y a plus rien à payer ici. Rechargez la page pour voir le paiement.',
    under_way: 'Un paiement est déjà en cours. Attendez qu’il soit terminé, puis vérifiez à nouveau.',
    currencies_differ:
      'Les factures de devises différentes se paient séparément. Choisissez celles d’une même devise.',
    method_gone: 'Ce moyen de paiement a été supprimé. Choisissez-en un autre.',
    kind_unavailable: 'Ce moyen de paiement n’est pas disponible pour le moment. Choisissez-en un autre.',
  },
  prepaid: {
    too_many_movements:
      'Un relevé contient au plus {max, number} mouvements. Choisissez une période plus courte.',
    insufficient: 'Le solde du compte prépayé ne suffit pas. Rechargez-le ou payez le reste autrement.',
    amount_out_of_bounds:
      'Ce montant est hors des limites. Choisissez-en un entre le minimum et le maximum indiqués.',
    balance_limit:
      'Avec ce montant, le solde du compte prépayé dépasserait le maximum autorisé. Choisissez un montant plus petit.',
    iban_invalid:
      'Cet IBAN n’est pas valable : sa longueur ou ses chiffres de contrôle sont faux. Comparez-le avec votre relevé bancaire.',
    iban_is_qr:
      'Ceci est un QR-IBAN, qui ne reçoit que des paiements de QR-factures. Saisissez l’IBAN normal du compte.',
    address_incomplete:
      'La banque a besoin de l’adresse complète de votre organisation. Complétez-la sur sa page, puis recommencez.',
  },
  token: {
    invalid:
      'Ce token d’API n’est pas valable : il est incomplet, a expiré ou a été révoqué. Créez-en un nouveau.',
    end_past: 'Cette fin est passée. Choisissez-en une plus tardive.',
    end_too_far:
      'Un token de l’assistance est valable au plus {days, number} jours. Choisissez une fin plus proche.',
    too_many:
      'Vous avez déjà {max, number} tokens d’API ici, et il n’est pas possible d’en avoir davantage. Révoquez-en un qui ne sert plus.',
  },
  purchase: {
    plan_unknown: 'Cette offre n’est plus proposée. Choisissez-en une autre.',
    period_not_offered: 'Cette périodicité n’est pas proposée ici. Choisissez-en une autre.',
    domain_invalid:
      'Saisissez un nom de domaine complet qui se termine par {ending}, par exemple exemple{ending}.',
    domain_twice: 'Ce nom de domaine est déjà dans le panier.',
    trial_unavailable:
      'Chaque type de produit ne s’essaie qu’une fois, et celui-ci l’a été. Commandez-le sans essai.',
    too_many_lines: 'Un panier contient au plus {max, number} produits. Commandez d’abord ceux-ci.',
    payment_unknown: 'Choisissez un moyen de paiement de la liste.',
    empty: 'Le panier est vide. Choisissez d’abord un produit.',
    free_credit_unusable: 'Cette gratuité n’est plus utilisable ici. Choisissez-en une autre.',
    changed_meanwhile: 'Le panier a été modifié entre-temps. Relisez le récapitulatif, puis commandez.',
    price_changed: 'Le total n’est plus celui qui était affiché. Relisez le récapitulatif, puis commandez.',
    line_gone: '{name} n’est plus proposé ainsi. Modifiez-le dans le panier ou retirez-le.',
    promo_refused:
      'Le code promo {code} n’est plus utilisable. L’étape précédente dit pourquoi : retirez-le à cette étape, puis commandez.',
    address_missing: 'Ajoutez d’abord une adresse de facturation.',
    payment_missing: 'Choisissez d’abord comment vous souhaitez payer.',
    not_open: 'Cette commande n’est plus ouverte. Rechargez la page pour voir ce qu’elle est devenue.',
  },
  promo: {
    unknown: 'Ce code promo n’existe pas. Vérifiez son orthographe.',
    already_entered: 'Ce code promo est déjà saisi.',
    not_yet_valid: 'Ce code promo est valable à partir du {from}, à notre heure locale.',
    expired: 'Ce code promo n’est plus valable : son dernier jour était le {until}, à notre heure locale.',
    used_up:
      'Ce code promo était utilisable {max, plural, one {# fois} many {# de fois} other {# fois}}, et il est épuisé.',
    used_by_organization:
      'Votre organisation a utilisé ce code promo autant de fois que permis ({max, number}).',
    new_customers_only:
      'Ce code promo est réservé à une première commande, et votre organisation a déjà commandé.',
    currency_differs:
      'Ce code promo est un montant en {currency}, et votre organisation paie dans une autre devise.',
    no_matching_product: 'Ce code promo vaut pour d’autres produits que ceux du panier.',
    no_matching_plan: 'Ce code promo vaut pour une autre offre du produit dans le panier.',
    line_has_free_credit:
      'Le produit visé par ce code promo est déjà gratuit grâce à une gratuité. Un seul avantage s’applique.',
    line_has_better: 'Un autre code promo est plus avantageux ici. Un seul s’applique par produit.',
    line_has_trial:
      'Vous essayez gratuitement le produit visé par ce code promo. Commandez-le sans essai pour utiliser le code.',
    too_many: 'Au plus {max, number} codes promo peuvent être saisis. Retirez-en un d’abord.',
    code_taken: 'Ce code promo existe déjà. Choisissez un autre texte.',
    value_missing: 'Indiquez soit un pourcentage, soit un montant avec sa devise.',
    end_before_start: 'Le dernier jour est avant le premier.',
  },
  payment_method: {
    not_entered:
      'Aucun moyen de paiement n’a encore été saisi. Recommencez et terminez sur la page du prestataire de paiement.',
  },
  billing_address: {
    too_many: 'Il y a déjà {max, number} adresses de facturation. Supprimez-en une qui ne sert plus.',
    vat_number_wrong: 'Ce n’est pas un numéro de TVA du pays de l’adresse. Vérifiez les chiffres et le pays.',
    changed_meanwhile:
      'Cette adresse a été modifiée entre-temps. Rechargez la page, puis refaites vos modifications.',
    replacement_needed: 'Cette adresse est utilisée. Choisissez celle qui la remplace.',
  },
  bank: {
    already_resolved: 'Quelqu’un a décidé de cet argent entre-temps. Rechargez la liste.',
    not_assignable: 'Ce mouvement ne le permet pas. Choisissez une autre voie.',
  },
  field: {
    required: 'Remplissez ce champ.',
    too_short: 'C’est trop court. Complétez votre saisie.',
    too_long: 'C’est trop long. Raccourcissez votre saisie.',
    invalid: 'Vérifiez cette saisie.',
    invalid_code: 'Saisissez les 6 chiffres du code.',
    invalid_email: 'Saisissez une adresse e-mail complète, par exemple nom@example.com.',
    invalid_phone: 'Saisissez le numéro de téléphone avec l’indicatif du pays, par exemple +41 44 123 45 67.',
    invalid_vat_number: 'Saisissez le numéro de TVA complet avec le code du pays, par exemple CHE123456789.',
    invalid_postal_code: 'Vérifiez le code postal.',
    unknown_choice: 'Choisissez l’une des options proposées.',
    out_of_range: 'Cette valeur n’est pas possible ici. Choisissez-en une autre.',
    control_characters:
      'Ce texte contient des caractères invisibles. Saisissez-le au clavier au lieu de le coller.',
  },
  payout: {
    none_open: 'Aucun versement n’attend la banque. Rechargez la page pour voir le dernier fichier.',
    already_decided:
      'Ce versement a été traité entre-temps, ou ne peut pas se terminer ainsi. Rechargez la page.',
  },
};
