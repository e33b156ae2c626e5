import { expect, test } from "vitest";
import * as domain from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(domain).sort()).toMatchSnapshot();
});
