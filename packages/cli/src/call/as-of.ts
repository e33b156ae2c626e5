import { formatDate, type PlainDate } from "@de-an-06/domain";
import type { Io } from "../io/io.js";
import type { Page } from "../show/page.js";
import type { Option } from "./command.js";

/** The option for the day everything is judged by. */
export const asOfOption = {
  value: "day",
  help: {
    vi: "Ngày tính tình trạng, ví dụ 2023-06-30 hoặc 30/06/2023; mặc định là hôm nay (giờ Việt Nam)",
    en: "The day everything is judged by, such as 2023-06-30 or 30/06/2023; today in Vietnam by default",
  },
} as const satisfies Option;

/** The day asked for, or today's; then the answer says so. */
export function asOfDay(given: PlainDate | undefined, io: Io): { asOf: PlainDate; remarks?: (page: Page) => string } {
  if (given !== undefined) return { asOf: given };
  const asOf = io.today();
  const said = {
    vi: `Không có --as-of: tính đến hôm nay, ${formatDate(asOf)} (giờ Việt Nam).`,
    en: `No --as-of given: as of today, ${formatDate(asOf, "en")} (Vietnam time).`,
  };
  return { asOf, remarks: (page) => page.paint.dim(said[page.language]) };
}
