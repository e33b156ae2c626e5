import { expect, test } from "vitest";
import * as document from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(document).sort()).toMatchSnapshot();
});
