import { normalise } from "../text/normalise.js";
import type { RelationKind } from "./official-document.js";

/** The words before a citation that say how a document stands to it. */
const words: readonly (readonly [phrase: string, kind: RelationKind])[] = [
  ["căn cứ", "based-on"],
  ["thực hiện", "implements"],
  ["triển khai", "implements"],
  ["sửa đổi", "amends"],
  ["bổ sung", "amends"],
  ["thay thế", "replaces"],
  ["bãi bỏ", "replaces"],
  ["kèm theo", "enclosed-with"],
  ["theo", "refers-to"],
  ["tại", "refers-to"],
  ["tiếp theo", "refers-to"],
  ["ban hành", "refers-to"],
];

/** The relation the last of these words in a text says, or null where none stands in it. */
export function relationBefore(text: string): RelationKind | null {
  const said = normalise(text);
  const [last] = words
    .map(([phrase, kind]) => ({ at: said.lastIndexOf(phrase), length: phrase.length, kind }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at + b.length - (a.at + a.length) || b.length - a.length);
  return last?.kind ?? null;
}
