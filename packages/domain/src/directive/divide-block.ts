import type { AgencyNames } from "../task/agency-names.js";
import { phraseAt } from "../task/assignment-tokens.js";
import { normalise } from "../text/normalise.js";
import { dutyVerbs } from "./duty-words.js";
import { type Heading, readAddressee, toAddressee } from "./heading.js";
import { partRank, sectionRank } from "./marker.js";
import { beginsName, endOfNames, toCell } from "./names.js";
import type { Block } from "./text-blocks.js";

/**
 * A block that names bodies before a colon and goes on behind it: "Đối với tài chính - kế hoạch: Cân đối ngân sách …". What
 * counts (1), (2) behind the colon is several items.
 */
export function splitHeading(
  block: Block,
  agencies: AgencyNames,
): { readonly head: Block; readonly names: string; readonly rest: readonly Block[] } | null {
  const found = /^([^:\n]{2,300}):[*_]*\s*(?=\S)/u.exec(block.text);
  const said = found?.[1];
  if (found === null || said === undefined) return null;
  const names = [said, ...behindCommas(said)].find((one) => readAddressee(one, agencies) !== null);
  if (names === undefined) return null;
  const head = part(block, { from: said.length - names.length, to: said.length });
  const from = found[0].length;
  if (from >= block.text.trimEnd().length) return null;
  return { head, names, rest: countedItems(part(block, { from, to: block.text.length })) };
}

function behindCommas(text: string): readonly string[] {
  if (!/^\s*(?:căn cứ|theo|trên cơ sở)/iu.test(text)) return [];
  return [...text.matchAll(/,\s+/gu)].slice(0, 6).map(({ index, 0: comma }) => text.slice(index + comma.length));
}

/** "(1) …; (2) …; (3) …" as blocks of their own, when the text begins so. */
function countedItems(block: Block): readonly Block[] {
  if (!/^\(1\)\s/u.test(block.text)) return [block];
  const starts: number[] = [];
  for (const { index } of block.text.matchAll(/(?<=^|[;.]\s{0,3})\(\d{1,2}\)\s/gu)) starts.push(index);
  return starts.map((from, i) => {
    const [number = "", label = ""] = /^\((\d{1,2})\)\s*/u.exec(block.text.slice(from)) ?? [];
    const to = starts[i + 1] ?? block.text.length;
    return { ...part(block, { from: from + number.length, to }), marker: { rank: sectionRank + 1, label } };
  });
}

/** The sentences of a paragraph as blocks. */
export function sentencesOf(block: Block): readonly Block[] {
  const starts = [0];
  for (const { index, 0: gap } of block.text.matchAll(/(?<=[.!?]["”)*_]{0,3})\s+(?=[*_"“]?\p{Lu})/gu)) {
    starts.push(index + gap.length);
  }
  return starts.map((from, i) => part(block, { from, to: starts[i + 1] ?? block.text.length }));
}

function part(block: Block, { from, to }: { readonly from: number; readonly to: number }): Block {
  const text = block.text.slice(from, to).trimEnd();
  const start = block.from + from;
  return { ...block, start, from: start, end: start + text.length, text, marker: from === 0 ? block.marker : null };
}

/**
 * Whether a numbered line is a heading: names alone, or a short line that ends no sentence and has something below it. A
 * verb with a colon ("Triển khai ngay các dịch vụ sau:") is what is to be done.
 */
export function isHeading(
  { text }: Block,
  { rank, next }: { readonly rank: number; readonly next: Block | undefined },
  agencies: AgencyNames,
): boolean {
  if (readAddressee(text, agencies) !== null) return true;
  const said = text.trim().replace(/[*_\s]+$/u, "");
  if (rank <= partRank) return said.length <= 400;
  if (rank > sectionRank || said.length > 250 || /[.;]$/u.test(said) || next === undefined) return false;
  if (next.marker !== null && next.marker.rank <= rank) return false;
  if (/^nơi nhận/iu.test(next.text)) return false;
  return !(said.endsWith(":") && phraseAt(toCell(said, agencies).tokens, 0, dutyVerbs) !== null);
}

/** What a lead-in says of the sections that follow: "UBND thành phố yêu cầu các phòng, ban thực hiện một số nhiệm vụ sau:". */
export function readLeadIn(text: string, agencies: AgencyNames): Heading {
  const said = normalise(text.slice(-600));
  if (!/(?:^|[^\p{L}])(?:yêu cầu|đề nghị|giao|nhiệm vụ sau|nội dung sau|công việc sau)(?!\p{L})/u.test(said))
    return { is: "other" };
  const asked = [...text.slice(-600).matchAll(/(?<!\p{L})(?:yêu cầu|đề nghị|giao)(?=\s+\p{L})/giu)].at(-1);
  if (asked === undefined) return { is: "duties", addressee: null };
  const rest = text.slice(-600).slice(asked.index + asked[0].length);
  const cell = toCell(rest, agencies);
  const end = beginsName(cell, 0) ? endOfNames(cell, 0) : null;
  const last = end === null ? undefined : cell.tokens[end - 1];
  if (last === undefined) return { is: "duties", addressee: null };
  const names = cell.text.slice(0, last.end);
  const addressee = toAddressee(/đề nghị/iu.test(asked[0]) ? `Đề nghị ${names}` : names, agencies);
  return { is: "duties", addressee };
}

/** Whether a paragraph belongs to the letter as a whole and no more to the section above: "Yêu cầu các phòng, ban …", or a sentence that names its bodies right before "Nơi nhận". */
export function closesLetter({ text }: Block, next: Block | undefined, agencies: AgencyNames): boolean {
  if (next !== undefined && next.marker !== null) return false;
  if (/^\s*[*_]*(?:trên đây là|nhận được|quá trình|trong quá trình)(?!\p{L})/iu.test(text)) return true;
  const isLast = next === undefined || /^\s*[*_|]*\s*nơi nhận/iu.test(next.text);
  if (isLast && beginsName(toCell(text.slice(0, 200), agencies), 0)) return true;
  const asked = /^\s*[*_]*(?:(?:kính |trân trọng )?đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?)\s+/iu.exec(text);
  return asked !== null && beginsName(toCell(text.slice(asked[0].length, asked[0].length + 200), agencies), 0);
}
