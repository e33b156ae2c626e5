import type { Actor, Difficulty, PlainDate, Report, ReportKey, Task, UnitKey } from "@de-an-06/domain";

/**
 * What has happened and somebody may want to be told of (*sự kiện*): the host sends e-mail, Zalo or SMS. Reports that were
 * submitted, returned or accepted; tasks and reports that are due soon or overdue; a difficulty that was raised, with
 * the progress of a task or in a register.
 */
export type ApiEvent =
  | {
      readonly event: "submitted" | "returned" | "accepted";
      readonly report: Report;
      readonly by: Actor;
      readonly at: string;
    }
  | ({
      readonly event: "due-soon" | "overdue";
      /** The same for the same reminder of the same day. */
      readonly id: string;
      readonly to: UnitKey;
      readonly asOf: PlainDate;
      readonly days: number;
    } & (
      | { readonly about: "task"; readonly unit: UnitKey; readonly task: Task }
      | { readonly about: "report"; readonly report: ReportKey }
    ))
  | ({
      readonly event: "difficulty-raised";
      readonly unit: UnitKey;
      readonly by: Actor;
      readonly at: string;
    } & (
      | { readonly task: string }
      /** `to` is the body able to answer; null above the top. */
      | { readonly difficulty: Difficulty; readonly to: UnitKey | null }
    ));
