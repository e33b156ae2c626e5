import type { Language } from "@de-an-06/domain";

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> }>
  >;
}

interface Contract {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const labels = {
  vi: {
    operations: "Chức năng",
    schemas: "Kiểu dữ liệu",
    parameters: "Tham số",
    body: "Nội dung gửi",
    answer: "Trả về",
    machine: "Bản cho máy đọc",
  },
  en: {
    operations: "Operations",
    schemas: "Types",
    parameters: "Parameters",
    body: "Body",
    answer: "Answer",
    machine: "For machines",
  },
};

/** A page that shows the contract to people: one file, no script, nothing loaded from elsewhere. */
export function docsPage(openApi: string, language: Language): string {
  const { info, paths, components } = JSON.parse(openApi) as Contract;
  const words = labels[language];
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => operationSection(`${method.toUpperCase()} ${path}`, one, language)),
  );
  const schemas = Object.entries(components.schemas).map(
    ([id, schema]) =>
      `<details id="${escaped(id)}"><summary><code>${escaped(id)}</code></summary><pre>${escaped(JSON.stringify(schema, null, 2))}</pre></details>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { overflow: auto; padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
section, details { margin: 1rem 0; }
h3 { margin-bottom: .25rem; }
p { margin: .25rem 0; }
</style>
</head>
<body>
<h1>${escaped(info.title)}</h1>
<p>${escaped(info.description)}</p>
<p><a href="openapi.json">${words.machine} (OpenAPI 3.1)</a></p>
<h2>${words.operations}</h2>
${operations.join("\n")}
<h2>${words.schemas}</h2>
${schemas.join("\n")}
</body>
</html>
`;
}

function operationSection(route: string, one: Described, language: Language): string {
  const words = labels[language];
  const title = language === "vi" ? one.summary : one.description.replace(/\. May: .*$/, "");
  const parameters = (one.parameters ?? []).map(
    ({ name, in: where, required }) => `<code>${escaped(name)}</code> (${where}${required ? "" : "?"})`,
  );
  const body = one.requestBody && links(one.requestBody.content);
  return `<section id="${escaped(one.operationId)}">
<h3>${escaped(title)}</h3>
<p><code>${escaped(route)}</code></p>
${parameters.length === 0 ? "" : `<p>${words.parameters}: ${parameters.join(", ")}</p>`}
${body === undefined ? "" : `<p>${words.body}: ${body}</p>`}
<p>${words.answer}: ${links(one.responses["200"]?.content ?? {})}</p>
</section>`;
}

function links(content: Described["responses"][string]["content"]): string {
  return Object.entries(content)
    .map(([type, { schema }]) => {
      const id = schema.$ref?.split("/").at(-1);
      return id === undefined
        ? `<code>${escaped(type)}</code>`
        : `<a href="#${escaped(id)}"><code>${escaped(id)}</code></a>`;
    })
    .join(", ");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
