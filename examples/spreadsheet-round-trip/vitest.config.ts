import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-spreadsheet-round-trip"), { test: { include: ["*.test.ts"] } });
