import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";

declare const brand: unique symbol;

/**
 * The identity of a unit (*định danh đơn vị*): its code and the first day of its validity, `24@2025-07-01`. A code
 * alone is none: 24 was Tỉnh Bắc Giang until 30/6/2025 and is Tỉnh Bắc Ninh since. One string for logs, SQL and JSON.
 */
export type UnitKey = string & { readonly [brand]: "UnitKey" };

/**
 * The levels (*cấp*). Districts exist until 30/6/2025. An agency has no level of its own: it stands at the level of the
 * unit it belongs to.
 */
export type Tier = "country" | "province" | "district" | "commune" | "village" | "agency";

/** Every tier, from the top down; agencies last. */
export const tiers = [
  "country",
  "province",
  "district",
  "commune",
  "village",
  "agency",
] as const satisfies readonly Tier[];

/** What a unit is within its tier (*loại đơn vị*). */
export type UnitKind =
  | "country"
  | "province"
  | "city"
  | "provincial-city"
  | "urban-district"
  | "rural-district"
  | "town"
  | "ward"
  | "commune"
  | "township"
  | "special-zone"
  | "village"
  | "residential-group"
  | "office"
  | "department"
  | "board"
  | "police"
  | "sector"
  | "union"
  | "party"
  | "enterprise"
  | "public-service-unit";

/** The tier each kind belongs to. */
export const tierOfKind: Readonly<Record<UnitKind, Tier>> = {
  country: "country",
  province: "province",
  city: "province",
  "provincial-city": "district",
  "urban-district": "district",
  "rural-district": "district",
  town: "district",
  ward: "commune",
  commune: "commune",
  township: "commune",
  "special-zone": "commune",
  village: "village",
  "residential-group": "village",
  office: "agency",
  department: "agency",
  board: "agency",
  police: "agency",
  sector: "agency",
  union: "agency",
  party: "agency",
  enterprise: "agency",
  "public-service-unit": "agency",
};

/**
 * An administrative unit or an agency during one validity (*đơn vị hành chính, cơ quan*). A new name, parent or extent
 * is a new validity of the same code. Villages and agencies, which have no official code, use a namespaced one:
 * `01843:to-1`, `24:cong-an-tinh`.
 */
export interface Unit {
  readonly code: string;
  /** In full, with what it is: "Tỉnh Bắc Giang", "Phường Sông Cầu". */
  readonly name: string;
  readonly tier: Tier;
  readonly kind?: UnitKind;
  /** The code of the unit above on every day of the validity; null at the top of the hierarchy. */
  readonly parent: string | null;
  /** The first day of the validity. */
  readonly from: PlainDate;
  /** The last day; null while it lasts. */
  readonly until: PlainDate | null;
  /** Other names it goes by: "CAT", "TP Bắc Kạn". */
  readonly aliases?: readonly string[];
  readonly source?: Source;
}
