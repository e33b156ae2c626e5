/** One promise of a list (*cam kết*): its name, and a check that throws when it is not kept. No test framework is needed. */
export interface ConformancePromise<Subject> {
  readonly name: string;
  readonly check: (subject: Subject) => Promise<void>;
}

/** Throws with both values when they are not the same data. */
export function same(actual: unknown, wanted: unknown, what: string): void {
  const [found, needed] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (found !== needed) throw new Error(`${what}: ${found ?? "nothing"} instead of ${needed ?? "nothing"}.`);
}

/** Throws when something does not hold. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`${what}.`);
}
