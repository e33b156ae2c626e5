import type { Language } from "../issue/sentence.js";
import { languageOf, textAfter } from "./found.js";
import type { Passage, Printed } from "./printed.js";
import { vocabulary } from "./vocabulary.js";

/** The words for what an item counts: those that follow it, up to a mark, a number or a verb. */
export function nounAfter(passage: Passage, item: Printed): string {
  const { afterNoun } = vocabulary[languageOf(item)];
  const said = /^ ?[\p{L}\- ]*/u.exec(textAfter(passage, item.end, 48))?.[0] ?? "";
  const words = said.trim().split(" ");
  const end = words.findIndex((word) => afterNoun.has(word));
  return (end < 0 ? words : words.slice(0, end)).join(" ");
}

/** Whether two items count the same; null where one does not say. *Trường hợp* can be anything. */
export function countsSame(a: string, b: string, language: Language): boolean | null {
  const [first, second] = [a, b].map((noun) => headOf(noun, language));
  if (first === undefined || second === undefined || first === "" || second === "") return null;
  if (anything.test(first) || anything.test(second)) return null;
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `) || shared(a, b);
}

const anything = /^(?:trường hợp|cases?|đơn vị tính)/u;

/** The first two words, abbreviations written out; in English the first, in the singular. */
function headOf(noun: string, language: Language): string {
  if (noun === "") return "";
  const written = noun.replace(
    /^(?:tthc|hs|dvctt|dvc|cccd|thủ tục)(?![\p{L}])/u,
    (short) => otherNames[short] ?? short,
  );
  const words = written.split(" ");
  return language === "vi" ? words.slice(0, 2).join(" ") : (words[0] ?? "").replace(/s$/, "");
}

/** Abbreviations, and procedures, which the field also calls services. */
const otherNames: Readonly<Record<string, string>> = {
  "thủ tục": "dịch vụ",
  tthc: "dịch vụ",
  hs: "hồ sơ",
  dvctt: "dịch vụ",
  dvc: "dịch vụ",
  cccd: "thẻ",
};

/** Whether a one-syllable noun is the same and only what follows differs: *tổ công tác*, *tổ giúp việc*. */
function shared(a: string, b: string): boolean {
  const [first = ""] = a.split(" ");
  return /^(?:tổ|thẻ|phiếu|người|lượt|xã|thôn|hộ|lớp|bản)$/.test(first) && b.split(" ")[0] === first;
}
