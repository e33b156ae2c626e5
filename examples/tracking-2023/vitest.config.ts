import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-tracking-2023"), { test: { include: ["*.test.ts"] } });
