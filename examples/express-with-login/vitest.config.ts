import { mergeConfig } from "vitest/config";
import { sourceProject } from "../../vitest.base.js";

export default mergeConfig(sourceProject("example-express-with-login"), { test: { include: ["*.test.ts"] } });
