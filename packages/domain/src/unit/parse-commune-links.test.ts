import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "./create-hierarchy.js";
import { csvRows } from "./csv-rows.js";
import { communeLinkColumns, parseCommuneLinks } from "./parse-commune-links.js";
import { parseDvhcvnLinks } from "./parse-dvhcvn-links.js";
import type { Succession } from "./succession.js";
import type { Unit } from "./unit.js";
import { toUnitKey } from "./unit-key.js";

const [since, before, on] = [plainDate("2025-03-01"), plainDate("2025-06-30"), plainDate("2025-07-01")];
const source: Source = {
  document: { kind: "other", number: null, year: null, symbol: null, issuer: null, issuedOn: null },
  confidence: "secondary",
};
/** Provinces that become others, by their codes. */
function provincesOf(links: readonly (readonly [old: string, next: string])[]) {
  const unit = (code: string, during: Pick<Unit, "from" | "until">): Unit => ({
    code,
    name: `Tỉnh ${code}`,
    tier: "province",
    parent: null,
    ...during,
  });
  const units = [
    ...links.map(([old]) => unit(old, { from: since, until: before })),
    ...[...new Set(links.map(([, next]) => next))].map((next) => unit(next, { from: on, until: null })),
  ];
  const successions = links.map(([old, next]): Succession => ({
    from: toUnitKey({ code: old, from: since }),
    to: toUnitKey({ code: next, from: on }),
    on,
    extent: "full",
    source,
  }));
  return { units, successions, hierarchy: unwrap(createHierarchy(units, successions)) };
}
const provinces = provincesOf([
  ["24", "24"],
  ["27", "24"],
  ["06", "19"],
]);
const context = { on, since, source, provinces: provinces.hierarchy };
const header = communeLinkColumns.join(",");
const csv = (...rows: readonly string[]) => parseCommuneLinks([header, ...rows].join("\n"), context);
const noted = (result: ReturnType<typeof parseCommuneLinks>) =>
  result.ok ? result.notes.map(({ code, path }) => `${code} ${path.join("/")}`) : result.issues.map(({ code }) => code);

describe("links between communes", () => {
  const read = csv(
    "24,07201,Phường Trần Phú,24,07210,Phường Bắc Giang,full",
    "24,07202,Xã Tân Mỹ,24,07210,phường  Bắc Giang,partial",
    "24,07202,Xã Tân Mỹ,24,07228,Phường Đa Mai,partial",
    "",
  );

  test("become units of both days and successions", () => {
    expect(noted(read)).toEqual([]);
    expect(unwrap(read).units).toEqual([
      {
        code: "07201",
        name: "Phường Trần Phú",
        kind: "ward",
        tier: "commune",
        parent: "24",
        from: since,
        until: before,
        source,
      },
      {
        code: "07202",
        name: "Xã Tân Mỹ",
        kind: "commune",
        tier: "commune",
        parent: "24",
        from: since,
        until: before,
        source,
      },
      {
        code: "07210",
        name: "Phường Bắc Giang",
        kind: "ward",
        tier: "commune",
        parent: "24",
        from: on,
        until: null,
        source,
      },
      {
        code: "07228",
        name: "Phường Đa Mai",
        kind: "ward",
        tier: "commune",
        parent: "24",
        from: on,
        until: null,
        source,
      },
    ]);
    expect(unwrap(read).successions.map(({ from, to, extent }) => [from, to, extent])).toEqual([
      ["07201@2025-03-01", "07210@2025-07-01", "full"],
      ["07202@2025-03-01", "07210@2025-07-01", "partial"],
      ["07202@2025-03-01", "07228@2025-07-01", "partial"],
    ]);
  });

  test("join the provinces' own and build", () => {
    const { units, successions } = unwrap(read);
    expect(createHierarchy([...provinces.units, ...units], [...provinces.successions, ...successions])).toMatchObject({
      ok: true,
      notes: [{ code: "unit.tier-skipped" }],
    });
  });

  test("come as objects, as lists of cells, with semicolons, quotes, a byte-order mark and other line endings", () => {
    const cells = ["24", "07201", 'Phường "Trần Phú"', "24", "07210", "Phường Bắc Giang", "full"];
    const expected = parseCommuneLinks([[...communeLinkColumns], cells], context);
    expect(unwrap(expected).units[0]?.name).toBe('Phường "Trần Phú"');
    const object = Object.fromEntries(communeLinkColumns.map((column, i) => [column, cells[i]]));
    expect(parseCommuneLinks([object], context)).toEqual(expected);
    const text = `\ufeff${communeLinkColumns.join(";")}\r\n24;07201;"Phường ""Trần Phú""";24;07210;Phường Bắc Giang;full\r\n`;
    expect(parseCommuneLinks(text, context)).toEqual(expected);
  });
});

