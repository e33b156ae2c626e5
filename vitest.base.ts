import { defineProject } from "vitest/config";

/** Tests run on the sources of every package: nothing needs to be built first. */
export const conditions = ["@de-an-06/source", "module", "node", "development|production"];

/** The test project of one package or example. */
export const sourceProject = (name: string, include = ["src/**/*.test.ts"]) =>
  defineProject({
    ssr: { resolve: { conditions } },
    // Hostile input that makes a reader hang ends here; nothing else is timed.
    test: { name, include, testTimeout: 60_000, isolate: false },
  });
