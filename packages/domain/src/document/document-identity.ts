import { toKey } from "../text/normalise.js";
import type { DocumentReference } from "./document.js";

/**
 * A text that is the same for two citations of one document: issuer, number, symbol and day, however they are spelt
 * (`UBND`/`Ủy ban nhân dân`, `6`/`06`, `NQ-TU`/`NQ/TU`). A part that is not known is empty, and a key with an empty part
 * may stand for several documents; {@link sameDocument} says when that is so.
 *
 * @example
 * documentKey(unwrap(parseCitation("Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ"))) // => "thu tuong chinh phu|6|qd ttg|2022-01-06"
 */
export function documentKey(document: DocumentReference): string {
  const { issuer, number, symbol, day } = identity(document);
  return [issuer, number, symbol, day].map((part) => part ?? "").join("|");
}

/**
 * Whether two citations mean one document; null where it cannot be told.
 *
 * Different numbers, symbols or days are different documents. All four parts alike are the same. In between, with a part
 * unknown or issuers in different words (`Chính phủ`, `Thủ tướng Chính phủ`), it is null: every province has a
 * `28/KH-UBND`.
 *
 * @example
 * const cited = unwrap(parseCitation("Nghị định số 107/2021/NĐ-CP của Chính phủ"));
 * sameDocument(cited, cited) // => null
 * sameDocument(cited, { ...cited, number: "108" }) // => false
 */
export function sameDocument(a: DocumentReference, b: DocumentReference): boolean | null {
  const one = identity(a);
  const other = identity(b);
  const differ = (part: keyof Identity) => one[part] !== null && other[part] !== null && one[part] !== other[part];
  if (differ("number") || differ("symbol") || differ("day")) return false;
  const known =
    Object.values(one).every((part) => part !== null) && Object.values(other).every((part) => part !== null);
  return known && one.issuer === other.issuer ? true : null;
}

interface Identity {
  readonly issuer: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly day: string | null;
}

function identity({ issuer, number, year, symbol, issuedOn }: DocumentReference): Identity {
  const digits = number?.replace(/^0+(?=\d)/u, "").toLowerCase() ?? null;
  return {
    issuer:
      issuer === null
        ? null
        : toKey(issuer)
            .replace(/\bubnd\b/gu, "uy ban nhan dan")
            .replace(/\bhdnd\b/gu, "hoi dong nhan dan"),
    number: digits !== null && year !== null ? `${digits}/${year}` : digits,
    symbol: symbol === null ? null : toKey(symbol),
    day: issuedOn,
  };
}
