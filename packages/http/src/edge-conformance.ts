/**
 * What every edge holds, as a list of checks for any test framework, and the sample world they run on.
 *
 * @packageDocumentation
 */
export type { ConformancePromise } from "./conformance/promise.js";
export { type Edge, edgePromises, type EdgeRequest, type EdgeResponse } from "./conformance/edge-promises.js";
export {
  endlessOptions,
  hangingOptions,
  sampleActorOf,
  sampleDifficulty,
  sampleExplanation,
  sampleKeys,
  sampleNow,
  sampleOptions,
  sampleReference,
  sampleTask,
  sampleUnits,
} from "./conformance/sample-world.js";
