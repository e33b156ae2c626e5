import { defineProject } from "vitest/config";

/** Tests run on the sources of every package: nothing needs to be built first. */
export const sourceProject = (name: string) =>
  defineProject({
    ssr: { resolve: { conditions: ["@de-an-06/source", "module", "node", "development|production"] } },
    resolve: { conditions: ["@de-an-06/source", "module", "node", "development|production"] },
    test: {
      name,
      include: ["src/**/*.test.ts"],
      typecheck: { enabled: false },
    },
  });
