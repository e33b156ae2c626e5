import type {
  AccountabilityLine,
  AgencyNames,
  CodeList,
  Cube,
  EvidenceNames,
  Group,
  Hierarchy,
  Language,
  LeagueRow,
  Measures,
  Observation,
  Observations,
  OnDay,
  Path,
  Period,
  PlainDate,
  Regime,
  RegisterEntry,
  RegisterName,
  Result,
  Succession,
  Target,
  Task,
  Tier,
  Unit,
  UnitKey,
} from "@de-an-06/domain";
import type { SheetPlace, WorkbookIssue } from "../issue/http-issue.js";

/** A sheet as it stands: rows of numbers and text. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface Told {
  /** Called now and then with how much is read, of how much. */
  readonly onProgress?: (done: number, of: number) => void;
}

interface Formatted {
  readonly format?: "xlsx" | "csv";
}

/**
 * Whoever reads and writes workbooks (*bảng tính*): `import * as workbooks from "@de-an-06/spreadsheet"` has this shape.
 * Handed in like the repository; without it the operations on workbooks say that they are not set up. So
 * do those whose member a reader of the host's own leaves out.
 */
export interface Workbooks {
  readTasks(
    bytes: Uint8Array,
    options: Told & { readonly issuedOn?: PlainDate; readonly agencies?: AgencyNames },
  ): Promise<Result<readonly Task[], WorkbookIssue>>;
  writeTasks(
    tasks: readonly Task[],
    options: OnDay & { readonly title?: string; readonly format?: "xlsx" | "csv" },
  ): Promise<Uint8Array>;
  /** The workbook of `writeTasks`, sent while it is made; without it the whole of it is held. */
  streamTasks?(tasks: readonly Task[], options: OnDay & { readonly title?: string }): ReadableStream<Uint8Array>;
  writeTaskTemplate(
    options: Formatted & { readonly agencies?: AgencyNames; readonly year?: number },
  ): Promise<Uint8Array>;
  readObservations(
    bytes: Uint8Array,
    options: Told & {
      readonly hierarchy: Hierarchy;
      readonly measures: Measures;
      readonly codeLists?: readonly CodeList[];
      readonly period?: Period;
      readonly within?: UnitKey;
    },
  ): Promise<Result<readonly Observation[], WorkbookIssue>>;
  writeObservationTemplate(
    options: Formatted & {
      readonly measures: Measures;
      readonly codeLists?: readonly CodeList[];
      readonly units?: readonly Unit[];
    },
  ): Promise<Uint8Array>;
  streamObservations?(
    observations: Iterable<Observation> | AsyncIterable<Observation>,
    options: Formatted & {
      readonly measures: Measures;
      readonly codeLists?: readonly CodeList[];
      readonly nameOf?: (unit: UnitKey) => string | undefined;
      readonly subtitle?: string;
      readonly on?: PlainDate;
    },
  ): ReadableStream<Uint8Array>;
  readGroups?(
    bytes: Uint8Array,
    options: Told & { readonly hierarchy: Hierarchy; readonly within?: UnitKey },
  ): Promise<Result<readonly Group[], WorkbookIssue>>;
  writeGroupTemplate?(
    options: Formatted & { readonly groups?: readonly Group[]; readonly hierarchy?: Hierarchy },
  ): Promise<Uint8Array>;
  readRegisters?(
    bytes: Uint8Array,
    options: Told & {
      readonly hierarchy: Hierarchy;
      readonly within?: UnitKey;
      readonly register?: RegisterName;
      readonly asOf?: PlainDate;
    },
  ): Promise<Result<readonly RegisterEntry[], WorkbookIssue>>;
  writeRegister?(
    register: RegisterName,
    options: Formatted & {
      readonly entries?: readonly RegisterEntry[];
      readonly hierarchy?: Hierarchy;
      readonly asOf?: PlainDate;
    },
  ): Promise<Uint8Array>;
  writeUnitTemplate?(
    options: Formatted & { readonly units?: readonly Unit[]; readonly successions?: readonly Succession[] },
  ): Promise<Uint8Array>;
  writeSubmissionTemplate?(
    options: Formatted & {
      readonly units?: readonly Unit[];
      readonly periods?: readonly string[];
      readonly regimes?: readonly Pick<Regime, "name">[];
    },
  ): Promise<Uint8Array>;
  writeScorecard?(
    cube: Cube,
    observations: Observations,
    options: { readonly tier?: Tier; readonly targets?: readonly Target[]; readonly codeLists?: readonly CodeList[] },
  ): Promise<Uint8Array>;
  writeLeagueTable?(
    rows: readonly LeagueRow[],
    options: {
      readonly asOf: PlainDate;
      readonly nameOf: (unit: UnitKey) => string | undefined;
      readonly subtitle?: string;
    },
  ): Promise<Uint8Array>;
  writeAccountability?(
    lines: readonly AccountabilityLine[],
    options: { readonly asOf: PlainDate; readonly names?: Omit<EvidenceNames, "language"> },
  ): Promise<Uint8Array>;
  /** Every sheet as it stands, for the audit; without it workbooks are not audited. */
  readRows?(bytes: Uint8Array): Promise<Result<readonly SheetRows[], WorkbookIssue>>;
  /** The cell that a record, or a member of it, came from; without it what is found later is said of no cell. */
  placeOf?(record: object, path: Path): SheetPlace | undefined;
  sheetSentence(issue: WorkbookIssue, language?: Language): string;
}
