import { html } from 'hono/html';
import type { ApiDocument, Operation } from './describe-api.ts';

/** The document for people: one page without scripts, from the same data as the JSON. */
export async function renderDocsPage(document: ApiDocument): Promise<string> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = document.tags.map(({ name }) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    return html`<section><h2 id="${name}">${name}</h2>${own.map(renderOperation)}</section>`;
  });
  const links = document.tags.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`);
  return String(
    await html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${document.info.title}</title>
<link rel="stylesheet" href="/api/docs.css"></head><body><main><h1>${document.info.title}</h1>
${paragraphs(document.info.description)}
<p><a href="/api/openapi.json">openapi.json</a></p><nav><ul>${links}</ul></nav>${sections}</main></body></html>`,
  );
}

type Row = { readonly path: string; readonly method: string; readonly operation: Operation };

function renderOperation({ path, method, operation }: Row) {
  const { requestBody, responses } = operation as { requestBody?: unknown; responses?: unknown };
  const refusals = Object.entries((responses ?? {}) as Record<string, { description: string }>)
    .filter(([status]) => status !== '200')
    .map(([status, { description }]) => html`<li><b>${status}</b> ${description}</li>`);
  return html`<article><h3 id="${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></h3>
${paragraphs(operation.description)}
${requestBody ? details('Input', schemaIn(requestBody)) : ''}
${details('Answer', schemaIn((responses as Record<string, unknown>)['200']))}
<details><summary>Refusals</summary><ul>${refusals}</ul></details></article>`;
}

function details(title: string, schema: unknown) {
  return html`<details><summary>${title}</summary><pre tabindex="0">${JSON.stringify(schema, null, 2)}</pre></details>`;
}

function schemaIn(body: unknown): unknown {
  const { content = {} } = (body ?? {}) as { content?: Record<string, { schema: unknown }> };
  return Object.values(content)[0]?.schema ?? {};
}

/** Code and bold of the descriptions; everything else is text. */
function paragraphs(text: string) {
  return text.split('\n\n').map((paragraph) => {
    const parts = paragraph.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
      if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
      return part.startsWith('**') ? html`<b>${part.slice(2, -2)}</b>` : html`${part}`;
    });
    return html`<p>${parts}</p>`;
  });
}
