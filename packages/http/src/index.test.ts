import { expect, test } from "vitest";
import * as http from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(http).sort()).toMatchSnapshot();
});
