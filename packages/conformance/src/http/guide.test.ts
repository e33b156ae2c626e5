import { readFileSync } from "node:fs";
import { routes } from "@de-an-06/http";
import { expect, test } from "vitest";

/** What every program has, and no table of the guide needs to say. */
const system = new Set(["health.check", "contract.openapi", "contract.docs"]);

test.each(["en", "vi"])("the guide in %s names every operation", (language) => {
  const guide = readFileSync(new URL(`../../../../docs/guides/http.${language}.md`, import.meta.url), "utf8");
  const unnamed = Object.keys(routes).filter((id) => !system.has(id) && !guide.includes(`\`${id}\``));
  expect(unnamed).toEqual([]);
});
