import { describe, expect, test } from "vitest";
import { type RawPart, rawZip } from "../../fixtures/raw-zip.js";
import { defaultReadLimits, type ReadLimits } from "../workbook/read-limits.js";
import { readDirectory } from "./directory.js";
import { inflatePart } from "./inflate.js";

const hello: RawPart = { name: "a.xml", data: "<a/>" };

function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}) {
  const result = readDirectory(bytes, { ...defaultReadLimits, ...limits });
  return result.ok
    ? "read"
    : result.issues.map(({ code, params }) => [code, ...Object.values(params)].join(" ")).join();
}

async function contents(bytes: Uint8Array, name = "a.xml"): Promise<string | null> {
  const result = readDirectory(bytes, defaultReadLimits);
  const entry = result.ok ? result.value.get(name) : undefined;
  const data = entry && (await inflatePart(bytes, entry));
  return data ? new TextDecoder().decode(data) : null;
}

describe("an archive is read", () => {
  test("with packed and stored parts", async () => {
    const bytes = rawZip([hello, { name: "b.xml", data: "<b/>", stored: true }]);
    expect([await contents(bytes), await contents(bytes, "b.xml")]).toEqual(["<a/>", "<b/>"]);
  });

  test("with sizes and directory in the wide form that streaming writers use", async () => {
    expect(await contents(rawZip([{ ...hello, wide: true }], { wide: true }))).toBe("<a/>");
  });

  test("with an empty part, and with no part at all", async () => {
    expect(await contents(rawZip([{ name: "a.xml", data: "" }]))).toBe("");
    expect(refusal(rawZip([]))).toBe("read");
  });

  test("with its comment behind it", async () => {
    const bytes = rawZip([hello]);
    expect(await contents(Uint8Array.from([...bytes, ...new Uint8Array(300)]))).toBe("<a/>");
  });
});

describe("before anything is unpacked, an archive is refused", () => {
  const large = { name: "x", data: new Uint8Array(3_000_000) };

  test("that unpacks to more than two hundred times its size", () => {
    expect(refusal(rawZip([large]))).toBe("file.unsafe-archive ratio");
  });

  test("with a part, or parts together, beyond the limits", () => {
    expect(refusal(rawZip([large]), { partBytes: 2_000_000 })).toBe("file.too-large partBytes 2000000");
    expect(refusal(rawZip([hello, { ...hello, name: "b" }]), { unpackedBytes: 7 })).toBe(
      "file.too-large unpackedBytes 7",
    );
    expect(refusal(rawZip([hello, { ...hello, name: "b" }]), { parts: 1 })).toBe("file.too-large parts 1");
  });

  test("whose parts overlap or share a name", () => {
    expect(refusal(rawZip([hello, { ...hello, name: "b", declared: { offset: 0 } }]))).toBe(
      "file.unsafe-archive overlap",
    );
    expect(refusal(rawZip([hello, hello]))).toBe("file.unsafe-archive duplicate-part");
    expect(refusal(rawZip([{ ...hello, declared: { packed: 60 } }]))).toBe("file.unsafe-archive overlap");
  });

  test("whose sizes contradict themselves", () => {
    expect(refusal(rawZip([{ ...hello, stored: true, declared: { unpacked: 9 } }]))).toBe(
      "file.unsafe-archive size-lies",
    );
    expect(refusal(rawZip([{ ...hello, data: "x".repeat(99), declared: { packed: 0 } }]))).toBe(
      "file.unsafe-archive size-lies",
    );
    expect(
      refusal(rawZip([{ ...hello, data: [..."abcdefghijklmnopqrstuvwxyz"].join("1"), declared: { unpacked: 0 } }])),
    ).toBe("file.unsafe-archive size-lies");
  });

  test("that is encrypted", () => {
    expect(refusal(rawZip([{ ...hello, flags: 1 }]))).toBe("file.encrypted");
  });

  test("whose directory is missing, cut, or promises more entries than there is room for", () => {
    const bytes = rawZip([hello]);
    for (const broken of [
      bytes.slice(0, -30),
      bytes.slice(0, 40),
      new Uint8Array(22),
      rawZip([hello], { count: 900 }),
    ]) {
      expect(refusal(broken)).toBe("file.damaged");
    }
  });
});

describe("a part that is not what it declares gives nothing", () => {
  test("because it is longer, shorter or has other bytes", async () => {
    const data = "x".repeat(5000);
    expect(await contents(rawZip([{ name: "a.xml", data, declared: { unpacked: 4999 } }]))).toBeNull();
    expect(await contents(rawZip([{ name: "a.xml", data, declared: { unpacked: 5001 } }]))).toBeNull();
    const bytes = rawZip([{ name: "a.xml", data: "<a>1</a>", stored: true }]);
    bytes[38] = 0x32;
    expect(await contents(bytes)).toBeNull();
  });

  test("a bomb that declares a thousand bytes gives nothing", async () => {
    const bytes = rawZip([{ name: "a.xml", data: new Uint8Array(30_000_000), declared: { unpacked: 1000 } }]);
    expect(await contents(bytes)).toBeNull();
  });
});