describe("doubtful links", () => {
  test("that leave their province's successor are kept and noted", () => {
    const read = csv("06,01834,Xã A,24,07210,Xã B,full");
    expect(noted(read)).toEqual(["succession.leaves-parents-successors 0"]);
    expect(unwrap(read).successions).toHaveLength(1);
  });

  test("whose codes are missing, have lost their zeros or are of no province of the day are left out and noted", () => {
    const read = csv(
      "24,,Xã A,24,07210,Xã B,full",
      "6,1834,Xã A,19,01840,Xã B,full",
      "24,07201,Xã A,27,07210,Xã B,full",
      ",07201,Xã A,24,null,Xã B,full",
    );
    expect(noted(read)).toEqual([
      "succession.code-missing 0/old_code",
      "unit.code-wrong 1/old_code",
      "succession.code-unknown 1/old_province_code",
      "succession.code-unknown 2/new_province_code",
      "unit.code-wrong 3/new_code",
      "succession.code-missing 3/old_province_code",
    ]);
    expect(unwrap(read)).toEqual({ units: [], successions: [] });
    const blank = parseCommuneLinks([Object.fromEntries(communeLinkColumns.map((column) => [column, null]))], context);
    expect(noted(blank)).toHaveLength(4);
  });

  test("that come twice, or name or place one code in two ways", () => {
    const read = csv(
      "24,07201,Xã A,24,07210,Xã Hoà,full",
      "24,07201,Xã A,24,07210,Xã Hòa,full",
      "24,07202,Xã C,24,07210,Xã Hòa,full",
      "27,07203,Xã D,24,07210,Xã Khác,full",
      "27,07202,Xã C,24,07228,Xã E,partial",
    );
    expect(noted(read)).toEqual([
      "succession.duplicate 1",
      "succession.name-differs 3/new_code",
      "succession.province-differs 4/old_code",
      "succession.extent-differs 2/extent",
    ]);
  });

  test("whose extent contradicts the number of links: full among several is partial, partial alone stays so", () => {
    const read = csv(
      "24,07201,Xã A,24,07210,Xã B,full",
      "24,07201,Xã A,24,07228,Xã C,full",
      "24,07202,Xã D,24,07228,Xã C,partial",
      "24,07203,Xã E,24,07228,Xã C,?",
    );
    expect(unwrap(read).successions.map(({ extent }) => extent)).toEqual(["partial", "partial", "partial", "full"]);
    expect(noted(read)).toEqual([
      "succession.extent-differs 0/extent",
      "succession.extent-differs 1/extent",
      "succession.extent-differs 2/extent",
      "succession.extent-differs 3/extent",
    ]);
  });
});

describe("what is no list of links", () => {
  test("lacks columns, which are named", () => {
    expect(parseCommuneLinks("old_code,new_code\n1,2", context)).toMatchObject({
      ok: false,
      issues: [
        {
          code: "succession.column-missing",
          params: { columns: ["old_province_code", "old_name", "new_province_code", "new_name", "extent"] },
        },
      ],
    });
  });

  test("has rows that are no rows", () => {
    expect(parseCommuneLinks([1], context)).toMatchObject({
      ok: false,
      issues: [{ code: "value.wrong-type", path: [0] }],
    });
    expect(unwrap(parseCommuneLinks([], context)).units).toEqual([]);
  });
});

