const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };

/**
 * The blocks of the HTML that a Word document becomes: a line for each paragraph, a Markdown line for each row of a table.
 * Marks that lead to footnotes are left out, so that no figure grows by one.
 */
export function htmlLines(html: string): readonly HtmlLine[] {
  const lines: HtmlLine[] = [];
  const tables: { cells: string[]; rows: number }[] = [];
  let text = "";
  let inMark = false;
  let prefix = "";
  const flush = () => {
    const line = text.replace(/\s+/gu, " ").trim();
    text = "";
    const table = tables.at(-1);
    if (line === "") return;
    if (table === undefined) lines.push({ text: prefix + line, inTable: false });
    else table.cells.push(`${table.cells.pop() ?? ""} ${line}`);
    prefix = "";
  };
  for (const [, between = "", closing, name = "", attributes = ""] of html.matchAll(tags)) {
    if (!inMark) text += unescape(between);
    const table = tables.at(-1);
    if (name === "a") inMark = closing === "" && /id="(?:footnote|endnote)-ref/u.test(attributes);
    else if (blocks.has(name)) {
      flush();
      if (closing === "") prefix = /^h[1-6]$/u.test(name) ? "# " : name === "li" ? "- " : prefix;
    } else if (name === "br") text += " ";
    else if (name === "table") {
      flush();
      if (closing === "") tables.push({ cells: [], rows: 0 });
      else tables.pop();
    } else if ((name === "td" || name === "th") && table !== undefined) {
      flush();
      if (closing === "") {
        table.cells.push("");
        const span = Math.min(50, Number(/colspan="(\d{1,3})"/u.exec(attributes)?.[1] ?? 1));
        for (let n = 1; n < span; n++) table.cells.unshift("");
      }
    } else if (name === "tr" && table !== undefined) {
      if (closing === "") table.cells = [];
      else if (tables.length === 1) lines.push({ text: row(table.cells), inTable: true, first: table.rows++ === 0 });
      else tables.at(-2)?.cells.push(`${tables.at(-2)?.cells.pop() ?? ""} ${table.cells.join(" ")}`);
    }
  }
  flush();
  return lines;
}

/** A paragraph, or a row of a table; `first` is the row a table begins with. */
export interface HtmlLine {
  readonly text: string;
  readonly inTable: boolean;
  readonly first?: boolean;
}

const tags = /([^<]*)(?:<(\/?)([a-z0-9]+)([^>]*)>|$)/gu;
const blocks = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul"]);

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/ +/g, " ").trim().replaceAll("|", "/")).join(" | ")} |`;
}

function unescape(text: string): string {
  return text.replace(/&(#?\w{1,6});/gu, (whole, name: string) => names[name] ?? whole);
}
