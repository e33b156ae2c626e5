import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { unwrap } from "../issue/result.js";
import { type Figure, figure } from "../number/figure.js";
import type { compositePartShape, compositeShape } from "./composite-schema.js";
import type { Composite, CompositePart } from "./composite.js";
import type { expressionShape } from "./expression-schema.js";
import { type Algebra, type Expression, foldExpression } from "./expression.js";
import type { identityShape } from "./identity-schema.js";
import type { Identity } from "./identity.js";
import type { indicatorShape } from "./indicator-schema.js";
import { defineIndicator, type Indicator } from "./indicator.js";
import type { codeListEntryShape, codeListShape, measureShape } from "./measure-schema.js";
import { type CodeList, type CodeListEntry, defineMeasures, type Measure } from "./measure.js";
import type { observationShape, shortfallShape } from "./observation-schema.js";
import type { Observation, Shortfall } from "./observation.js";
import { addQuantities, quantity } from "./quantity.js";
import type { targetScopeShape, targetShape } from "./target-schema.js";
import type { Target, TargetScope } from "./target.js";

expectTypeOf<ReadOnly<z.output<typeof measureShape>>>().toEqualTypeOf<ReadOnly<Measure>>();
expectTypeOf<ReadOnly<z.output<typeof codeListShape>>>().toEqualTypeOf<ReadOnly<CodeList>>();
expectTypeOf<ReadOnly<z.output<typeof codeListEntryShape>>>().toEqualTypeOf<ReadOnly<CodeListEntry>>();
expectTypeOf<ReadOnly<z.output<typeof expressionShape>>>().toEqualTypeOf<ReadOnly<Expression>>();
expectTypeOf<ReadOnly<z.output<typeof indicatorShape>>>().toEqualTypeOf<ReadOnly<Indicator>>();
expectTypeOf<ReadOnly<z.output<typeof shortfallShape>>>().toEqualTypeOf<ReadOnly<Shortfall>>();
expectTypeOf<ReadOnly<z.output<typeof observationShape>>>().toEqualTypeOf<ReadOnly<Observation>>();
expectTypeOf<ReadOnly<z.output<typeof targetScopeShape>>>().toEqualTypeOf<ReadOnly<TargetScope>>();
expectTypeOf<ReadOnly<z.output<typeof targetShape>>>().toEqualTypeOf<ReadOnly<Target>>();
expectTypeOf<ReadOnly<z.output<typeof compositePartShape>>>().toEqualTypeOf<ReadOnly<CompositePart>>();
expectTypeOf<ReadOnly<z.output<typeof compositeShape>>>().toEqualTypeOf<ReadOnly<Composite>>();
expectTypeOf<ReadOnly<z.output<typeof identityShape>>>().toEqualTypeOf<ReadOnly<Identity>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };

const measures = defineMeasures({
  online: { name: "Trực tuyến", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] },
  received: { name: "Tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] },
  activated: { name: "Đã kích hoạt", counts: "tài khoản", overUnits: "adds", overTime: "last" },
  attended: { name: "Người dự", counts: "người", overUnits: "never", overTime: "adds" },
});
const rest = { id: "x", name: "x", better: "higher", decimals: 1, oneMoreAddsTo: "both" } as const;
const [received, activated, attended] = [
  quantity(measures, "received", 3),
  quantity(measures, "activated", 3),
  quantity(measures, "attended", 3),
];

test("counts of one measure add; what does not add along the axis does not compile", () => {
  expectTypeOf(unwrap(addQuantities("time", [received, received])).value).toBeNumber();
  expectTypeOf(unwrap(addQuantities("units", [activated, activated])).value).toBeNumber();
  expectTypeOf(unwrap(addQuantities("time", [attended, attended])).value).toBeNumber();
  // @ts-expect-error a stock does not add over time
  addQuantities("time", [activated, activated]);
  // @ts-expect-error people who may be the same do not add over units
  addQuantities("units", [attended, attended]);
});

test("two figures do not add", () => {
  // @ts-expect-error a ratio is no count
  addQuantities("units", [figure(1, 2), figure(1, 2)]);
  // @ts-expect-error nor a number
  expectTypeOf(figure(1, 2) + figure(1, 2)).toBeNumber();
  // @ts-expect-error the denominator is there only where the state is known
  expectTypeOf((one: Figure) => one.denominator).toBeFunction();
});

test("an indicator reads measures of one axis that add over units", () => {
  expectTypeOf(
    defineIndicator(measures, { ...rest, numerator: "online", denominator: "received" }).id,
  ).toEqualTypeOf<"x">();
  // @ts-expect-error a misspelt measure
  defineIndicator(measures, { ...rest, numerator: "onlin", denominator: "received" });
  // @ts-expect-error the id of an indicator is none of a measure
  defineIndicator(measures, { ...rest, numerator: "x", denominator: "received" });
  // @ts-expect-error a flow and a stock in one numerator
  defineIndicator(measures, { ...rest, numerator: { add: ["online", "activated"] }, denominator: "received" });
  // @ts-expect-error a measure that never joins over units
  defineIndicator(measures, { ...rest, numerator: "attended", denominator: "received" });
});

test("a state that is forgotten does not compile, nor an algebra without count", () => {
  const words = (one: Figure): string => {
    switch (one.state) {
      case "value":
      case "no-activity":
      case "not-applicable":
        return one.state;
      default:
        // @ts-expect-error not reported was forgotten
        return one satisfies never;
    }
  };
  expectTypeOf(words).toBeFunction();
  // @ts-expect-error an expression may count
  const algebra: Algebra<string> = { measure: (id) => id, add: String, subtract: String };
  expectTypeOf(foldExpression("online", algebra)).toBeString();
});
