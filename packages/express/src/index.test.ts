import { expect, test } from "vitest";
import * as express from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(express).sort()).toMatchSnapshot();
});
