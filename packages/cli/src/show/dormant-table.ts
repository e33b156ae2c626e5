import { formatNumber, formatPeriod, type Language } from "@de-an-06/domain";
import type { DormantServices } from "../commands/dormant-services.js";
import type { Page } from "./page.js";
import { formatTable } from "./table.js";
import { wrap } from "./text-width.js";

const words = {
  vi: {
    title: "DỊCH VỤ KHÔNG PHÁT SINH HỒ SƠ",
    since: (periods: string, last: string) => `trong ${periods} kỳ liên tiếp đến hết ${last}`,
    none: "Không có dịch vụ nào.",
    service: "Dịch vụ",
    reports: "Số báo cáo ghi 0",
    active: "Kỳ gần nhất có hồ sơ",
    never: "chưa rõ",
  },
  en: {
    title: "SERVICES WITHOUT DOSSIERS",
    since: (periods: string, last: string) => `in ${periods} periods in a row up to ${last}`,
    none: "There are none.",
    service: "Service",
    reports: "Reports of zero",
    active: "Last period with dossiers",
    never: "not known",
  },
} as const satisfies Record<Language, unknown>;

/** Services that might be withdrawn, with how many of the reports that came said zero. */
export function formatDormant({ services, last, periods }: DormantServices, page: Page): string {
  const { language, paint, width } = page;
  const word = words[language];
  const head = [
    paint.bold(word.title),
    ...wrap(word.since(formatNumber(periods, language), formatPeriod(last, language)), width),
  ];
  if (services.length === 0) return [...head, word.none].join("\n");
  const rows = services.map(({ name, reports, of, lastActive }) => [
    name,
    `${formatNumber(reports, language)}/${formatNumber(of, language)}`,
    lastActive === null ? word.never : formatPeriod(lastActive, language),
  ]);
  const columns = [
    { head: word.service, least: 20, weight: 3 },
    { head: word.reports, align: "right", least: 6 },
    { head: word.active, least: 12 },
  ] as const;
  return [...head, formatTable(columns, rows, page)].join("\n");
}
