import type { Messages } from '../../text-key.ts';
import type { report as en } from '../en/report.ts';

export const report: Messages<typeof en> = {
  title: 'Ce qui va se passer',
  lead: 'Établi par {name} le {date}. Valable jusqu’au {until}, tant que rien ne change.',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  forWhom: 'Toute personne qui peut effectuer cette action peut ouvrir le lien.',
  nothing: 'Rien.',
  changed: {
    title: 'La situation a changé depuis le dernier rapport',
    added: 'Nouveau :',
    gone: 'Ne s’applique plus :',
    within: 'Les effets se lisent de la même façon, mais ce qu’ils concernent a changé.',
  },
  kind: {
    member_remove: 'Retirer {subject}',
    team_delete: 'Supprimer l’équipe de travail {subject}',
    organization_delete: 'Supprimer {subject}',
  },
  area: {
    people: 'Personnes',
    products: 'Produits et accès',
    data: 'Données',
    money: 'Argent',
  },
  effect: {
    membership_ends: '{name} n’est plus membre, dès cet instant.',
    account_stays: 'Le compte {email} reste : il appartient à la personne.',
    sessions_lose_organization: 'Les sessions ouvertes de {name} perdent aussitôt cette organisation.',
    billing_right_ends: '{name} perd le droit de facturation.',
    team_left: '{name} quitte l’équipe de travail {team}.',
    grants_end:
      '{count, plural, one {# droit d’accès personnel prend fin} many {# droits d’accès personnels prennent fin} other {# droits d’accès personnels prennent fin}} : {products}.',
    tokens_end:
      '{count, plural, one {# jeton d’API cesse} many {# jetons d’API cessent} other {# jetons d’API cessent}} de fonctionner.',
    invitations_end:
      '{count, plural, one {# invitation ouverte envoyée par {name} prend fin} many {# invitations ouvertes envoyées par {name} prennent fin} other {# invitations ouvertes envoyées par {name} prennent fin}}.',
    data_handed_over: '{item} ({product}) est remis à {to}.',
    data_kept: '{item} ({product}) est conservé dans un dossier partagé.',
    data_deleted: '{item} ({product}) est supprimé. C’est irréversible.',
    share_withdrawn: '{item} ({product}) n’est plus partagé avec {name}.',
    access_lost:
      '{name} perd l’accès à {count, plural, one {# produit} many {# produits} other {# produits}} : {products}.',
    access_kept:
      '{count, plural, one {# personne garde tout son accès} many {# personnes gardent tout leur accès} other {# personnes gardent tout leur accès}} grâce à d’autres droits.',
    access_unlisted:
      '{count, plural, one {# autre personne fait partie} many {# autres personnes font partie} other {# autres personnes font partie}} de l’équipe de travail sans être listées une à une.',
    team_goes:
      'L’équipe de travail {team} disparaît, avec {count, plural, one {son unique droit} many {ses # droits} other {ses # droits}}.',
    nothing_for_money: 'Les factures, commandes et paiements restent inchangés.',
    teams_deleted:
      '{count, plural, one {# équipe de travail est supprimée} many {# d’équipes de travail sont supprimées} other {# équipes de travail sont supprimées}} : {teams}.',
    all_invitations_end:
      '{count, plural, one {# invitation en attente prend fin.} many {# d’invitations en attente prennent fin.} other {# invitations en attente prennent fin.}}',
    logo_deleted: 'Le logo est supprimé.',
    log_kept: 'Le journal d’activité reste conservé pendant {years, number} ans, hors de portée du portail.',
    documents_kept:
      'Les factures et reçus émis restent conservés pendant {years, number} ans, comme la loi l’exige, hors de portée du portail.',
  },
};
