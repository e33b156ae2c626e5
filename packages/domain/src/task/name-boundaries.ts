import type { AgencyIndex, AgencyMatch } from "./agency-names.js";
import { isCapitalised, isCapitals, phraseAt, type Token } from "./assignment-tokens.js";
import {
  fieldsWithCommas,
  groupNouns,
  groupWords,
  heads,
  levels,
  plainCapitals,
  pluralNouns,
} from "./assignment-words.js";

/** The tokens of a cell with the table its names are looked up in. */
export interface Cell {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly index: AgencyIndex;
}

/** A name that is being read: where its first and last word are, and whether it stands for several bodies so far. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
}

/**
 * Where a name of the table or a field of work that starts at a token ends, the longest first; the token itself when
 * there is none. What lies between is never cut, whatever commas and "và" it holds.
 */
export function endOfKnown({ text, tokens, index }: Cell, at: number): number {
  const longest = Math.max(index.longest, 40);
  let spelling = "";
  let end = at;
  for (let i = at; i < tokens.length && spelling.length <= longest; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") {
      if (token !== undefined && ";:()".includes(token.text)) break;
      continue;
    }
    spelling += token.spelling;
    const known =
      fieldsWithCommas.has(spelling) ||
      isSpelled(index.bySpelling.get(spelling), text.slice(tokens[at]?.start, token.end));
    if (known) end = i + 1;
  }
  return end;
}

/** The agency of the table whose spelling the words of a span make, all of them. */
export function agencyOf(
  { text, tokens, index }: Cell,
  { first, last }: Pick<Span, "first" | "last">,
): AgencyMatch | null {
  let spelling = "";
  for (let i = first; i <= last; i++) spelling += tokens[i]?.spelling ?? "";
  const match = index.bySpelling.get(spelling);
  return isSpelled(match, text.slice(tokens[first]?.start, tokens[last]?.end)) ? match : null;
}

/** An abbreviation counts only in capitals: "CAT" is the provincial police, "cát" is sand. */
function isSpelled(match: AgencyMatch | undefined, written: string): match is AgencyMatch {
  return match !== undefined && (!match.abbreviation || /\p{Lu}{2}/u.test(written));
}

/** Whether a new name starts at a token, after a comma, a dash, "và" or a new line; `after` is the name before it. */
export function startsName(cell: Cell, at: number, after: Span | null): boolean {
  const { tokens } = cell;
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (after !== null && isOneOffice(cell, at, after)) return false;
  if (cell.index.bySpelling.size > 0 && knownNameAt(cell, at)) return true;
  if (phraseAt(tokens, at, groupWords) !== null) return true;
  if (isCapitals(token)) return true;
  if (after?.plural !== true && phraseAt(tokens, at, groupNouns) !== null && !isCapitalised(token)) return true;
  const head = phraseAt(tokens, at, heads);
  if (head === null) return false;
  const next = tokens[at + head.length];
  if (isCapitalised(token)) return head.length > 1 || next?.kind === "word";
  if (next?.kind !== "word") return false;
  return (
    isCapitalised(next) ||
    (head.length > 1 &&
      (phraseAt(tokens, at + head.length, levels) ?? phraseAt(tokens, at + head.length, groupWords)) !== null)
  );
}

function knownNameAt(cell: Cell, at: number): boolean {
  const end = endOfKnown(cell, at);
  return end > at && agencyOf(cell, { first: at, last: end - 1 }) !== null;
}

/** "Văn phòng HĐND và UBND tỉnh" is one office, "Sở GD và ĐT" one department. */
function isOneOffice({ tokens }: Cell, at: number, { first, last }: Span): boolean {
  const [opening, before, token] = [tokens[first], tokens[last], tokens[at]];
  if (opening === undefined || before === undefined || token === undefined) return false;
  if (opening.word === "văn" || opening.word === "vp") {
    if (token.word === "ubnd" && before.word === "hđnd") return true;
    if (token.word === "hđnd" && (before.word === "hội" || before.word === "đbqh")) return true;
  }
  return first < last && isCapitals(before) && isCapitals(token) && token.text.length <= 2;
}

/** Whether a comma before a token ends the name: a name follows, or at least a capital that is no level of a list. */
export function cutsAtComma(cell: Cell, at: number, span: Span): boolean {
  const token = cell.tokens[at];
  if (token?.kind !== "word") return false;
  if (startsName(cell, at, span)) return true;
  return !span.plural && isCapitalised(token) && phraseAt(cell.tokens, at, levels) === null;
}

/** Whether the name is only its first word so far: "Ban", of "Ban Chỉ đạo". */
export function isBareHead({ tokens }: Cell, { first, last }: Span): boolean {
  const token = tokens[first];
  if (token === undefined || isCapitals(token)) return false;
  return phraseAt(tokens, first, heads)?.length === last - first + 1;
}

/** Whether a name stands for several bodies: "UBND các phường", "công an cấp huyện", "Tổ công tác tỉnh, huyện, xã". */
export function isGroup({ tokens }: Cell, span: Span): boolean {
  const token = tokens[span.first];
  if (span.plural) return true;
  if (token !== undefined && !isCapitalised(token) && phraseAt(tokens, span.first, groupNouns) !== null) return true;
  let listed = 0;
  for (let i = span.first + 1; i <= span.last; i++) {
    const level = phraseAt(tokens, i, levels);
    if (level === null) continue;
    if (tokens[i - 1]?.word === "cấp" && tokens[i]?.word !== "tỉnh") return true;
    i += level.length - 1;
    const next = tokens[i + 1];
    if (i >= span.last || next?.kind !== "word" || next.word === "và") listed++;
  }
  return listed > 1;
}

/**
 * Whether a word makes its name plural: "các" in front, "UBND các phường", "Cơ quan, đơn vị"; not "Ban Quản lý các khu
 * công nghiệp", not "Cơ quan thường trực".
 */
export function isPlural({ tokens }: Cell, at: number, first: number): boolean {
  const noun = at === first ? phraseAt(tokens, at, groupNouns) : null;
  if (noun !== null) {
    const next = tokens[at + noun.length];
    return next?.text === "," || next?.word === "liên" || next?.word === "có";
  }
  const group = phraseAt(tokens, at, groupWords);
  if (group === null) return false;
  return at === first || phraseAt(tokens, at + group.length, pluralNouns) !== null;
}

/** Whether capitals in the name stand for something nobody said: "Sở XYZ". */
export function hidesCapitals({ tokens }: Cell, { first, last }: Span): boolean {
  return tokens.slice(first, last + 1).some((token) => isCapitals(token) && !plainCapitals.has(token.word));
}

/** Whether white space, or nothing at all, stands on a side of a token. */
export function isSpaced({ tokens }: Cell, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end);
}
