import { describe, expect, test } from "vitest";
import { repositoryPromises } from "../conformance/repository-promises.js";
import { createMemoryRepository } from "./memory-repository.js";

describe("a repository in memory", () => {
  test.each(repositoryPromises)("$name", ({ check }) => check(createMemoryRepository()));

  test("takes a key again that was claimed long ago and never answered", async () => {
    const repository = createMemoryRepository();
    await repository.claim("khoa", { fingerprint: "a", at: "2025-08-20T05:00:00Z" });
    const later = await repository.claim("khoa", { fingerprint: "a", at: "2025-08-20T06:00:00Z" });
    expect(later).toEqual({ state: "new" });
  });
});

describe("the list of promises", () => {
  test("is broken by a repository that forgets the scope", async () => {
    const whole = createMemoryRepository();
    const leaking = {
      ...whole,
      read: (kind: never, scope: never, query: never) =>
        whole.read(kind, { ...(scope as object), units: { has: () => true } } as never, query),
    };
    const broken = await Promise.all(
      repositoryPromises.map(({ check }) =>
        check(leaking as never).then(
          () => false,
          () => true,
        ),
      ),
    );
    expect(broken.filter(Boolean).length).toBeGreaterThan(0);
  });
});
