import {
  addDays,
  coveredPeriods,
  createHierarchy,
  dueDayOfReport,
  period,
  plainDate,
  type Regime,
  type Submission,
  toUnitKey,
  type Unit,
  unwrap,
} from "@de-an-06/domain";
import { profile } from "./province-profile.js";

/** Said wherever the sendings are shown. */
export const inventedNotice = "Số liệu minh họa, không phải tình hình thật của các phường";

const found = profile.regimes?.find(({ id }) => id === "bac-ninh-city-2022-monthly");
if (found === undefined) throw new Error("The profile holds the regime of letter 2480/UBND-VHTT.");
/** Letter 2480/UBND-VHTT of Bắc Ninh: agencies and wards report to the city, through its Office, before the 15th of each month. */
export const regime: Regime = found;

const valid = { from: plainDate("2008-08-01"), until: plainDate("2025-06-30") };
const city: Unit = { code: "256", name: "Thành phố Bắc Ninh", tier: "district", kind: "provincial-city", parent: "27", ...valid }; // prettier-ignore
const province: Unit = { code: "27", name: "Tỉnh Bắc Ninh", tier: "province", kind: "province", parent: null, ...valid }; // prettier-ignore
const under = (code: string, name: string, tier: Unit["tier"]): Unit => ({ code, name, tier, parent: "256", ...valid });

/** Local codes, so that nothing is claimed of the official ones. */
const reporting = [
  under("256:phong-tu-phap", "Phòng Tư pháp", "agency"),
  under("256:van-phong-hdnd-ubnd", "Văn phòng HĐND - UBND", "agency"),
  under("256:dap-cau", "Phường Đáp Cầu", "commune"),
  under("256:kinh-bac", "Phường Kinh Bắc", "commune"),
  under("256:vo-cuong", "Phường Võ Cường", "commune"),
  under("256:vu-ninh", "Phường Vũ Ninh", "commune"),
];

/** The province, the city, two of its agencies and four of its wards. */
export const hierarchy = unwrap(createHierarchy([province, city, ...reporting]));

/** The months that close from November 2022 on. */
export const months = coveredPeriods(regime.covers, { from: plainDate("2022-11-01"), to: period("2023-06", "reporting").to }); // prettier-ignore

/** Invented: how many days after the last day on time each report was sent, from November 2022 to May 2023; null: not at all. */
const daysAfterDue: Readonly<Record<string, readonly (number | null)[]>> = {
  "256:phong-tu-phap": [0, 0, 0, 0, 0, 0, 0],
  "256:van-phong-hdnd-ubnd": [0, 0, 1, 0, 0, 0, 0],
  "256:dap-cau": [3, 1, 1, 0, 0, 0, 0],
  "256:kinh-bac": [0, 0, 0, 1, 2, 5, null],
  "256:vo-cuong": [0, 1, 0, 0, null, 0, 1],
  "256:vu-ninh": [null, null, 4, 6, 1, 1, null],
};

/** Invented: the sendings, of which one was returned and came back a day later. */
export const sendings: readonly Submission[] = reporting.flatMap((unit) =>
  months.flatMap((month, i): Submission[] => {
    const after = daysAfterDue[unit.code]?.[i] ?? null;
    if (after === null) return [];
    const sentOn = addDays(unwrap(dueDayOfReport(regime, month)), after);
    const one = { regime: regime.id, unit: toUnitKey(unit), period: month, sentOn };
    const isReturned = unit.code === "256:kinh-bac" && month.id === "2022-12";
    return isReturned
      ? [
          { ...one, returnedOn: sentOn },
          { ...one, sentOn: addDays(sentOn, 1) },
        ]
      : [one];
  }),
);
