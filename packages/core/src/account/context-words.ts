/**
 * What somebody types, or tries, first here: the product, what it is for, and who signs in to it, in its five languages.
 * A password of nothing but these words, figures and signs is refused (ACC-8).
 */
export const contextWords = [
  ...['atrium', 'portal', 'portail', 'portale', 'customer', 'client', 'kunde', 'cliente', 'manager'],
  ...['hosting', 'webhosting', 'hébergement', 'hebergement', 'alojamiento', 'cloud', 'server', 'serveur'],
  ...[
    'servidor',
    'workspace',
    'domain',
    'domaine',
    'dominio',
    'drive',
    'email',
    'mail',
    'webmail',
    'account',
  ],
  ...['compte', 'konto', 'cuenta', 'conto', 'admin', 'administrator', 'administrateur', 'administrador'],
  ...[
    'amministratore',
    'root',
    'user',
    'benutzer',
    'support',
    'organization',
    'organisation',
    'organización',
  ],
  ...[
    'organizzazione',
    'company',
    'firma',
    'société',
    'societe',
    'empresa',
    'azienda',
    'password',
    'passwort',
  ],
  ...['kennwort', 'contraseña', 'contrasena', 'secret', 'geheim', 'login', 'welcome', 'willkommen'],
  ...[
    'bienvenue',
    'bienvenido',
    'benvenuto',
    'test',
    'demo',
    'changeme',
    'bonjour',
    'hallo',
    'hello',
    'hola',
  ],
] as const;

const longestFirst = [...contextWords].sort((one, other) => other.length - one.length);
const fewestLetters = 3;

/** Whether fewer than three letters are left when these words are taken out. */
export function isOnlyContext(lowerCasePassword: string): boolean {
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), lowerCasePassword);
  return rest !== lowerCasePassword && rest.replace(/[^\p{L}]/gu, '').length < fewestLetters;
}
