import type { PlainDate } from "@de-an-06/domain";

/** What stands around the text of an official report (*thể thức*): who issues it, its number, day, signature and recipients. */
export interface ReportHeader {
  /** The body above the issuer (*cơ quan chủ quản*), where there is one. */
  readonly superior?: string;
  /** The issuing body: "Ủy ban nhân dân thành phố Bắc Kạn". */
  readonly issuer: string;
  /** Null leaves room for it. */
  readonly number: string | null;
  /** "BC-UBND". */
  readonly symbol: string;
  /** "Bắc Kạn". */
  readonly place: string;
  /** The day of issue; null leaves room for it. */
  readonly day: PlainDate | null;
  readonly signature: ReportSignature;
  /** Who receives it (*nơi nhận*), the file copy last: "Lưu: VT, CATP". */
  readonly recipients: readonly string[];
}

/** Who signs and by which authority. */
export interface ReportSignature {
  /** Lines of authority from the top: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  readonly capacity: readonly string[];
  /** The signer's office: "PHÓ CHỦ TỊCH". */
  readonly position: string;
  /** Left blank where the name is not known yet. */
  readonly name?: string;
}
