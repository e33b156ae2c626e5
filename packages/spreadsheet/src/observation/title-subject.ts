import { type Hierarchy, type PlainDate, toKey, toUnitKey, type UnitKey } from "@de-an-06/domain";
import { isBlank, type SheetCells } from "../cell/cell.js";
import { cleanLine, textOf } from "../cell/clean-text.js";
import { type Titled, withoutPeriod } from "./title-period.js";

const labelled = /^(?:tên )?(?:đơn vị|địa phương|địa bàn|cơ quan|đơn vị báo cáo|cơ quan báo cáo)\s*:\s*(.+)$/iu;
const unitName =
  /(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu)\s+\p{L}[^\n,;:()–]*?(?=\s+(?:tháng|quý|năm|kỳ|từ|trong|đến)\b|\s*[,;:()–]|\s+-\s|$)/giu;
const idle =
  /^(?:(?:bieu|bang|mau|so lieu|bao cao|thong ke|tong hop|tinh hinh|ket qua|so luong|ve|phu luc [\divx]+)\s)+/u;

/**
 * The unit that the titles above a table name: behind "Đơn vị:", or in a heading ("UBND PHƯỜNG ĐỨC XUÂN"). Of several that lie
 * inside one another the innermost; undefined where none or unrelated ones are named.
 */
export function unitInTitles(
  sheet: SheetCells,
  above: number,
  {
    hierarchy,
    on,
    within,
  }: { readonly hierarchy: Hierarchy; readonly on: PlainDate; readonly within?: UnitKey | undefined },
): Titled<UnitKey> | undefined {
  const tree = hierarchy.on(on);
  const find = (name: string) => {
    const found = tree.find(name, within === undefined ? {} : { within });
    return found.ok ? toUnitKey(found.value) : undefined;
  };
  let innermost: Titled<UnitKey> | undefined;
  for (const { text, ...place } of titlesIn(sheet, above)) {
    const said = labelled.exec(text)?.[1];
    const own = said === undefined ? undefined : find(said);
    if (own !== undefined) return { value: own, ...place };
    for (const [name] of text.matchAll(unitName)) {
      const value = find(name);
      if (value === undefined || value === innermost?.value) continue;
      const known = innermost && tree.path(tree.indexOf(innermost.value)).map(tree.keyAt);
      if (known?.includes(value)) continue;
      const path = tree.path(tree.indexOf(value)).map(tree.keyAt);
      if (innermost !== undefined && !path.includes(innermost.value)) return undefined;
      innermost = { value, ...place };
    }
  }
  return innermost;
}

/** The measure that a title names besides its period: "HỒ SƠ TIẾP NHẬN NĂM 2025". */
export function measureInTitles(
  sheet: SheetCells,
  above: number,
  measure: (text: string) => string | undefined,
): Titled<string> | undefined {
  for (const { text, ...place } of titlesIn(sheet, above)) {
    const rest = toKey(withoutPeriod(text)).replace(idle, "");
    const value = rest === "" ? undefined : measure(rest);
    if (value !== undefined) return { value, ...place };
  }
  return undefined;
}

/** A title row has one cell, or one left and one right; a row with more is of some table. */
const mostInTitleRow = 3;

function* titlesIn(
  sheet: SheetCells,
  above: number,
): Generator<Omit<Titled<never>, "value"> & { readonly text: string }> {
  for (let row = 0; row < above; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.filter((value) => !isBlank(value)).length > mostInTitleRow) continue;
    for (const [column, value] of cells.entries()) {
      if (typeof value === "string") yield { text: cleanLine(textOf(value)), row, column };
    }
  }
}
