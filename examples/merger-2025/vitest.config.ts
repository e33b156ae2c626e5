import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-merger-2025"), { test: { include: ["*.test.ts"] } });
