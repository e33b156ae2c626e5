import type { AgencyMatch } from "./agency-names.js";
import { agencyOf, type Cell, endOfKnown, hidesCapitals, isGroup, type Span } from "./name-boundaries.js";
import type { PartMark } from "./part-marks.js";
import type { Mode, Part } from "./task.js";

/** An agency as a cell mentions it; part and mode are null where the cell does not say. */
export interface Mention {
  readonly name: string;
  /** Its row in the table. */
  readonly match: AgencyMatch | null;
  /** The row whose name it begins with: "Tỉnh đoàn" of "Tỉnh đoàn Bắc Giang". */
  readonly kin: AgencyMatch | null;
  readonly group: boolean;
  /** Whether it holds an abbreviation the table does not know. */
  readonly unknown: boolean;
  part: Part | null;
  mode: Mode | null;
  /** Whether words beside it were left out: "(qua Văn phòng)". */
  aside: boolean;
}

/** The mentions of a cell so far, and what the words of part say about those to come. */
export class MentionList {
  readonly mentions: Mention[] = [];
  mode: Mode | null = null;
  /** The part said in front of names ("phối hợp với A, B"), which holds until the next word of part. */
  private part: Part | null = null;
  /** The first mention a word of part behind the names ("A, B phối hợp") is about. */
  private since = 0;
  /** Whether a part was said in front and no name has come yet. */
  private waiting = false;

  /** Adds the name of a span; what has no letter is none. */
  add(cell: Cell, span: Span): void {
    const written = cell.text.slice(cell.tokens[span.first]?.start, cell.tokens[span.last]?.end).replace(/\s+/gu, " ");
    if (!/\p{L}/u.test(written)) return;
    const match = agencyOf(cell, span);
    const group = match === null && isGroup(cell, span);
    if (this.waiting) this.since = this.mentions.length;
    this.waiting = false;
    this.mentions.push({
      name: match?.agency.name ?? written,
      match,
      kin: match ?? agencyOf(cell, { first: span.first, last: endOfKnown(cell, span.first) - 1 }),
      group,
      unknown: match === null && !group && hidesCapitals(cell, span),
      part: this.part,
      mode: this.mode,
      aside: false,
    });
  }

  /** A part said in front of names. */
  expect({ part, leads }: PartMark): void {
    this.settle();
    this.part = part;
    this.waiting = !leads;
  }

  /** A part said behind names: it is theirs, back to the last word of part or the beginning of the clause. */
  giveBack(part: Part): void {
    for (const mention of this.mentions.slice(this.since)) mention.part = part;
    this.since = this.mentions.length;
    this.part = null;
  }

  /** A part said in brackets behind one name. */
  giveLast(part: Part): void {
    const last = this.mentions.at(-1);
    if (last !== undefined) last.part = part;
    this.since = this.mentions.length;
  }

  /** Words were left out beside the last name. */
  noteAside(): void {
    const last = this.mentions.at(-1);
    if (last !== undefined) last.aside = true;
  }

  /** The end of a clause: an order or a request goes no further, nor does a part said behind names. */
  endClause(): void {
    this.settle();
    this.mode = null;
    this.since = this.mentions.length;
  }

  /** "Công an tỉnh, chủ trì": a part for which no name came is about those before it. */
  private settle(): void {
    if (this.waiting && this.part !== null) this.giveBack(this.part);
    this.waiting = false;
  }
}
