import type { Share, Succession, UnitKey } from "@de-an-06/domain";
import { cleanLine } from "../cell/clean-text.js";

/** Where one entry of a cell *Đơn vị kế tục* leads, in its words. */
export interface NamedSuccessor {
  /** A code, a key or a name; null where nothing took the unit's place. */
  readonly to: string | null;
  readonly extent: Succession["extent"];
  readonly shares?: readonly Share[];
}

const abolished = "bãi bỏ";
const part = "một phần";

/**
 * The units a cell *Đơn vị kế tục* names: "01843; 01846 (một phần 3/10)", with shares of one measure behind a comma:
 * "(một phần 3/10, dossiers.received 1/2)"; "bãi bỏ" where none is. Null when an entry cannot be read.
 */
export function parseSuccessors(text: string): readonly NamedSuccessor[] | null {
  const entries: NamedSuccessor[] = [];
  for (const entry of text.split(/[;\n]/u).map(cleanLine)) {
    if (entry === "") continue;
    const [, name = "", brackets] = /^([^()]+?)\s*(?:\(([^()]*)\))?$/u.exec(entry) ?? [];
    const whole = brackets === undefined || /^toàn bộ$/iu.test(brackets.trim());
    const shares = whole ? [] : parseShares(brackets);
    if (name === "" || shares === null) return null;
    entries.push({
      to: name.toLowerCase() === abolished ? null : name,
      extent: whole ? "full" : "partial",
      ...(shares.length > 0 && { shares }),
    });
  }
  return entries;
}

function parseShares(brackets: string): Share[] | null {
  const [first = "", ...more] = brackets.split(",").map((one) => one.trim());
  const rest = new RegExp(`^${part}\\s*(.*)$`, "iu").exec(first)?.[1];
  if (rest === undefined) return null;
  const shares: Share[] = [];
  for (const one of rest === "" ? more : [rest, ...more]) {
    const [, measure = "", numerator, denominator] = /^(?:(\S+)\s+)?(\d{1,15})\s*\/\s*(\d{1,15})$/u.exec(one) ?? [];
    if (numerator === undefined) return null;
    const share = { part: Number(numerator), whole: Number(denominator) };
    shares.push(measure === "" ? share : { ...share, measure });
  }
  return shares;
}

/**
 * The cell that {@link parseSuccessors} reads.
 *
 * @param nameOf - What the unit a link leads to is called in the cell.
 */
export function formatSuccessors(
  links: readonly Succession[],
  nameOf: (link: Succession & { readonly to: UnitKey }) => string,
): string {
  return links
    .map(({ to, ...link }) => {
      const name = to === null ? abolished : nameOf({ ...link, to });
      const { extent, shares = [] } = link;
      if (extent === "full") return name;
      const said = shares.map(({ part, whole, measure }) => `${measure ? `${measure} ` : ""}${part}/${whole}`);
      // A share of every measure stands right behind the words; one of a measure alone needs the comma.
      const [first = ""] = shares[0]?.measure === undefined ? said.splice(0, 1) : [];
      return `${name} (${[`${part} ${first}`.trim(), ...said].join(", ")})`;
    })
    .join("; ");
}
