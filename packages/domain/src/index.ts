// Every public name of the domain, written out, in reading order.

// issue: what can go wrong, as data
export { type Issue, type IssueCode, type IssueOf, issue, type Path, within } from "./issue/issue.js";
export type { IssueParams, Measured, Place, ValueType } from "./issue/issue-params.js";
export { DomainError, fail, isNonEmpty, type NonEmpty, ok, type Result, unwrap } from "./issue/result.js";
export { createSentence, type Language, type Sentences, sentence } from "./issue/sentence.js";
export { sentencesEn } from "./issue/sentences-en.js";
export { sentencesVi } from "./issue/sentences-vi.js";
export { fromZod, parseWith, toZodIssue } from "./issue/from-zod.js";
export {
  type Finding,
  findings,
  type Grade,
  grade,
  type Graded,
  gradeOf,
  grades,
  type Strictness,
  usualStrictness,
} from "./issue/strictness.js";
export { StrictnessSchema } from "./issue/strictness-schema.js";
export { findingWords, gradeWords } from "./issue/strictness-words.js";

// text: Vietnamese text made ready for matching
export {
  type NormalisedText,
  normalise,
  normaliseWithPlaces,
  originalSpan,
  type TextSpan,
  toKey,
} from "./text/normalise.js";
export type { Places } from "./text/track-edits.js";
export { recogniseLegacyEncoding } from "./text/legacy-encoding.js";
export type { LegacyEncoding } from "./text/legacy-letters.js";
export {
  findPersonalData,
  type PersonalDataKind,
  type PersonalDataOptions,
  type PersonalDataPlace,
} from "./text/personal-data.js";

// number: exact decimals, figures, rounding
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  maxDecimals,
  roundDecimal,
  subtractDecimals,
  toNumber,
} from "./number/decimal.js";
export { DecimalSchema } from "./number/decimal-schema.js";
export type { Rounding } from "./number/rounding.js";
export {
  type NumberAt,
  type NumberOptions,
  parseNumber,
  type ReadNumber,
  readNumberAt,
} from "./number/parse-number.js";
export type { Qualifier } from "./number/number-words.js";
export { formatDecimal, formatNumber } from "./number/format-number.js";
export {
  comparePercent,
  type Figure,
  figure,
  notApplicable,
  type PercentRounding,
  percentOf,
} from "./number/figure.js";
export { FigureSchema } from "./number/figure-schema.js";
export { formatPercent, type PercentStyle } from "./number/format-percent.js";

// date: days, periods, the work calendar
export { compareDays, daysInMonth, isPlainDate, type PlainDate, plainDate } from "./date/plain-date.js";
export { PlainDateSchema } from "./date/plain-date-schema.js";
export {
  addDays,
  addMonths,
  type DayParts,
  daysBetween,
  endOfMonth,
  fromDayNumber,
  fromDayParts,
  startOfMonth,
  toDayNumber,
  toDayParts,
  type Weekday,
  weekday,
} from "./date/day-arithmetic.js";
export { isDayMonthYear, readDayMonthYear } from "./date/day-month-year.js";
export { parseDate } from "./date/parse-date.js";
export { type PartialDate, parsePartialDate } from "./date/partial-date.js";
export type { YearContext } from "./date/assumed-year.js";
export { formatDate, formatDateInWords } from "./date/format-date.js";
export { compareInstants, isInstant, toPlainDate } from "./date/instant.js";
export {
  customPeriod,
  type Grain,
  type Period,
  type PeriodCalendar,
  period,
  type RegularGrain,
  type Window,
} from "./date/period.js";
export { contains, nextPeriod, periodOf, periodsIn, previousPeriod } from "./date/period-steps.js";
export { parsePeriod, type PeriodContext } from "./date/parse-period.js";
export { formatPeriod } from "./date/format-period.js";
export { PeriodSchema, WindowSchema } from "./date/period-schema.js";
export { type CalendarDay, type CalendarYear, createWorkCalendar, type WorkCalendar } from "./date/work-calendar.js";
export { CalendarYearSchema } from "./date/work-calendar-schema.js";
export { addWorkingDays, countWorkingDays, workdayOnOrAfter, workdayOnOrBefore } from "./date/working-days.js";

