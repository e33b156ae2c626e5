/** The number or bullet in front of a line. */
export interface Marker {
  /** How deep such markers stand, the outermost 0. */
  readonly rank: number;
  /** As a source cites it: "III", "2.3.1", "a", "1"; null for a bullet. */
  readonly label: string | null;
}

/** The ranks of markers, from parts down to dots. Decimal numbers get deeper by their points. */
const ranks = {
  annex: 0,
  capital: 1,
  part: 2,
  number: 3,
  letter: 7,
  bracket: 8,
  dash: 9,
  plus: 10,
  dot: 11,
} as const;

/** From this rank on a marker is a bullet or counts inside a paragraph. */
export const bulletRank: number = ranks.bracket;
/** Bullets without a number. */
export const dashRank: number = ranks.dash;
/** Markers of parts, "A." and "II.", which are headings. */
export const partRank: number = ranks.part;
/** Markers of parts and numbered sections. */
export const sectionRank: number = ranks.letter;
/** Bullets below which nothing is a duty of its own. */
export const dotRank: number = ranks.dot;

/** Reads the marker a line begins with, markdown of headings and emphasis passed over; `length` is where the words begin. */
export function readMarker(line: string): { readonly marker: Marker | null; readonly length: number } {
  const [decoration = ""] = /^(?:#{1,6}\s|>\s?|[*_]{2,3}(?=\S)|[*_](?=[^\s*_]))*/u.exec(line) ?? [];
  const rest = line.slice(decoration.length, decoration.length + 40);
  for (const [pattern, read] of kinds) {
    const found = pattern.exec(rest);
    const marker = found === null ? null : read(found[1] ?? "");
    if (found !== null && marker !== null) return { marker, length: decoration.length + found[0].length };
  }
  return { marker: null, length: decoration.length };
}

const after = "\\\\?[.)/:]?[*_]{0,3}\\s+(?=\\S)";
const kinds: readonly (readonly [RegExp, (label: string) => Marker | null])[] = [
  [
    /^(?:phần|chương|mục)\s+([IVXL]{1,6}|[A-D]|\d{1,2})(?![\p{L}\d])[.:]?[*_]{0,3}\s*/iu,
    (label) => ({ rank: ranks.part, label: label.toUpperCase() }),
  ],
  [/^điều\s+(\d{1,3})[.:]?[*_]{0,3}\s*/iu, (label) => ({ rank: ranks.number, label })],
  [/^([IVXL]{1,6})\\?[.)][*_]{0,3}\s*(?=[\p{L}*_])/u, (label) => ({ rank: ranks.part, label })],
  [/^([A-D])\\?[.)][*_]{0,3}\s+(?=\p{Lu}{2})/u, (label) => ({ rank: ranks.capital, label })],
  [
    new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,3})${after}`, "u"),
    (label) => ({ rank: Math.min(ranks.number + label.split(".").length - 1, ranks.letter - 1), label }),
  ],
  [/^(\d{1,3})\\?[.)][*_]{0,3}\s*(?=[\p{L}“"(*_])/u, (label) => ({ rank: ranks.number, label })],
  [/^([a-zđ])\\?[.)][*_]{0,3}\s*(?=[\p{L}“"(*_])/u, (label) => ({ rank: ranks.letter, label })],
  [
    /^\(([\d¹²³⁰⁴-⁹]{1,3}|[a-zđ]|[ivx]{1,4})\)[*_]{0,3}\s*(?=\S)/u,
    (label) => ({ rank: ranks.bracket, label: plainDigits(label) }),
  ],
  [/^[-–—•▪‣●○◦*](?:\s*[-–—+])?\s*(?=\S)/u, () => ({ rank: ranks.dash, label: null })],
  [/^\+\s*(?=\S)/u, () => ({ rank: ranks.plus, label: null })],
  [/^\.\s+(?=\S)/u, () => ({ rank: ranks.dot, label: null })],
];

function plainDigits(label: string): string {
  return label.normalize("NFKC");
}
