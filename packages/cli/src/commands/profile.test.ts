import { stripVTControlCharacters } from "node:util";
import { provinces, vietnamProvinces } from "@de-an-06/catalogue";
import { isValidOn, plainDate } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";

const asOf = plainDate("2026-01-15");
const source = {
  document: { kind: "plan", number: "12", year: null, symbol: "KH-UBND", issuer: "UBND tỉnh Bắc Ninh", issuedOn: null },
  confidence: "primary",
};
const dated = { from: "2025-07-01", until: null, source };
const regime = {
  id: "bac-ninh-monthly",
  name: "Báo cáo tháng về Đề án 06",
  owedBy: { tiers: ["commune"], within: "24" },
  to: { unit: "24" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: "chậm nhất ngày 17 hằng tháng",
  ...dated,
};
const target = {
  id: "online-80",
  indicator: "online-of-received",
  comparator: ">=",
  comparatorPrinted: true,
  percent: { units: 80, decimals: 0 },
  scope: { within: "24" },
  dueOn: null,
  ...dated,
};
const agency = (name: string, short: string) => ({ name, abbreviations: [short], aliases: [] });
const good = { unit: "24", name: "Tỉnh Bắc Ninh", regimes: [regime], targets: [target] };
const units = [
  { code: "07100", name: "Phường Ba", tier: "commune", parent: "24", from: "2025-07-01", until: null },
  { code: "07200", name: "Phường Tư", tier: "commune", parent: "24", from: "2025-07-01", until: null },
];
const broken = {
  ...good,
  regimes: [{ ...regime, owedBy: { tiers: ["commune"], within: "42" } }, regime],
  targets: [target, { ...target, id: "x", indicator: "happiness" }, { ...target, id: "y" }],
  agencies: [agency("Công an tỉnh", "CAT"), agency("Cục An toàn", "CAT")],
};

async function call(args: readonly string[], texts: Readonly<Record<string, unknown>> = {}) {
  const given = Object.entries({ "tinh.json": good, "units.json": units, ...texts });
  const files = Object.fromEntries(
    given.map(([name, one]) => [name, new TextEncoder().encode(typeof one === "string" ? one : JSON.stringify(one))]),
  );
  const io = memoryIo({ files, today: asOf, columns: 110 });
  const status = await run(args, io);
  return { status, out: stripVTControlCharacters(io.out()), err: stripVTControlCharacters(io.err()), files: io.files };
}

async function json(args: readonly string[], texts?: Readonly<Record<string, unknown>>) {
  const { status, out } = await call([...args, "--json"], texts);
  return { status, json: JSON.parse(out) };
}

describe("de-an-06 profile check", () => {
  test("shows what the file holds, with the reports that come next", async () => {
    const { status, out } = await call(["profile", "check", "tinh.json", "--units", "units.json", "--as-of", asOf]);
    expect(status).toBe(0);
    for (const text of [
      "CẤU HÌNH CỦA TỈNH · tinh.json · Tỉnh Bắc Ninh (24) · tính đến ngày 15/01/2026",
      "chậm nhất ngày 17",
      "17/01/2026",
      "17/02/2026",
      "≥ 80%",
      "Tệp cấu hình dùng được.",
    ])
      expect(out).toContain(text);
  });

  test("its JSON has the due days, the targets and whether it can be used", async () => {
    const { status, json: document } = await json(["profile", "check", "tinh.json", "--units", "units.json"]);
    expect(status).toBe(0);
    expect(document).toMatchObject({ unit: "24", on: asOf, valid: true, issues: [], notes: [] });
    expect(document.regimes[0].next[0]).toEqual({ period: "2026-01", from: "2025-12-15", to: "2026-01-14", due: "2026-01-17" }); // prettier-ignore
    expect(document.targets).toEqual([
      { id: "online-80", indicator: "online-of-received", comparator: ">=", percent: 80, dueOn: null },
    ]);
  });

  test("says everything that is wrong at once, each with its place, and exits with 1", async () => {
    const { status, json: document } = await json(["profile", "check", "bad.json"], { "bad.json": broken });
    expect([status, document.valid]).toEqual([1, false]);
    expect(
      document.issues.map(({ code, path }: { code: string; path: unknown[] }) => `${code} ${path.join(".")}`),
    ).toEqual([
      "profile.unit-elsewhere regimes.0.owedBy.within",
      "regime.overlap regimes.1",
      "profile.unknown-indicator targets.1.indicator",
      "profile.targets-collide targets.2",
      "profile.spelling-shared agencies.1.abbreviations.0",
    ]);
    const { out } = await call(["profile", "check", "bad.json", "--lang", "en"], { "bad.json": broken });
    expect(out).toContain("regimes › 0 › owedBy › within");
    expect(out).toContain("On 2026-01-15 the unit with this code is not in the province.");
    expect(out).toContain("The profile cannot be used yet.");
  });

  test("what is no profile at all is told by its places, and what is no JSON is refused", async () => {
    const odd = { unit: "24", regimes: [{ ...regime, due: "trước ngày 32 hằng tháng" }], mood: "good" };
    const { status, json: document } = await json(["profile", "check", "odd.json"], { "odd.json": odd });
    expect(status).toBe(1);
    expect(document).toMatchObject({ unit: null, regimes: [], valid: false });
    const paths = document.issues.map(({ path }: { path: unknown[] }) => path.join("."));
    expect(paths).toEqual(expect.arrayContaining(["name", "regimes.0.due"]));
    const { out } = await call(["profile", "check", "odd.json"], { "odd.json": odd });
    expect(out).toContain("CẤU HÌNH CỦA TỈNH · odd.json\n");
    expect((await call(["profile", "check", "x.json"], { "x.json": "{" })).status).toBe(2);
    expect((await call(["profile", "check"])).err).toContain("<tệp>: Thiếu đối số bắt buộc này.");
    expect((await call(["profile", "check", "none.json"])).status).toBe(2);
    expect((await call(["profile", "check", "tinh.json", "--units", "none.json"])).status).toBe(2);
    expect((await call(["profile", "mend", "tinh.json"])).status).toBe(2);
  });

  test("what a province takes its own way, and its other settings, stand under its name", async () => {
    const said = {
      ...good,
      lenient: true,
      jump: { percent: 50, atLeast: 10 },
      strictness: { "entry.jump": "error", "entry.identity": "error" },
      reminders: { ahead: 5, overdue: [1, 7], upTo: "province" },
      hotlines: ["1900.0368"],
      calendarYears: [{ year: 2028, provisional: true, off: [], worked: [] }],
    };
    const { out } = await call(["profile", "check", "tinh.json"], { "tinh.json": said });
    for (const text of ["trước hạn 5 ngày; quá hạn 1, 7 ngày", "> 50%, ≥ 10", "1900.0368", "2028"])
      expect(out).toContain(text);
    expect(out).toMatch(/Số liệu thay đổi đột biến so với kỳ trước\s*│ Lỗi/u);
    expect(out).not.toContain("Số liệu không cân đối");
    const twice = { ...said, calendarYears: [...said.calendarYears, ...said.calendarYears] };
    expect((await json(["profile", "check", "tinh.json"], { "tinh.json": twice })).json.issues).toMatchObject([
      { code: "calendar.year-repeated" },
    ]);
  });
});

describe("de-an-06 profile init", () => {
  test("writes what the catalogue has of a province, with its documents, and check takes it", async () => {
    const { status, out, files } = await call([
      "profile",
      "init",
      "--unit",
      "51",
      "--as-of",
      "2022-11-20",
      "-o",
      "p.json",
    ]);
    expect([status, out]).toEqual([
      0,
      "Đã ghi tệp cấu hình của Tỉnh Quảng Ngãi: p.json. Kiểm tra bằng: de-an-06 profile check p.json\n",
    ]);
    const written = JSON.parse(new TextDecoder().decode(files.get("p.json")));
    expect(written.regimes).toMatchObject([{ id: "quang-ngai-2022-monthly", due: "trước ngày 20 hằng tháng" }]);
    expect(written.targets).toHaveLength(4);
    const checked = await json(["profile", "check", "p.json", "--as-of", "2022-11-20"], { "p.json": written });
    expect(checked).toMatchObject({ status: 0, json: { valid: true } });
  });

  test("what it writes is in order for every province of today", async () => {
    for (const { code } of provinces.filter((one) => one.tier === "province" && isValidOn(one, asOf))) {
      const { files, out } = await call(["profile", "init", "--unit", code, "-o", "p.json", "--json"]);
      expect(JSON.parse(out).name).toBe(vietnamProvinces.unit(JSON.parse(out).unit)?.name);
      const checked = await json(["profile", "check", "p.json"], {
        "p.json": new TextDecoder().decode(files.get("p.json")),
      });
      expect([code, checked.json.issues]).toEqual([code, []]);
    }
  });

  test("asks for the province and the file, and takes no other unit", async () => {
    expect((await call(["profile", "init", "-o", "p.json"])).err).toContain("--unit: Thiếu tùy chọn");
    expect((await call(["profile", "init", "--unit", "24"])).err).toContain("--output: Thiếu tùy chọn");
    expect((await call(["profile", "init", "--unit", "24", "-o", "p.xlsx"])).status).toBe(2);
    expect((await call(["profile", "init", "--unit", "Phường Ba", "-o", "p.json"])).status).toBe(2);
  });
});

describe("--profile", () => {
  const sendings = "Đơn vị;Kỳ báo cáo;Ngày gửi\nPhường Ba;Tháng 01/2026;16/01/2026\n";
  const files = { "gui.csv": sendings, "bad.json": broken };

  test("gives reports its regimes", async () => {
    const args = [
      "reports",
      "gui.csv",
      "--regime",
      "bac-ninh-monthly",
      "--units",
      "units.json",
      "--as-of",
      "2026-01-20",
    ];
    expect((await call([...args, "--period", "2026-01"], files)).status).toBe(2);
    const { json: document } = await json([...args, "--period", "2026-01", "--profile", "tinh.json"], files);
    expect(document.periods).toMatchObject([{ period: "2026-01", expected: 2, onTime: 1, missing: 1 }]);
  });

  test("decides by its strictness what audit stumbles over", async () => {
    const text = { "a.txt": "Tiếp nhận 303 hồ sơ, trực tuyến 240/303 hồ sơ, đạt 79,9%." };
    expect((await call(["audit", "a.txt"], text)).status).toBe(1);
    const profile = { ...good, strictness: { "audit.inconsistent": "warning" } };
    expect((await call(["audit", "a.txt", "--profile", "p.json"], { ...text, "p.json": profile })).status).toBe(0);
    const off = { ...good, strictness: { "audit.inconsistent": "off" } };
    const { json: document } = await json(["audit", "a.txt", "--profile", "p.json"], { ...text, "p.json": off });
    expect(document.summary).toMatchObject({ checked: 0, inconsistent: 0 });
  });

  test("lets tasks know its abbreviations", async () => {
    const rows = "STT;Nội dung nhiệm vụ;Cơ quan thực hiện;Thời hạn\n1;Rà soát;QLĐT chủ trì;30/6/2026\n";
    const profile = { ...good, agencies: [agency("Phòng Quản lý đô thị", "QLĐT")] };
    const texts = { "t.csv": rows, "p.json": profile };
    const { json: document } = await json(["tasks", "t.csv", "--profile", "p.json", "--as-of", asOf], texts);
    expect(document.tasks[0].lead).toEqual(["Phòng Quản lý đô thị"]);
  });

  test("with errors is refused by every command that takes it", async () => {
    for (const args of [
      ["reports", "gui.csv", "--regime", "bac-ninh-monthly"],
      ["tasks", "gui.csv"],
      ["audit", "gui.csv"],
      ["directive", "gui.csv"],
      ["indicators", "gui.csv"],
      ["accountability", "gui.csv"],
      ["print", "bao-cao-thang", "gui.csv", "-o", "a.md"],
      ["export", "tasks", "gui.csv", "-o", "a.xlsx"],
    ]) {
      const { status, err } = await call([...args, "--profile", "bad.json"], files);
      expect([args[0], status]).toEqual([args[0], 2]);
      expect(err).toContain("bad.json › targets › 1 › indicator");
    }
    expect((await call(["tasks", "gui.csv", "--profile", "none.json"], files)).err).toContain("none.json");
  });
});