// document: what is cited as a source
export type { DocumentKind, DocumentReference, Source } from "./document/document.js";
export { documentKindNames, documentKindOf, documentKinds } from "./document/document-kind.js";
export {
  type DocumentNumber,
  formatDocumentNumber,
  isDocumentNumber,
  parseDocumentNumber,
} from "./document/document-number.js";
export { parseCitation } from "./document/parse-citation.js";
export { formatCitation } from "./document/format-citation.js";
export { documentKey, sameDocument } from "./document/document-identity.js";
export { DocumentReferenceSchema, SourceSchema } from "./document/document-schema.js";
export { findCitations, type FoundCitation } from "./document/find-citations.js";
export type {
  DocumentRecipient,
  DocumentRelation,
  OfficialDocument,
  RecipientPurpose,
  RelationKind,
  Signer,
  SigningCapacity,
} from "./document/official-document.js";
export { OfficialDocumentSchema } from "./document/official-document-schema.js";
export { readOfficialDocument } from "./document/read-official-document.js";
export { type ChainLink, checkDocuments, documentChain } from "./document/document-chain.js";

// unit: administrative units through time, groups, competence
export { type Tier, tierOfKind, tiers, type Unit, type UnitKey, type UnitKind } from "./unit/unit.js";
export { TierSchema, UnitCodeSchema, UnitKeySchema, UnitKindSchema, UnitSchema } from "./unit/unit-schema.js";
export { fromUnitKey, isUnitCode, isUnitKey, isValidOn, parseUnitKey, toUnitKey, unitKey } from "./unit/unit-key.js";
export { twoTiersFrom } from "./unit/tiers-in-force.js";
export type { Hierarchy, Tree } from "./unit/hierarchy.js";
export { createHierarchy } from "./unit/create-hierarchy.js";
export type { Share, Succession } from "./unit/succession.js";
export { ShareSchema, SuccessionSchema } from "./unit/succession-schema.js";
export { type Heir, predecessorsOf, successorsOf } from "./unit/succession-paths.js";
export { placeOn } from "./unit/place-on.js";
export { shapeOf, type SuccessionShape } from "./unit/shape-of.js";
export { type RebasePlan, rebasePlan } from "./unit/rebase-plan.js";
export { rebase, type RebasedCount, type RebasedCounts, type UnallocatedCount } from "./unit/rebase.js";
export { closedNodes, isClosed } from "./unit/closed-nodes.js";
export { addFractions, type Fraction, fraction, roundFraction } from "./unit/fraction.js";
export type { CommuneReform, ReformContext } from "./unit/commune-links.js";
export { communeLinkColumns, parseCommuneLinks } from "./unit/parse-commune-links.js";
export { parseDvhcvnLinks } from "./unit/parse-dvhcvn-links.js";
export type {
  Group,
  GroupDecision,
  GroupKind,
  GroupMember,
  GroupRole,
  GroupSlot,
  GroupState,
  GroupTemplate,
} from "./unit/group.js";
export {
  GroupKindSchema,
  GroupMemberSchema,
  GroupRoleSchema,
  GroupSchema,
  GroupTemplateSchema,
} from "./unit/group-schema.js";
export { parseGroups, parseSuccessions, parseUnits } from "./unit/parse-units.js";
export { checkGroups } from "./unit/check-groups.js";
export {
  countGroups,
  type GroupCount,
  groupOn,
  groupsOn,
  groupsUnder,
  groupsWithin,
  type StandingGroup,
} from "./unit/group-tree.js";
export { compareWithTemplate } from "./unit/group-composition.js";
export { type StandingAgency, standingAgencyOf, standsFor } from "./unit/standing-agency.js";
export { byCompetence, type Competence, isCompetent, type ServicesByCompetence } from "./unit/competence.js";
export { CompetenceSchema, StandingAgencySchema } from "./unit/competence-schema.js";

// deadline: what the documents say about time
export {
  type ConditionalDeadline,
  type DateDeadline,
  type Deadline,
  type DeadlineKind,
  deadlineKinds,
  type ImmediateDeadline,
  type OngoingDeadline,
  type PeriodDeadline,
  type Recurrence,
  type RecurrenceDay,
  type RecurringDeadline,
  type Starting,
  type WithinDeadline,
} from "./deadline/deadline.js";
export { DeadlineSchema } from "./deadline/deadline-schema.js";
export { parseDeadline } from "./deadline/parse-deadline.js";
export { formatDeadline } from "./deadline/format-deadline.js";
export { type DueContext, dueDay } from "./deadline/due-day.js";
export { type DeadlineReading, nextOccurrences, occurrences } from "./deadline/occurrences.js";

