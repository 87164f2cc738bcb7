import { SaxesParser } from 'saxes';

/** An element without its namespace prefix: prefixes are the writer's choice. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
};

/** Throws for what is not well-formed. */
export function parseXml(xml: string): XmlNode {
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('No element');
  return root;
}

/** Everything below `node` by a path such as `Buyer/PostalAddress`. */
export const allAt = (node: XmlNode, path: string): XmlNode[] =>
  path
    .split('/')
    .reduce<XmlNode[]>(
      (found, step) => found.flatMap(({ children }) => children.filter(({ name }) => name === step)),
      [node],
    );

/** The text of the first one, or nothing. */
export const textAt = (node: XmlNode, path: string): string | undefined => allAt(node, path)[0]?.text.trim();
