import { defineConfig } from "vitest/config";

/** Tests of what is published: the built files, found as a stranger's program finds them. */
export default defineConfig({
  test: { name: "built", include: ["packages/conformance/built/**/*.test.ts"], testTimeout: 120_000 },
});