// task: assignments, progress, standing, completion
export type {
  Assignee,
  CancelledDeadline,
  Changing,
  CompletionRule,
  ConditionMet,
  DeadlineChange,
  Done,
  Excluded,
  ExclusionReason,
  Happening,
  Mode,
  NewDeadline,
  Part,
  Progress,
  ProgressEvent,
  Reopened,
  Task,
} from "./task/task.js";
export {
  AssigneeSchema,
  CompletionRuleSchema,
  DeadlineChangeSchema,
  ProgressEventSchema,
  TaskSchema,
} from "./task/task-schema.js";
export { parseTask, parseTasks } from "./task/parse-task.js";
export { checkTask } from "./task/check-task.js";
export { checkTasks } from "./task/check-tasks.js";
export type { AgencyName, AgencyNames } from "./task/agency-names.js";
export { AgencyNameSchema } from "./task/agency-names-schema.js";
export { parseAssignment } from "./task/parse-assignment.js";
export { formatAssignment } from "./task/format-assignment.js";
export { expandAssignees, type ExpansionContext } from "./task/expand-assignees.js";
export { accountableTasks, isAccountable, leadersOf } from "./task/accountable.js";
export { type DeadlineInForce, deadlineInForce } from "./task/deadline-in-force.js";
export {
  dueDayOf,
  type OnDay,
  type Standing,
  type StandingName,
  standing,
  standingNames,
  type UndatedReason,
} from "./task/standing.js";
export { standingWords } from "./task/standing-words.js";
export { standings } from "./task/standings.js";
export { isStale } from "./task/stale.js";
export { dueWithin, overdueBy } from "./task/due-soon.js";
export { addCompletions, type Completion, completion } from "./task/completion.js";
export { byAgency, byDueMonth, byLead, completionBy } from "./task/completion-by.js";
export { cascade, type CascadeTarget } from "./task/cascade.js";

// indicator: measures, indicators, observations, roll-up, targets
export {
  type CodeList,
  type CodeListEntry,
  defineMeasures,
  type Flow,
  type Measure,
  type MeasureId,
  type Measures,
  type OverTime,
  type OverUnits,
  type Stock,
} from "./indicator/measure.js";
export { CodeListEntrySchema, CodeListSchema, MeasureSchema } from "./indicator/measure-schema.js";
export { addQuantities, type Quantity, quantity } from "./indicator/quantity.js";
export {
  type Algebra,
  type Codes,
  type Expression,
  foldExpression,
  type Reads,
  readsOf,
} from "./indicator/expression.js";
export { CodesSchema, ExpressionSchema } from "./indicator/expression-schema.js";
export { checkIndicator, defineIndicator, type Indicator } from "./indicator/indicator.js";
export { IndicatorSchema } from "./indicator/indicator-schema.js";
export { parseIndicator } from "./indicator/parse-indicator.js";
export type { Exactness, Observation, Shortfall } from "./indicator/observation.js";
export { ObservationSchema, ShortfallSchema } from "./indicator/observation-schema.js";
export { parseObservation, parseObservations } from "./indicator/parse-observation.js";
export { type Column, NOT_REPORTED, type Observations } from "./indicator/observations.js";
export { toObservations } from "./indicator/to-observations.js";
export type { Grouping, MissingPolicy, RollUpQuery } from "./indicator/roll-up-query.js";
export type { Cell, CellAddress, Coverage, Cube, CubeRow, MeasureAddress, Remainder, Total } from "./indicator/cube.js";
export { rollUp } from "./indicator/roll-up.js";
export { updateCube } from "./indicator/update-cube.js";
export { type ExplainedRow, explain, type Explanation, formatExplanation } from "./indicator/explain.js";
export { combinationsOf, reconcile, type Reconciliation } from "./indicator/reconcile.js";
export { checkIdentities, type Identity, type Residual } from "./indicator/identity.js";
export { IdentitySchema } from "./indicator/identity-schema.js";
export { type DormancyQuery, type DormantCode, dormantCodes } from "./indicator/dormant.js";
export { type Comparator, type Target, targetFor, type TargetQuery, type TargetScope } from "./indicator/target.js";
export { TargetSchema, TargetScopeSchema } from "./indicator/target-schema.js";
export { parseTarget } from "./indicator/parse-target.js";
export { assess, assessCell, type Assessment, type AssessmentContext, type NotAssessable } from "./indicator/assess.js";
export { type Composite, type CompositePart, type CompositeScore, scoreComposite } from "./indicator/composite.js";
export { checkComposite } from "./indicator/check-composite.js";
export { CompositePartSchema, CompositeSchema } from "./indicator/composite-schema.js";

