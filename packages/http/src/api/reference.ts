import type {
  AccountabilityRule,
  AgencyNames,
  CodeList,
  Competence,
  DifficultyRoute,
  Exemption,
  GroupTemplate,
  Hierarchy,
  Identity,
  Indicator,
  JumpRule,
  Measures,
  Regime,
  StandingAgency,
  Strictness,
  Target,
  WorkCalendar,
} from "@de-an-06/domain";

/**
 * What the operations calculate with besides what is stored (*dữ liệu tham chiếu*): the units, the calendar, what is
 * counted, who owes what. The catalogue has much of it; the rest is the province's own.
 */
export interface Reference {
  readonly hierarchy: Hierarchy;
  readonly standingAgencies?: readonly StandingAgency[];
  readonly calendar?: WorkCalendar;
  readonly agencies?: AgencyNames;
  readonly measures?: Measures;
  readonly codeLists?: readonly CodeList[];
  readonly identities?: readonly Identity[];
  readonly indicators?: readonly Indicator[];
  readonly targets?: readonly Target[];
  /** Who handles which service; with the agency there, plans are checked against it. */
  readonly competences?: readonly (Competence & { readonly agency?: string })[];
  readonly regimes?: readonly Regime[];
  readonly exemptions?: readonly Exemption[];
  readonly groupTemplates?: readonly GroupTemplate[];
  readonly accountabilityRules?: readonly AccountabilityRule[];
  /** Ids or names of bodies that are only ever requested (Party, Front, unions). */
  readonly requested?: readonly string[];
  /** Which body answers difficulties of which subject. */
  readonly difficultyRoutes?: readonly DifficultyRoute[];
  /** Published telephone numbers, which texts may hold. */
  readonly hotlines?: readonly string[];
  /** Whether `trước ngày X` is read as `đến ngày X`. */
  readonly lenient?: boolean;
  /** How findings are taken: in the way, told, or left out. */
  readonly strictness?: Strictness;
  /** From when on a change against the last period's figure is a jump. */
  readonly jump?: JumpRule;
}
