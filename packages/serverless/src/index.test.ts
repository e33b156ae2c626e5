import { expect, test } from "vitest";
import * as serverless from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(serverless).sort()).toMatchSnapshot();
});