// directive: letters and plans read into draft tasks and duties, and plans checked
export type { AddressedSection, Directive, Draft, FoundDeadline, FoundTarget } from "./directive/draft.js";
export { DraftSchema } from "./directive/draft-schema.js";
export { type DirectiveOptions, readDirective } from "./directive/read-directive.js";
export { type DeadlinesInText, findDeadlines } from "./directive/find-deadlines.js";
export { findTargets } from "./directive/find-targets.js";
export { tasksFromDirective } from "./directive/to-tasks.js";
export { lintPlan, type Plan, type PlanLintOptions } from "./directive/lint-plan.js";
export type { ServiceAgency } from "./directive/lint-services.js";

// report: who owes which report, timeliness, entry checks, editions
export type {
  CoveredPeriods,
  EveryPeriod,
  Exemption,
  OnePeriod,
  Recipient,
  Regime,
  ReportingUnits,
} from "./report/regime.js";
export { ExemptionSchema, RegimeSchema } from "./report/regime-schema.js";
export { checkRegime, checkRegimes, defineRegime } from "./report/check-regime.js";
export { coveredPeriods } from "./report/covered-periods.js";
export { dueDayOfReport, type ReportReading } from "./report/due-day-of-report.js";
export { type Obligation, type ReportKey, reportKeyText } from "./report/obligation.js";
export { type ObligationContext, obligations } from "./report/obligations.js";
export type { Submission } from "./report/submission.js";
export { SubmissionSchema } from "./report/submission-schema.js";
export {
  type OverReport,
  type ReportStanding,
  type ReportStandingName,
  reportStandings,
  timeliness,
  type TimelinessTable,
} from "./report/timeliness.js";
export {
  addTimeliness,
  countTimeliness,
  noReports,
  onTimeRate,
  reportingRate,
  timelinessBy,
  type TimelinessCount,
} from "./report/timeliness-count.js";
export {
  type PeriodTimeliness,
  timelinessByPeriod,
  type TimelinessStep,
  timelinessTrend,
} from "./report/timeliness-over-time.js";
export { rollUpTimeliness, type TimelinessRollUp, type UnitTimeliness } from "./report/timeliness-by-unit.js";
export { type LeagueEntry, type LeagueRow, leagueTable } from "./report/league-table.js";
export {
  type RemindedReport,
  type Reminder,
  type ReminderContext,
  type ReminderRules,
  remindersDue,
  usualReminders,
} from "./report/reminders.js";
export { type Actor, type Role, roles } from "./report/actor.js";
export {
  type Edition,
  type Report,
  type ReportAccepted,
  type ReportAction,
  type ReportContent,
  type ReportEvent,
  type ReportLocked,
  type ReportReturned,
  type ReportSaved,
  type ReportSent,
  type ReportState,
  reportStates,
} from "./report/report-event.js";
export { ActorSchema, EditionSchema, ReportEventSchema, RoleSchema } from "./report/report-event-schema.js";
export { parseRegimes, parseReportEvents, parseSubmissions } from "./report/parse-report.js";
export { editionText, isIntact } from "./report/edition-text.js";
export type { FigurePlace, StatedFigure } from "./report/edition-figures.js";
export { compareEditions, type EditionChanges, type FigureChange, type TextChange } from "./report/compare-editions.js";
export { type ReportTransition, reportTransitions, type TransitionContext } from "./report/report-transitions.js";
export { applyEvent, replay, reportAsOf } from "./report/replay.js";
export { submissionsOf } from "./report/submissions-of.js";
export { checkEntry, type EntryContext } from "./report/check-entry.js";
export type { JumpRule } from "./report/entry-jumps.js";

