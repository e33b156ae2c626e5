import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-directive-to-tasks"), { test: { include: ["*.test.ts"] } });
