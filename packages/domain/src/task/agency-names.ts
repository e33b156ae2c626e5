import { toKey } from "../text/normalise.js";

/**
 * One agency as documents write it (*tên cơ quan*). Data, not code: every province has its own, and the catalogue holds
 * the usual ones.
 */
export interface AgencyName {
  /** The name in full: "Sở Lao động - Thương binh và Xã hội". */
  readonly name: string;
  /** Capitals that stand for it: "LĐTBXH", "CAT". "Sở LĐTBXH" and, for a name that ends in it, "CAT tỉnh" follow by themselves. */
  readonly abbreviations: readonly string[];
  /** Other ways of writing it in full: "Sở Thông tin Truyền thông". Spaces, dashes, commas, tones and case do not matter. */
  readonly aliases: readonly string[];
  /** A body that is requested and never ordered: Party, Front, unions, courts. */
  readonly requested?: true;
  /** The host's id, handed on to the assignee. */
  readonly id?: string;
}

/** The agencies a place knows, in any order; of two that share a spelling the first counts. */
export type AgencyNames = readonly AgencyName[];

/** A spelling found in the table. */
export interface AgencyMatch {
  readonly agency: AgencyName;
  /** Whether the spelling is an abbreviation, which counts only when it is written in capitals. */
  readonly abbreviation: boolean;
}

/** The table by spelling, with the length of the longest one. */
export interface AgencyIndex {
  readonly bySpelling: ReadonlyMap<string, AgencyMatch>;
  readonly longest: number;
}

const indexes = /* @__PURE__ */ new WeakMap<AgencyNames, AgencyIndex>();

/** The table made ready for matching, once per table: a workbook asks for every row. */
export function indexAgencies(agencies: AgencyNames): AgencyIndex {
  const known = indexes.get(agencies);
  if (known !== undefined) return known;
  const bySpelling = new Map<string, AgencyMatch>();
  const add = (text: string, match: AgencyMatch) => {
    const spelling = toSpelling(text);
    if (spelling !== "" && !bySpelling.has(spelling)) bySpelling.set(spelling, match);
  };
  for (const agency of agencies) {
    for (const text of [agency.name, ...agency.aliases]) add(text, { agency, abbreviation: false });
  }
  for (const agency of agencies) {
    for (const text of agency.abbreviations.flatMap((short) => withCompany(short, agency.name))) {
      add(text, { agency, abbreviation: true });
    }
  }
  const index = { bySpelling, longest: Math.max(0, ...Array.from(bySpelling.keys(), ({ length }) => length)) };
  indexes.set(agencies, index);
  return index;
}

/** Letters and digits alone, so that "LĐTB&XH", "LĐ-TBXH" and "lđtbxh" are one spelling. */
export function toSpelling(text: string): string {
  return toKey(text).replaceAll(" ", "");
}

/** An abbreviation as it stands in a cell: alone, after the name's first word, before its level, with "và" for "&". */
function withCompany(short: string, name: string): string[] {
  const [first = ""] = name.split(" ", 1);
  const level = /(?:tỉnh|thành phố|huyện|xã)$/u.exec(name)?.[0];
  return [short, short.replaceAll("&", " và ")].flatMap((text) => [
    text,
    `${first} ${text}`,
    ...(level === undefined ? [] : [`${text} ${level}`]),
  ]);
}
