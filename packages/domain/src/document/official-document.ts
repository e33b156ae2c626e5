import type { PartialDate } from "../date/partial-date.js";
import type { DocumentReference } from "./document.js";

/**
 * A letter, plan or decision with what its form says (*thể thức văn bản*, Nghị định 30/2020/NĐ-CP): whom it is addressed
 * to, who gets it for what, in which capacity it is signed, and the documents it stands on.
 *
 * People appear as offices: the name under a signature and the initials of whoever typed it are not kept.
 */
export interface OfficialDocument {
  /** Kind, number, symbol, issuer and day; what a draft leaves blank is null. */
  readonly reference: DocumentReference;
  /** The day as far as it is printed: `ngày /01/2023` is a month; null where nothing is. */
  readonly day: PartialDate | null;
  /** What it is about (*trích yếu*). */
  readonly subject: string | null;
  /** Whom it is addressed to (*kính gửi*), as printed. */
  readonly addressees: readonly string[];
  /** Who gets it (*nơi nhận*). */
  readonly recipients: readonly DocumentRecipient[];
  readonly signer: Signer | null;
  /** What goes with it (*kèm theo*), by title. */
  readonly enclosures: readonly string[];
  readonly relations: readonly DocumentRelation[];
}

/** A body that gets the document, and what for. */
export interface DocumentRecipient {
  readonly name: string;
  /** Null where none is printed. */
  readonly purpose: RecipientPurpose | null;
}

/** What a recipient gets it for: those addressed (*như trên*), to report (*b/c*), to act (*t/h*), to coordinate (*p/h*), to know, to keep (*lưu*). */
export type RecipientPurpose = "addressed" | "report" | "carry-out" | "coordinate" | "know" | "archive";

/** The office that signs and its capacity (*thẩm quyền ký*). */
export interface Signer {
  /** "Phó Chủ tịch". */
  readonly office: string;
  readonly capacity: SigningCapacity | null;
  /** For whom it signs: "Chủ tịch" in `KT. CHỦ TỊCH`. */
  readonly inPlaceOf: string | null;
}

/** `TM.` for a body, `KT.` deputising, `TL.` by order, `TUQ.` by authority, `Q.` acting. */
export type SigningCapacity = "for-body" | "deputising" | "by-order" | "by-authority" | "acting";

/** How a document stands to another one. */
export interface DocumentRelation {
  readonly kind: RelationKind;
  readonly to: DocumentReference;
}

/** Based on (*căn cứ*), implements (*thực hiện*), amends (*sửa đổi*), replaces (*thay thế*), refers to, enclosed with (*kèm theo*). */
export type RelationKind = "based-on" | "implements" | "amends" | "replaces" | "refers-to" | "enclosed-with";
