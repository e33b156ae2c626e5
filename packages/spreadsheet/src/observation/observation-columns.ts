import { type CodeList, type Measures, toKey } from "@de-an-06/domain";
import type { ColumnSpec } from "../table/column-spec.js";

/**
 * The columns a table of figures can have: the unit by code or by name, the period, the measure by name with its value,
 * a column for a measure, a column for a dimension.
 */
export type ObservationColumn = PlaceColumn | "value" | `count:${string}`;

/** A column that says what the figures of its row are about. */
export type PlaceColumn = "number" | "unitCode" | "unit" | "period" | "measure" | "note" | `code:${string}`;

/** The header of each fixed column as we print it. Measures and dimensions have their own names. */
export const observationHeaders = {
  number: "STT",
  unitCode: "Mã đơn vị",
  unit: "Đơn vị",
  period: "Kỳ báo cáo",
  measure: "Chỉ tiêu",
  value: "Số liệu",
  note: "Ghi chú",
} as const;

const fixed: readonly ColumnSpec<ObservationColumn>[] = [
  { key: "number", is: /^(?:stt|tt|so tt|so thu tu)$/u },
  { key: "unitCode", is: /^ma (?:don vi(?: hanh chinh)?|dvhc|xa|huyen|tinh|dia phuong|dia ban)$/u },
  { key: "period", is: /^(?:ky(?: bao cao| so lieu)?|thang|quy|nam|thoi gian|thoi ky)$/u },
  { key: "measure", is: /^(?:(?:ten )?chi (?:tieu|so)(?: do)?|noi dung)$/u },
  { key: "value", is: /^(?:so lieu|gia tri|so luong|ket qua)$/u },
  { key: "unit", is: /^(?:(?:ten )?(?:don vi|dia phuong|dia ban|co quan)(?: bao cao| hanh chinh)?|xa phuong(?: thi tran)?|(?:ten )?(?:tinh|huyen|xa|phuong)(?: thanh pho)?)$/u },
  { key: "note", is: /^ghi chu$/u },
]; // prettier-ignore

/** How the columns are recognised: dimensions and measures by their name or id, then what every such table has. */
export function observationColumns(
  measures: Measures,
  codeLists: readonly CodeList[],
): ColumnSpec<ObservationColumn>[] {
  return [
    ...codeLists.map(({ dimension, name }): ColumnSpec<ObservationColumn> => ({
      key: `code:${dimension}`,
      is: just(name, dimension),
    })),
    ...Object.entries(measures).map(([id, { name }]): ColumnSpec<ObservationColumn> => ({
      key: `count:${id}`,
      is: just(name, id),
    })),
    ...fixed,
  ];
}

/** The key of a header or a cell is letters, digits and single spaces, so nothing in it has to be escaped. */
function just(...names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map(toKey).join("|")})$`, "u");
}
