import { normalise, toKey } from "../text/normalise.js";
import type { UnitKind } from "./unit.js";

/** A name taken apart: what the unit is, and what it is called. */
export interface UnitName {
  /** What the words in front say it is; empty when they say nothing. */
  readonly kinds: readonly UnitKind[];
  /** The rest, normalised: "bắc giang"; a number without zeros in front. */
  readonly bare: string;
}

/** The words in front of a name as they are written, typed without diacritics and abbreviated. */
const fronts: readonly (readonly [pattern: RegExp, ...kinds: readonly UnitKind[]])[] = [
  [/^(?:(?:thành phố|thanh pho|tp)(?!\p{L})\.?|t\.p\.?|tp\.)\s*/u, "city", "provincial-city"],
  [/^(?:(?:thị trấn|thi tran|tt)(?!\p{L})\.?|t\.t\.?|tt\.)\s*/u, "township"],
  [/^(?:(?:thị xã|thi xa|tx)(?!\p{L})\.?|t\.x\.?|tx\.)\s*/u, "town"],
  [/^(?:(?:tỉnh|tinh)(?!\p{L})|t\.)\s*/u, "province"],
  [/^(?:(?:quận|quan)(?!\p{L})|q\.)\s*/u, "urban-district"],
  [/^(?:(?:huyện|huyen)(?!\p{L})|h\.)\s*/u, "rural-district"],
  [/^(?:(?:phường|phuong)(?!\p{L})|p\.)\s*/u, "ward"],
  [/^(?:(?:xã|xa)(?!\p{L})|x\.)\s*/u, "commune"],
  [/^(?:đặc khu|dac khu|đk)(?!\p{L})\.?\s*/u, "special-zone"],
  [/^(?:tổ dân phố|tdp|khu phố|khối phố|khóm|tổ)(?!\p{L})\.?\s*/u, "residential-group"],
  [/^(?:thôn|bản|ấp|làng|buôn|sóc|xóm)(?!\p{L})\s*/u, "village"],
];
const committee = /^(?:ủy ban nhân dân|ubnd)(?!\p{L})\s*/u;

/**
 * Takes a name apart. What the documents put in front may be abbreviated ("TP. Bắc Giang") or be its people's committee
 * ("UBND phường Sông Cầu").
 */
export function readUnitName(text: string): UnitName {
  const name = normalise(text).replace(committee, "");
  for (const [pattern, ...kinds] of fronts) {
    const bare = name.replace(pattern, "");
    if (bare !== name && bare !== "") return { kinds, bare: bare.replace(/^0+(?=\d)/u, "") };
  }
  return { kinds: [], bare: name };
}

/** The key under which names that differ only in diacritics and punctuation meet. */
export function looseName(bare: string): string {
  return toKey(bare);
}