// report, accountability: whom to commend, remind, criticise, ask to explain
export {
  accountability,
  type AccountabilityAct,
  accountabilityActs,
  type AccountabilityLine,
  type AccountabilityQuery,
  type AccountabilityRule,
  type EvidenceFilter,
} from "./report/accountability.js";
export { type AccountabilityPlace, accountabilityRulesFor } from "./report/accountability-rules-for.js";
export type {
  AccountabilityFacts,
  AccountableBody,
  AssessedTarget,
  Evidence,
  ReportEvidence,
  TargetEvidence,
  TargetStanding,
  TaskEvidence,
} from "./report/accountability-evidence.js";
export type { ExplanationAnswer, ExplanationRecord, ExplanationState } from "./report/explanation-record.js";
export {
  AccountabilityRuleSchema,
  EvidenceFilterSchema,
  ExplanationRecordSchema,
} from "./report/accountability-schema.js";
export {
  accountabilityWords,
  type EvidenceNames,
  explanationWords,
  formatEvidence,
  reportStandingWords,
} from "./report/accountability-words.js";
export { accountabilityReport, type AccountabilityReportOptions } from "./report/accountability-report.js";
export { type AccountabilityFile, parseAccountability } from "./report/parse-accountability.js";

// report, outlines: what a report contains, filled and printed
export type {
  Outline,
  OutlineColumn,
  OutlineContent,
  OutlineCount,
  OutlineFigure,
  OutlineFigures,
  OutlineList,
  OutlineNextTasks,
  OutlineRatio,
  OutlineSection,
  OutlineTable,
  OutlineText,
  OutlineWindow,
} from "./report/outline.js";
export { OutlineSchema } from "./report/outline-schema.js";
export { checkOutline, type OutlineVocabulary } from "./report/outline-check.js";
export type {
  FilledContent,
  FilledCount,
  FilledReport,
  FilledRow,
  FilledSection,
  FilledTable,
  FilledValue,
  NextTask,
  ReportTexts,
} from "./report/filled-report.js";
export { ReportTextsSchema } from "./report/filled-report-schema.js";
export type { ReportFigures } from "./report/fill-outline-figures.js";
export { fillOutline, type ReportInput } from "./report/fill-outline.js";
export { formatFilledValue, formatNextTask } from "./report/print-figure.js";
export { formatFigureDays, formatMissing, printMarkdown } from "./report/print-markdown.js";
export { type DraftContext, draftsForNextPeriod } from "./report/draft-tasks.js";

// register: dated things a unit has, and difficulties
export type {
  Connection,
  ConnectionChange,
  ConnectionState,
  Difficulty,
  DifficultyState,
  DifficultyStep,
  Equipment,
  EquipmentCount,
  Funding,
  Inspection,
  ModelChange,
  ModelState,
  Movement,
  PilotModel,
  RegisterEntry,
  RegisterName,
  SupportPoint,
} from "./register/entry.js";
export { RegisterEntrySchema } from "./register/entry-schema.js";
export { connectionOn, difficultyOn, equipmentOn, modelOn } from "./register/entry-on.js";
export {
  bodyToAnswer,
  difficultiesOn,
  type DifficultyRoute,
  type DifficultyStanding,
  type RoutingContext,
} from "./register/difficulties.js";
export { checkRegisters } from "./register/check-registers.js";
export { type RegisterMeasure, registerMeasures } from "./register/register-measures.js";
export { type RegisterCount, registerObservations } from "./register/register-observations.js";

// profile: what one province does its own way, in one file
export type { Profile } from "./profile/profile.js";
export { ProfileSchema } from "./profile/profile-schema.js";
export { parseProfile } from "./profile/parse-profile.js";
export { checkProfile, type ProfileContext } from "./profile/check-profile.js";
export { applyProfile, type ProfileTables } from "./profile/apply-profile.js";

// audit: figures printed in a text or a table, checked
export type {
  Audit,
  AuditSummary,
  Cause,
  CellPlace,
  Claim,
  ClaimFigures,
  ClaimKind,
  CrossCheck,
  CrossCheckKind,
  Doubt,
  Judgement,
  TextPlace,
  Verdict,
} from "./audit/claim.js";
export { AuditSchema, TableAuditSchema } from "./audit/audit-schema.js";
export { auditSentence, verdictWords } from "./audit/audit-sentence.js";
export type { AuditOptions } from "./audit/audit-prose.js";
export { auditText } from "./audit/audit-text.js";
export { auditTable } from "./audit/audit-table.js";
export type { CellContent } from "./audit/table-cells.js";
export { gradeAudit, hasErrors } from "./audit/grade-audit.js";
