import { type Audit, auditText, type Claim } from "@de-an-06/domain";
import type { Labelled, LabelledClaim } from "./labelled-claims.js";

/** How the auditor did on labelled sentences. */
export interface Measured {
  readonly sentences: number;
  /** Claims that can be checked, and those of them found with the right figures and verdict. */
  readonly claims: number;
  readonly found: number;
  /** Verdicts other than consistent and cannot-check, and those of them that are right. */
  readonly alarms: number;
  readonly rightAlarms: number;
  /** What went wrong, for whoever builds on: the sentence and the claim. */
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Audits each sentence by itself and compares with its labels. */
export function measure(sentences: readonly Labelled[]): Measured {
  const results = sentences.map(({ text, claims }) => ({ text, claims, audit: auditText(text) }));
  const missed = results.flatMap(({ text, claims, audit }) =>
    claims
      .filter((label) => !audit.claims.some((claim) => matches(claim, label)))
      .map((label) => `${label.printed}: ${text}`),
  );
  const alarms = results.flatMap(({ text, claims, audit }) =>
    alarmsOf(audit).map((claim) => ({
      right: claims.some((label) => matches(claim, label)),
      text: `${claim.printed}: ${text}`,
    })),
  );
  const all = results.flatMap(({ claims }) => claims).length;
  return {
    sentences: sentences.length,
    claims: all,
    found: all - missed.length,
    alarms: alarms.length,
    rightAlarms: alarms.filter(({ right }) => right).length,
    missed,
    falseAlarms: alarms.filter(({ right }) => !right).map(({ text }) => text),
  };
}

function alarmsOf(audit: Audit): readonly Claim[] {
  return audit.claims.filter(({ verdict }) => verdict !== "consistent" && verdict !== "cannot-check");
}

/** The same printed figure over the same numbers with the verdict that plain arithmetic gives. */
function matches(claim: Claim, label: LabelledClaim): boolean {
  if (claim.printed !== label.printed || claim.verdict !== verdictOf(label)) return false;
  if (label.is === "sum") return String([...claim.parts].sort()) === String([...label.parts].sort());
  return claim.numerator === label.part && claim.denominator === label.whole;
}

/** Counted without the library: whole numbers, long division, half away from zero. */
function verdictOf(label: LabelledClaim): Claim["verdict"] {
  if (label.is !== "ratio") {
    const right = label.is === "sum" ? label.parts.reduce((all, part) => all + part, 0) : label.whole - label.part;
    const scale =
      label.printed.includes(" tỷ") || right >= 1e8
        ? 10 ** Math.floor(Math.log10(right / numberOf(label.printed)) + 0.01)
        : 1;
    return Math.abs(numberOf(label.printed) * scale - right) < 1e-6 * scale ? "consistent" : "inconsistent";
  }
  const decimals = /[.,](\d+)$/.exec(label.printed)?.[1]?.length ?? 0;
  const printed = BigInt(label.printed.replace(/\D/g, ""));
  const scaled = BigInt(label.part) * 100n * 10n ** BigInt(decimals);
  const whole = BigInt(label.whole);
  const truncated = scaled / whole;
  const right = (2n * scaled + whole) / (2n * whole);
  if (printed === right) return "consistent";
  if (printed === truncated) return "truncated";
  return printed - right === 1n || right - printed === 1n ? "last-digit-off" : "inconsistent";
}

function numberOf(printed: string): number {
  return /^\d{1,3}(?:\.\d{3})+$/.test(printed)
    ? Number(printed.replaceAll(".", ""))
    : Number(printed.replace(",", "."));
}
