import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-scorecard-2024"), { test: { include: ["*.test.ts"] } });
