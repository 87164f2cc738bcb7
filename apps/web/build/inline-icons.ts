import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const importOfIcons = /import \{([^}]+)\} from '[^']*\/icon\/icons(?:\.tsx)?';/g;
const source = fileURLToPath(import.meta.resolve('@atrium/ui/icon/icons'));

/**
 * Writes an icon where it is used. A module goes into one file of the build as a whole, and the first page would carry
 * the icons of all others.
 */
export function inlineIcons(): Plugin {
  const paths = new Map(
    [...readFileSync(source, 'utf8').matchAll(/export const (icon\w+) =\s*'([^']+)'/g)].map(
      ([, name = '', path = '']) => [name, path],
    ),
  );
  const declare = (named: string): string => {
    const [name = '', alias = name] = named.trim().split(/\s+as\s+/);
    const path = paths.get(name);
    if (path === undefined) throw new Error(`There is no icon ${name}.`);
    return `const ${alias} = ${JSON.stringify(path)};`;
  };
  return {
    name: 'atrium-inline-icons',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('/icon/icons')) return null;
      return code.replaceAll(importOfIcons, (_, names: string) =>
        names
          .split(',')
          .filter((name) => name.trim() !== '')
          .map(declare)
          .join(' '),
      );
    },
  };
}
