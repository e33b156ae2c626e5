import { parsePeriod, type Period, type PlainDate, toKey } from "@de-an-06/domain";
import { longestHeader } from "../table/find-header.js";
import type { Facets } from "./facets.js";
import type { FigureOptions } from "./figure-options.js";
import { measureFinder } from "./measure-names.js";
import { codeFinder, isTotal } from "./read-place.js";

/** What the parts of a header say together. */
export interface ReadParts {
  readonly facets: Facets;
  readonly isTotal: boolean;
}

/** Reads the words of headers, and of the cells that name what a row is about. */
export interface PartReader {
  readonly measure: (text: string) => string | undefined;
  readonly code: (text: string) => { readonly dimension: string; readonly code: string } | undefined;
  readonly period: (text: string) => Period | undefined;
  readonly isUnit: (text: string) => boolean;
  /** The header of one column, from the outermost part to the leaf; undefined where a part says nothing we know. */
  readonly path: (parts: readonly string[]) => ReadParts | undefined;
}

/** Words of a header that say nothing of the figures below. */
const idle =
  /^(?:trong do|bao gom|chia ra|so lieu|gia tri|so luong|ket qua(?: thuc hien)?|thang|quy|ky(?: bao cao)?|(?:theo )?(?:don vi|dia phuong|dia ban|dich vu(?: cong)?|thu tuc(?: hanh chinh)?)|don vi tinh\b.*)$/u;
const monthNumber = /^(?:t\s?)?(0?[1-9]|1[0-2])$/iu;

/**
 * A reader of parts.
 *
 * @param near - The period the table is of, which a month without a year belongs to.
 */
export function partReader(options: FigureOptions, near: Period | undefined): PartReader {
  const { hierarchy, measures, codeLists = [], findCode, findMeasure, calendar = "reporting", within } = options;
  const measure = measureFinder(measures, (text) => findMeasure?.(text));
  const lists = codeLists.map((list) => ({
    dimension: list.dimension,
    find: codeFinder(list, (text) => findCode?.(list.dimension, text)),
  }));
  // A header names units of some day near the table's: of its period, or of the maps before and after the last change.
  const days = [near?.to, hierarchy.changeDays.at(-1), hierarchy.changeDays.at(-2)].filter(
    (day): day is PlainDate => day !== undefined,
  );
  const year = near?.to.slice(0, 4);

  const code: PartReader["code"] = (text) => {
    for (const { dimension, find } of lists) {
      const found = find(text);
      if (found !== undefined) return { dimension, code: found };
    }
    return undefined;
  };
  const period: PartReader["period"] = (text) => {
    const month = monthNumber.exec(text.trim())?.[1];
    const named = month === undefined ? text : `Tháng ${month}`;
    const whole = /\d{4}/u.test(named) || year === undefined ? named : `${named} năm ${year}`;
    const read = parsePeriod(whole, { calendar });
    return read.ok && read.notes.length === 0 ? read.value : undefined;
  };
  const isUnit: PartReader["isUnit"] = (text) =>
    days.some((day) => {
      const found = hierarchy.on(day).find(text, within === undefined ? {} : { within });
      return found.ok || found.issues[0].code === "unit.ambiguous";
    });

  /** The measure that some neighbouring parts name together, the longest run first. */
  function measureIn(parts: readonly string[]): { readonly id: string; readonly rest: readonly string[] } | undefined {
    for (let length = parts.length; length > 0; length--) {
      for (let from = 0; from + length <= parts.length; from++) {
        const id = measure(parts.slice(from, from + length).join(" "));
        if (id !== undefined) return { id, rest: parts.toSpliced(from, length) };
      }
    }
    return undefined;
  }

  /** One part that says two things: "Kích hoạt mức 1" is a measure at a code. */
  function inTwo(part: string): readonly string[] {
    if (part.length > longestHeader || measure(part) !== undefined || code(part) !== undefined) return [part];
    const words = part.split(/ (?:[-–] )?|[:,] ?/u);
    for (let at = words.length - 1; at > 0; at--) {
      const [first, second] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
      const isMeasured = measure(first) !== undefined && (code(second) ?? period(second)) !== undefined;
      if (isMeasured || (code(first) !== undefined && measure(second) !== undefined)) return [first, second];
    }
    return [part];
  }

  function read(parts: readonly string[]): ReadParts | undefined {
    const own = parts.filter((part) => !isTotal(part));
    const counted = measureIn(own);
    let facets: Facets = counted === undefined ? {} : { measure: counted.id };
    const times: string[] = [];
    for (const part of counted?.rest ?? own) {
      const found = code(part);
      if (found !== undefined) facets = { ...facets, codes: { ...facets.codes, [found.dimension]: found.code } };
      else if (/^(?:năm )?\d{4}$/iu.test(part) || period(part) !== undefined) times.unshift(part);
      else if (facets.unit === undefined && isUnit(part)) facets = { ...facets, unit: part };
      else if (!idle.test(toKey(part))) return undefined;
    }
    const time = times.length === 0 ? undefined : periodOf(times, period);
    if (times.length > 0 && time === undefined) return undefined;
    return { facets: { ...facets, ...(time && { period: time }) }, isTotal: own.length < parts.length };
  }

  return {
    measure,
    code,
    period,
    isUnit,
    path: (parts) => read(parts) ?? read(parts.flatMap(inTwo)),
  };
}

/** "Tháng 1" under "Năm 2024" is a month of that year; of periods inside each other the innermost counts. */
function periodOf(fromLeaf: readonly string[], read: PartReader["period"]): Period | undefined {
  const [leaf = "", above] = fromLeaf;
  const year = above === undefined ? undefined : /\d{4}/u.exec(above)?.[0];
  if (year === undefined || /\d{4}/u.test(leaf)) return read(/^\d{4}$/u.test(leaf) ? `năm ${leaf}` : leaf);
  const month = monthNumber.exec(leaf)?.[1];
  return read(`${month === undefined ? leaf : `Tháng ${month}`} năm ${year}`);
}
