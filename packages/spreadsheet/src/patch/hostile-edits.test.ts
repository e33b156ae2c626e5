import { describe, expect, test } from "vitest";
import { hostileFiles } from "../../fixtures/hostile-files.js";
import { annotate } from "../annotate/annotate.js";
import { fillTemplate } from "../template/fill-template.js";

describe("a hostile file that is to be changed", () => {
  test.each(hostileFiles)(
    "%s: is an issue or a workbook, and nothing is thrown",
    { timeout: 30_000 },
    async (...file) => {
      const [, , make] = file;
      const bytes = make();
      const marked = await annotate(bytes, [{ sheet: "Sheet1", cell: "A1", message: "Sai" }]);
      const filled = await fillTemplate(bytes, { a: 1, l: [{ b: 1 }, { b: 2 }] });
      for (const result of [marked, filled]) {
        if (result.ok) expect(result.value.length).toBeGreaterThan(0);
        else expect(result.issues[0].code).toMatch(/^file\./u);
      }
    },
  );
});
