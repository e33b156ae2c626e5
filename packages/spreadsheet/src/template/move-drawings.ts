import { relationships } from "../patch/relationships.js";
import type { OfficePackage } from "../patch/office-package.js";
import { moveCells, type Moves } from "./move-cells.js";

/** Moves what lies over the cells or beside them: pictures and charts, comments and their boxes, tables. */
export async function moveDrawings(file: OfficePackage, sheet: string, moves: Moves): Promise<void> {
  const { start } = moves.shift;
  /** Anchors count rows from 0. */
  const anchor = (row: string) => String(start(Number(row) + 1) - 1);
  const movers: Readonly<Record<string, (xml: string) => string>> = {
    drawing: (xml) =>
      xml.replace(/(<(?:[\w.-]{1,40}:)?row>)(\d{1,7})(?=<)/gu, (_, open: string, row: string) => open + anchor(row)),
    vmlDrawing: (xml) =>
      xml
        .replace(/(<x:Row>\s*)(\d{1,7})/gu, (_, open: string, row: string) => open + anchor(row))
        .replace(
          /(<x:Anchor>)([\d,\s]{1,200})/gu,
          (_, open: string, numbers: string) =>
            open +
            numbers
              .split(",")
              .map((one, i) => (i === 2 || i === 6 ? ` ${anchor(one)}` : one))
              .join(","),
        ),
    comments: (xml) => moveCells(xml, moves),
    table: (xml) => moveCells(xml, moves),
  };
  for (const { type, target } of await relationships(file, sheet)) {
    const move = movers[type];
    if (move === undefined || !file.has(target)) continue;
    const before = await file.text(target);
    const after = move(before);
    if (after !== before) file.put(target, after);
  }
}

/** Moves the ranges that charts are drawn from. */
export async function moveCharts(file: OfficePackage, shiftOf: Moves["shiftOf"]): Promise<void> {
  const stays = { grows: false, start: (row: number) => row, end: (row: number) => row };
  for (const name of file.names) {
    if (!/\/charts\/chart[^/]*\.xml$/u.test(name) || !file.has(name)) continue;
    const before = await file.text(name);
    const after = moveCells(before, { shift: stays, shiftOf });
    if (after !== before) file.put(name, after);
  }
}
