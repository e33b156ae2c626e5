import { defineConfig } from "tsup";

/** One output module per source module, so that a bundler can leave out what a consumer does not call. */
export const perModule = () =>
  defineConfig({
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
    bundle: false,
    dts: false,
    clean: true,
    format: ["esm"],
    target: "node20",
    platform: "neutral",
    sourcemap: true,
  });
