import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { ReportKey } from "../report/obligation.js";
import type { UnitKey } from "../unit/unit.js";

/** One line of a register (*mục trong sổ theo dõi*): a dated thing that a unit has. Days tell what it was on any day. */
export type RegisterEntry = PilotModel | SupportPoint | Equipment | Connection | Funding | Inspection | Difficulty;

/** The registers. */
export type RegisterName = RegisterEntry["register"];

interface Entry {
  /** The host's id, unique over all registers. */
  readonly id: string;
  /** The unit that has it, answers for it or raised it. */
  readonly unit: UnitKey;
  /** The document it rests on. */
  readonly source?: Source;
  readonly note?: string;
}

/** A pilot model (*mô hình điểm*): "each unit one model". */
export interface PilotModel extends Entry {
  readonly register: "pilot-model";
  readonly title: string;
  /** What it is about, a code of the host's list: `outreach`, `online-services`. */
  readonly kind: string;
  /** In order of their days. */
  readonly changes: readonly ModelChange[];
}

/** Registered (*đăng ký*), running (*đang thực hiện*), completed, stopped. */
export type ModelState = "registered" | "running" | "completed" | "stopped";

/** What became of a model on a day, with the result reported then. */
export interface ModelChange {
  readonly on: PlainDate;
  readonly state: ModelState;
  readonly result?: string;
}

/** A support point (*điểm hỗ trợ*) or a staffed desk (*bàn hướng dẫn có người trực*); of a neighbourhood, "at least one each". */
export interface SupportPoint extends Entry {
  readonly register: "support-point";
  readonly kind: "point" | "desk";
  /** How many people staff it; null where not reported. */
  readonly staff: number | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** Equipment of one kind that a unit needs and has (*trang thiết bị: nhu cầu, hiện có*), as counted on days. */
export interface Equipment extends Entry {
  readonly register: "equipment";
  /** A code of the host's list: `computer`, `scanner`, `card-reader`. */
  readonly kind: string;
  readonly counts: readonly EquipmentCount[];
}

/** What was counted on a day; null is not reported, 0 is none. */
export interface EquipmentCount {
  readonly on: PlainDate;
  readonly need: number | null;
  readonly have: number | null;
}

/** The connection of an agency's system with a database (*kết nối, chia sẻ dữ liệu*). */
export interface Connection extends Entry {
  readonly register: "connection";
  /** A code of the host's list: `population`, `land`, `social-insurance`. */
  readonly database: string;
  readonly changes: readonly ConnectionChange[];
}

/** Planned, being tested, connected, suspended. */
export type ConnectionState = "planned" | "testing" | "connected" | "suspended";

/** What became of a connection on a day. */
export interface ConnectionChange {
  readonly on: PlainDate;
  readonly state: ConnectionState;
}

/** Money for one purpose (*kinh phí*), in đồng. */
export interface Funding extends Entry {
  readonly register: "funding";
  readonly purpose: string;
  readonly movements: readonly Movement[];
}

/** Asked for (*đề nghị*), allotted (*được cấp*) or spent (*đã giải ngân*) on a day: whole đồng. */
export interface Movement {
  readonly on: PlainDate;
  readonly kind: "asked" | "allotted" | "spent";
  readonly amount: number;
}

/** An inspection (*cuộc kiểm tra*) by a unit or its group. */
export interface Inspection extends Entry {
  readonly register: "inspection";
  /** The units that are inspected. */
  readonly of: readonly UnitKey[];
  /** The day it is planned for, where one is. */
  readonly plannedOn: PlainDate | null;
  /** The day it was carried out; null until then. */
  readonly carriedOutOn: PlainDate | null;
  /** What was found, point by point. */
  readonly findings: readonly string[];
  /** The ids of the tasks that its recommendations are: they have a lead, a deadline and a standing like any other. */
  readonly recommendations: readonly string[];
}

/** A difficulty (*khó khăn, vướng mắc*) from the day it was raised to the day it was closed. */
export interface Difficulty extends Entry {
  readonly register: "difficulty";
  readonly about: string;
  /** A code of the host's list, by which it is routed: `software`, `land`, `staff`. */
  readonly subject?: string;
  /** The report it was raised with. */
  readonly report?: ReportKey;
  /** In order; the first one is `raised`. */
  readonly steps: readonly DifficultyStep[];
}

/** Raised, routed to the body able to answer, answered, closed by who raised it, or opened again. */
export type DifficultyStep =
  | { readonly kind: "raised" | "closed" | "reopened"; readonly on: PlainDate }
  | { readonly kind: "routed"; readonly on: PlainDate; readonly to: UnitKey }
  | { readonly kind: "answered"; readonly on: PlainDate; readonly answer: string; readonly source?: Source };

/** Where a difficulty stands. */
export type DifficultyState = "raised" | "routed" | "answered" | "closed";
