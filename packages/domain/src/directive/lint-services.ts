import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { type AgencyNames, toSpelling } from "../task/agency-names.js";
import { parseAssignment } from "../task/parse-assignment.js";
import type { Competence } from "../unit/competence.js";
import { isValidOn } from "../unit/unit-key.js";

/** A row of a plan's table of services: the service by its id, and the agency as the table prints it. */
export interface ServiceAgency {
  readonly service: string;
  readonly agency: string;
}

/** The services whose agency belongs to another line of work than every agency competent on the day; by path `["services", i]`. */
export function lintServices(
  services: readonly ServiceAgency[],
  {
    agencies,
    competence,
    on,
  }: {
    readonly agencies: AgencyNames;
    readonly competence: readonly (Competence & { readonly agency: string })[];
    readonly on?: PlainDate;
  },
): readonly Issue[] {
  const lines = new Map<string, Set<string>>();
  for (const row of competence) {
    if (on !== undefined && !isValidOn(row, on)) continue;
    const known = lines.get(row.service) ?? new Set<string>();
    for (const line of linesOfWork(row.agency, agencies)) known.add(line);
    lines.set(row.service, known);
  }
  return services.flatMap(({ service, agency }, i) => {
    const competent = lines.get(service);
    if (competent === undefined || competent.size === 0) return [];
    const printed = linesOfWork(agency, agencies);
    const fits = printed.length === 0 || printed.some((line) => competent.has(line));
    return fits ? [] : [issue("plan.service-agency-differs", {}, ["services", i])];
  });
}

/** What an agency does whatever its level: "Công an tỉnh" and "Công an cấp xã" are police, "Sở Tư pháp" and "Phòng Tư pháp" justice. */
function linesOfWork(names: string, agencies: AgencyNames): readonly string[] {
  const parsed = parseAssignment(names.replace(/\s[-–—]\s(?!\p{Ll})(?!Thương|Xã)/gu, ", "), agencies);
  if (!parsed.ok) return [];
  return parsed.value.map(({ name }) =>
    toSpelling(name)
      .replace(/^(?:so|phong|chicuc|cuc|congty|bo|coquan)(?=\p{L}{3})/u, "")
      .replace(/(?:cap)?(?:tinh|huyen|xa|thanhpho|phuong|quan|thixa)$/u, ""),
  );
}
