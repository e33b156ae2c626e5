import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Tier, UnitKey } from "./unit.js";

/**
 * What a group is for: carrying out Đề án 06 (*tổ công tác*), helping it (*tổ giúp việc*), community digital technology
 * (*tổ công nghệ số cộng đồng*), inspection (*tổ kiểm tra*), activation of e-ID accounts (*tổ kích hoạt định danh*),
 * youth volunteers (*đội thanh niên tình nguyện*).
 */
export type GroupKind = "de-an-06" | "support" | "community-digital" | "inspection" | "activation" | "youth";

/**
 * A group (*tổ công tác*): a tree of its own, linked to units by date. What it is on a day is what its last decision
 * until then says.
 */
export interface Group {
  /** A namespaced id of the host: `bac-kan:tct-de-an-06`. */
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** In order of their days. */
  readonly decisions: readonly GroupDecision[];
}

/** A decision on a group (*quyết định thành lập, kiện toàn, giải thể*), with everything that holds from then on. */
export type GroupDecision =
  | ({ readonly act: "set-up" | "consolidated"; readonly on: PlainDate; readonly source: Source } & GroupState)
  | { readonly act: "dissolved"; readonly on: PlainDate; readonly source: Source };

/** What a group is between two decisions. */
export interface GroupState {
  /** The unit it works for, as of the decision: it lags behind mergers until the next one. */
  readonly unit: UnitKey;
  /** The level it works at, which outlives the unit's own. */
  readonly tier: Tier;
  /** The group above it; null at the top. */
  readonly parent: string | null;
  /** How many members it has; null where not reported. */
  readonly memberCount: number | null;
  /** Who they are, where known. */
  readonly members?: readonly GroupMember[];
}

/**
 * What a member does in the group: head (*tổ trưởng*), standing deputy (*tổ phó thường trực*), deputy (*tổ phó*),
 * secretary, member (*thành viên*).
 */
export type GroupRole = "head" | "standing-deputy" | "deputy" | "secretary" | "member";

/** A place in a group. People appear as offices and opaque ids of the host, never by name. */
export interface GroupMember {
  readonly role: GroupRole;
  /** "Chủ tịch UBND cấp huyện". */
  readonly office: string;
  readonly person?: string;
}

/**
 * The composition that an issuer suggested on a day (*định hướng thành phần*). Guidance: places adapt it, so deviations
 * are notes.
 */
export interface GroupTemplate {
  readonly id: string;
  readonly kind: GroupKind;
  readonly tier: Tier;
  readonly slots: readonly GroupSlot[];
  readonly source: Source;
}

/** One line of a template: an office, or a number of people who meet a condition. */
export interface GroupSlot {
  readonly role: GroupRole;
  readonly office: string;
  /** Other wordings of the office: for wards and townships, for rural communes. */
  readonly aliases?: readonly string[];
  readonly min: number;
  readonly max: number;
  /** What the people must be: "hiểu biết về công nghệ". */
  readonly condition?: string;
}
