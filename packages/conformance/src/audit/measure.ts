import { type Audit, auditText, type Claim, type CrossCheck } from "@de-an-06/domain";
import type { Labelled, LabelledClaim } from "./labelled-claims.js";

/** How the auditor did on labelled passages. */
export interface Measured {
  readonly passages: number;
  /** Claims that can be checked and findings that can be made, and those of them made with the right figures and verdict. */
  readonly claims: number;
  readonly found: number;
  /** Verdicts other than consistent and cannot-check, and cross-check findings; and those of them that are right. */
  readonly alarms: number;
  readonly rightAlarms: number;
  /** What went wrong, for whoever builds on: the figure and the passage. */
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Audits each passage by itself and compares with its labels. */
export function measure(passages: readonly Labelled[]): Measured {
  const results = passages.map(({ text, claims }) => {
    const audit = auditText(text);
    const made = [...audit.claims, ...findingsOf(audit)];
    const alarms = [...audit.claims.filter(isAlarm), ...findingsOf(audit)];
    const isLabelled = (one: Claim | CrossCheck) => claims.some((label) => matches(one, label));
    return {
      labels: claims.length,
      alarms: alarms.length,
      missed: claims
        .filter((label) => !made.some((one) => matches(one, label)))
        .map(({ printed }) => `${printed}: ${text}`),
      falseAlarms: alarms.filter((one) => !isLabelled(one)).map(({ printed }) => `${printed}: ${text}`),
    };
  });
  const missed = results.flatMap((result) => result.missed);
  const falseAlarms = results.flatMap((result) => result.falseAlarms);
  const total = (count: "labels" | "alarms") => results.reduce((all, result) => all + result[count], 0);
  return {
    passages: passages.length,
    claims: total("labels"),
    found: total("labels") - missed.length,
    alarms: total("alarms"),
    rightAlarms: total("alarms") - falseAlarms.length,
    missed,
    falseAlarms,
  };
}

function isAlarm({ verdict }: Claim): boolean {
  return verdict !== "consistent" && verdict !== "cannot-check";
}

function findingsOf({ crossChecks }: Audit): readonly CrossCheck[] {
  return crossChecks.filter(({ level }) => level === "finding");
}

/** The same printed figure over the same numbers with the verdict that plain arithmetic gives. */
function matches(one: Claim | CrossCheck, label: LabelledClaim): boolean {
  if (!("verdict" in one)) return label.is === "cross" && one.kind === label.check && one.printed === label.printed;
  if (label.is === "cross" || one.verdict !== verdictOf(label)) return false;
  if (label.is === "rest" && one.kind === "sum") return sameParts(one.parts, [label.part, numberOf(label.printed)]);
  if (one.printed !== label.printed) return false;
  if (label.is === "sum") return sameParts(one.parts, label.parts);
  return one.numerator === label.part && one.denominator === label.whole;
}

function sameParts(some: readonly number[], others: readonly number[]): boolean {
  return String([...some].sort()) === String([...others].sort());
}

type Arithmetic = Exclude<LabelledClaim, { is: "cross" }>;

/** Counted without the library: whole numbers, long division, half away from zero. */
function verdictOf(label: Arithmetic): Claim["verdict"] {
  if (label.is !== "ratio") {
    const right = label.is === "sum" ? label.parts.reduce((all, part) => all + part, 0) : label.whole - label.part;
    const scale = right >= 1e8 ? 10 ** Math.floor(Math.log10(right / numberOf(label.printed)) + 0.01) : 1;
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
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(printed)
    ? Number(printed.replace(/[.,]/g, ""))
    : Number(printed.replace(",", "."));
}
