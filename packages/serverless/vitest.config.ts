import { sourceProject } from "../../vitest.base.js";

export default sourceProject("serverless");
