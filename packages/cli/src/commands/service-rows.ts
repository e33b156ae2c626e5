import { findService } from "@de-an-06/catalogue";
import type { ServiceAgency } from "@de-an-06/domain";

/** The services a plan's own table gives to agencies: rows that name exactly one service, the agency in their last cell. */
export function serviceRows(text: string): readonly ServiceAgency[] {
  return text.split(/\r\n?|\n/u).flatMap((line) => {
    const cells = line
      .split(/\t|\|/u)
      .map((cell) => cell.replace(/<[^<>]{1,20}>/gu, "").trim())
      .filter((cell) => cell !== "");
    const agency = cells.at(-1);
    if (agency === undefined || cells.length < 3 || line.length > 2000) return [];
    const [service, ...others] = cells.slice(0, -1).flatMap((cell) => findService(cell));
    return service === undefined || others.length > 0 ? [] : [{ service: service.id, agency }];
  });
}
