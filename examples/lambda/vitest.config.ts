import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-lambda"), { test: { include: ["*.test.ts"] } });
