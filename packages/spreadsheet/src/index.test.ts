import { expect, test } from "vitest";
import * as spreadsheet from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(spreadsheet).sort()).toMatchSnapshot();
});
