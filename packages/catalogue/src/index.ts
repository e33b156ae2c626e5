// Every public name of the catalogue, written out, in reading order.

// documents: what every row cites
export { documents } from "./documents.js";

// services: the essential public services, who handles them, how many there are
export {
  confirmedServicesOf422,
  essentialServices,
  type PublicService,
  type ServiceAlias,
  type ServiceConflict,
} from "./services.js";
export { findService } from "./find-service.js";
export { findCode } from "./find-code.js";
export { findMeasure } from "./find-measure.js";
export { type ServiceCompetence, serviceCompetence } from "./service-competence.js";
export { type ServiceCountClaim, serviceCountClaims } from "./service-counts.js";

// unit: provinces before and after 01/7/2025
export { provinces, provinceSuccessions, vietnamProvinces } from "./provinces.js";

// agencies: names, abbreviations, mergers
export { agencyNames, type CatalogueAgency } from "./agencies.js";

// work calendar: holidays, substitute, swapped and make-up days
export { type HolidayRow, holidays, makeUpDays } from "./holidays.js";
export { vietnamCalendarYears, vietnamWorkCalendar } from "./work-calendar.js";

// reports: windows and due days
export { type ReportingCalendar, reportingCalendars, type SeenWindow } from "./reporting-calendars.js";
export { reportingRegimes, standingAgencies } from "./reporting-regimes.js";

// groups: suggested compositions
export { groupTemplates } from "./group-templates.js";

// duties: what three documents make whose duty
export { type CatalogueDuty, duties, type DutyGroup, type DutySector } from "./duties.js";

// indicators: what is counted, how figures are made of it, and what they are to reach
export { measures } from "./measures.js";
export { codeLists } from "./code-lists.js";
export { identities, type SourcedIdentity } from "./identities.js";
export { indicators } from "./indicators.js";
export { targets } from "./targets.js";

// outlines: what a periodic report contains
export { outlines } from "./outlines.js";

// accountability and guidance
export { accountabilityRules } from "./accountability-rules.js";
export { guidance, type GuidanceRow, type GuidanceTopic } from "./guidance.js";
