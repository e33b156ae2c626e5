import type { CoverageOfCube } from "./coverage.js";
import type { Cube } from "./cube.js";
import type { Members } from "./members.js";
import type { Observations } from "./observations.js";
import type { MeasureSums } from "./measure-sums.js";
import type { RowsByUnit } from "./rows-by-unit.js";

/** What a cube stands on, for those who change it or take over its memory. */
export interface CubeInsides {
  /** As they were rolled up: their numbering of units, periods and codes is the cube's. */
  readonly observations: Observations;
  readonly members: Members;
  readonly rows: RowsByUnit;
  readonly sums: MeasureSums;
  readonly coverage: CoverageOfCube;
}

/** Kept beside the cubes, so that a cube shows figures only. */
export const insidesOf = new WeakMap<Cube, CubeInsides>();
