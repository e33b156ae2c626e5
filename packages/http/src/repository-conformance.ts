/**
 * What every repository holds, as a list of checks for any test framework.
 *
 * @packageDocumentation
 */
export type { ConformancePromise } from "./conformance/promise.js";
export { repositoryPromises } from "./conformance/repository-promises.js";
