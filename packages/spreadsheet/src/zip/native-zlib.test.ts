import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksum, crc32 } from "./crc32.js";
import { inflateNatively, inflateStream, platformChunks } from "./inflate.js";
import { nativeZlib } from "./native-zlib.js";
import { deflateStream } from "./pack.js";

const bytes = fc.uint8Array({ maxLength: 3000 });

test("Node has a zlib of its own, which is used here", () => {
  expect(nativeZlib?.deflateRawSync).toBe(deflateRawSync);
});

describe("what browsers do comes to the same", () => {
  test("for parts as they are, cut short, or of another size than declared", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat({ max: 3 }), fc.integer({ min: -3, max: 3 }), async (data, cut, off) => {
        const packed = deflateRawSync(data);
        const given = new Uint8Array(packed.subarray(0, packed.length - cut));
        const size = Math.max(0, data.length + off);
        const natively = inflateNatively(given, size);
        const streamed = await inflateStream(given, size);
        expect(natively && [...natively]).toEqual(streamed && [...streamed]);
        expect(natively && [...natively]).toEqual(cut === 0 && size === data.length ? [...data] : null);
      }),
    );
  });

  test("for what is packed", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (data) => {
        expect([...inflateRawSync(await deflateStream(data))]).toEqual([...data]);
      }),
    );
  });

  test("for parts that come piece by piece", async () => {
    const data = Uint8Array.from({ length: 600_000 }, (_, i) => (i * 7919) % 251);
    const pieces: number[] = [];
    for await (const piece of platformChunks(deflateRawSync(data))) for (const byte of piece) pieces.push(byte);
    expect(Buffer.from(pieces).equals(data)).toBe(true);
  });

  test("for checksums of pieces", () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        expect(checksum(other, checksum(one))).toBe(crc32(Uint8Array.of(...one, ...other)));
      }),
    );
  });

  test("for checksums", () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(checksum(data)).toBe(crc32(data));
      }),
    );
  });
});

test("bytes behind the end of a part are nothing an office program writes", () => {
  const packed = deflateRawSync(Uint8Array.of(1, 2, 3));
  expect(inflateNatively(Uint8Array.of(...packed, 0), 3)).toBeNull();
});