describe("the two files of dvhcvn/20250701", () => {
  const merges = {
    data: [
      {
        level1_id: "24",
        name: "Bắc Ninh",
        merges: [{ old_id: "24", name: "Tỉnh Bắc Giang", type: "full" }],
        level2s: [
          {
            level2_id: "07210",
            name: "Phường Bắc Giang",
            merges: [
              { old_id: "07201", name: "Phường Trần Phú", type: "full" },
              { old_id: "07202", name: "Xã Tân Mỹ", type: "partial" },
            ],
          },
          {
            level2_id: "07228",
            name: "Đặc khu Đảo",
            merges: [
              { old_id: "07202", name: "Xã Tân Mỹ", type: "partial" },
              { old_id: "318", name: "Huyện Đảo", type: "full" },
            ],
          },
        ],
      },
    ],
  };
  const splits = {
    data: [
      {
        level1_id: "24",
        name: "Tỉnh Bắc Giang",
        splits: [{ new_id: "24", name: "Bắc Ninh" }],
        level2s: [{ level2_id: "318", name: "Huyện Đảo", splits: [{ new_id: "07228", name: "Đặc khu Đảo" }] }],
        level3s: [
          { level3_id: "07201", name: "Phường Trần Phú", splits: [{ new_id: "07210", name: "Phường Bắc Giang" }] },
          {
            level3_id: "07202",
            name: "Xã Tân Mỹ",
            splits: [
              { new_id: "07210", name: "Phường Bắc Giang" },
              { new_id: "07228", name: "Đặc khu Đảo" },
            ],
          },
        ],
      },
    ],
  };

  test("give the old province from one and the new from the other, and an island district that became a special zone", () => {
    const read = parseDvhcvnLinks({ merges, splits }, context);
    expect(noted(read)).toEqual([]);
    const { units, successions } = unwrap(read);
    expect(units.map(({ code, tier, kind, parent }) => [code, tier, kind, parent])).toEqual([
      ["07201", "commune", "ward", "24"],
      ["07202", "commune", "commune", "24"],
      ["318", "district", "rural-district", "24"],
      ["07210", "commune", "ward", "24"],
      ["07228", "commune", "special-zone", "24"],
    ]);
    expect(createHierarchy([...provinces.units, ...units], [...provinces.successions, ...successions]).ok).toBe(true);
  });

  test("that disagree are noted, and the link is left out", () => {
    const [province] = splits.data;
    const without = { data: [{ ...province, level3s: province?.level3s.slice(1) }] };
    expect(noted(parseDvhcvnLinks({ merges, splits: without }, context))).toEqual([
      "succession.one-sided merges/0",
      "succession.code-missing 0/old_province_code",
    ]);
    expect(
      noted(
        parseDvhcvnLinks(
          { merges: { data: [] }, splits: { data: [{ ...province, level3s: province?.level3s.slice(0, 1) }] } },
          context,
        ),
      ),
    ).toEqual(["succession.one-sided splits", "succession.one-sided splits"]);
  });

  test("that are something else are refused", () => {
    expect(noted(parseDvhcvnLinks({ merges: null, splits }, context))).toEqual(["value.wrong-type"]);
    expect(noted(parseDvhcvnLinks({ merges, splits: { data: {} } }, context))).toEqual(["value.wrong-type"]);
    expect(
      unwrap(
        parseDvhcvnLinks(
          { merges: { data: [1, { level2s: [null, { merges: "x" }] }] }, splits: { data: [[]] } },
          context,
        ),
      ).units,
    ).toEqual([]);
  });
});

describe("always", () => {
  test("rows of cells survive being written as CSV", () => {
    const cells = fc.string({ unit: fc.constantFrom("a", "ẽ", '"', ",", "\n", "\r", " ", ";") });
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const text = [["x", "y"], ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        expect([...csvRows(text)].slice(1)).toEqual(rows);
      }),
    );
  });

  test("any text is read or refused, and nothing of it is repeated", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "x", "1") }), (text) => {
        expect(JSON.stringify(csv(text))).not.toContain('"x');
        expect(noted(csv(text)).length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
