import { periodsIn } from "../date/period-steps.js";
import { customPeriod, type Period } from "../date/period.js";
import type { Observations } from "./observations.js";
import type { RollUpQuery } from "./roll-up-query.js";

/** The time axis of a roll-up: which slot each reporting period falls into, and which reporting periods a slot is made of. */
export interface Slots {
  readonly periods: readonly Period[];
  /** For each period of the observations, its slot; −1 outside the window. */
  readonly ofPeriod: Int32Array;
  /** For each period of the observations, its slot where it is the slot's last; else −1. What a stock takes. */
  readonly ofLastPeriod: Int32Array;
  /** The reporting periods of each slot by the calendar, in order: reported or not. */
  readonly reporting: readonly (readonly Period[])[];
}

/** Lays the observations' periods into the slots the query asks for. A period belongs to where its last day lies. */
export function createSlots({ periods: observed, grain, calendar }: Observations, query: RollUpQuery): Slots {
  const { window, by } = query;
  const periods = by?.period === undefined ? [asPeriod(query, calendar)] : periodsIn(window, by.period, calendar);
  const reporting = periods.map((slot) =>
    grain === "custom"
      ? observed.filter(({ to }) => slot.from <= to && to <= slot.to).sort((a, b) => (a.to < b.to ? -1 : 1))
      : periodsIn(slot, grain, calendar),
  );
  const slotOf = ({ to }: Period) =>
    window.from <= to && to <= window.to ? periods.findIndex((slot) => slot.from <= to && to <= slot.to) : -1;
  const ofPeriod = Int32Array.from(observed, slotOf);
  const ofLastPeriod = Int32Array.from(observed, (period, p) => {
    const slot = ofPeriod[p] ?? -1;
    return reporting[slot]?.at(-1)?.to === period.to ? slot : -1;
  });
  return { periods, ofPeriod, ofLastPeriod, reporting };
}

function asPeriod({ window }: RollUpQuery, calendar: Period["calendar"]): Period {
  return "id" in window ? (window as Period) : customPeriod(window, calendar);
}
