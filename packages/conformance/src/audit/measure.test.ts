import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { development } from "./labelled-development.js";
import { developmentLater } from "./labelled-development-later.js";
import { developmentReports } from "./labelled-development-reports.js";
import { heldBackProse, heldBackTables } from "./labelled-held-back.js";
import { measure } from "./measure.js";

const parts = {
  development: measure([...development, ...developmentLater, ...developmentReports]),
  heldBack: measure([...heldBackProse, ...heldBackTables]),
};

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;

/** The figures as a row of the guides prints them, after the name of the part. */
const rowOf = ({ passages, claims, found, alarms, rightAlarms }: (typeof parts)["heldBack"]) =>
  [
    "",
    passages,
    claims,
    `${found} (${percent(found, claims)})`,
    alarms,
    `${rightAlarms} (${percent(rightAlarms, alarms)})`,
    "",
  ].join(" | ");

test.each(["vi", "en"])("the guide (%s) prints what is measured", (language) => {
  const guide = readFileSync(join(import.meta.dirname, `../../../../docs/guides/audit.${language}.md`), "utf8");
  const figures = guide.replaceAll(/(\d),(\d%)/g, "$1.$2").replaceAll(/ +/g, " ");
  for (const measured of Object.values(parts)) expect(figures).toContain(rowOf(measured).trim());
});

test("nearly every alarm on text kept back is right, and most claims are found", () => {
  const { alarms, rightAlarms, claims, found } = parts.heldBack;
  expect(rightAlarms / alarms).toBeGreaterThanOrEqual(0.95);
  expect(found / claims).toBeGreaterThanOrEqual(0.8);
});

test("the text the auditor was built on raises no false alarm", () => {
  expect(parts.development.falseAlarms).toEqual([]);
});
