import { defineConfig } from "vitest/config";
import { conditions } from "./vitest.base.js";

/** The concepts that hold days run again far from Vietnam, on both sides of midnight. */
const daysIn = (zone: string) => ({
  ssr: { resolve: { conditions } },
  test: {
    name: `days in ${zone}`,
    root: "packages/domain",
    include: ["src/{date,deadline,task}/**/*.test.ts"],
    env: { TZ: zone },
    testTimeout: 60_000,
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      "packages/*/vitest.config.ts",
      "examples/*/vitest.config.ts",
      ...["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles"].map(daysIn),
    ],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts"],
      thresholds: { statements: 90, branches: 85, functions: 90, lines: 90 },
    },
  },
});
