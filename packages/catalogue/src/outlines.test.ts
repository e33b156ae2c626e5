import { checkOutline, type OutlineSection, OutlineSchema } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { codeLists } from "./code-lists.js";
import { indicators } from "./indicators.js";
import { measures } from "./measures.js";
import { outlines } from "./outlines.js";

const flat = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.flatMap((one) => [one, ...flat(one.sections ?? [])]);

describe("the outlines", () => {
  test.each(outlines)("$id names only what the catalogue has, and is data", (outline) => {
    expect(checkOutline(outline, { measures, indicators, codeLists })).toEqual([]);
    expect(OutlineSchema.safeParse(outline).error).toBeUndefined();
  });

  test("six months has every section of the report of the city of Bắc Kạn", () => {
    const [six] = outlines;
    const places = flat(six?.sections ?? []).flatMap(({ source }) => source?.article ?? []);
    expect(places).toEqual([
      "mục I",
      "mục II",
      "mục II.1",
      "mục II.2",
      "mục II.3",
      "mục II.3.1",
      "mục II.3.2",
      "mục II.3.3",
      ...[1, 2, 3, 4, 5].map((n) => `mục II.3.3 (${n})`),
      "mục II.3.4",
      "mục II.3.5",
      "mục II.3.6",
      "mục II.3.7",
      "mục III",
      "mục IV",
    ]);
    expect(six?.appendices).toHaveLength(3);
    const [, services] = six?.appendices ?? [];
    const listed = services?.content?.flatMap((one) => (one.kind === "table" ? [one.codes?.length] : []));
    expect(listed).toEqual([11, 14]);
  });

  test("the month has the three groups of duties, the seven sectors and the four aims of letter 1433", () => {
    const sections = flat(outlines[1]?.sections ?? []);
    expect(sections.filter(({ id }) => id.startsWith("sector-"))).toHaveLength(7);
    const aims = sections.find(({ id }) => id === "aims")?.content?.[0];
    expect(aims?.kind === "figures" && aims.figures.length).toBe(4);
  });
});
