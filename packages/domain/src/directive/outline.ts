import type { AgencyNames } from "../task/agency-names.js";
import { normalise } from "../text/normalise.js";
import type { AddressedSection } from "./draft.js";
import { closesLetter, isHeading, readLeadIn, sentencesOf, splitHeading } from "./divide-block.js";
import { type Addressee, type Heading, readAddressee, readHeading } from "./heading.js";
import { articleOf, idOf, type ItemPlace, sectionOf, withoutPrefixes } from "./item-place.js";
import { bulletRank, dashRank, dotRank, sectionRank } from "./marker.js";
import { beginsDuty, readOwnBodies } from "./own-bodies.js";
import type { Block } from "./text-blocks.js";

/** A paragraph or bullet that gives a duty, with all the outline says about it. */
export interface OutlineItem {
  readonly id: string;
  readonly article: string;
  readonly parent: string | null;
  /** Where its words begin in the text. */
  readonly from: number;
  readonly words: string;
  /** Its words from the verb on, without the names of its own bodies. */
  readonly duty: string;
  readonly addressee: Addressee | null;
  /** Whether its own words request. */
  readonly isRequest: boolean;
  /** Whether its own words name the bodies, and no heading does. */
  readonly isOwn: boolean;
}

/** What the outline of a text gives. */
export interface Outline {
  readonly items: readonly OutlineItem[];
  readonly sections: readonly AddressedSection[];
}

/** The items that give duties, and the sections that address somebody, in the order of the text. */
export function outlineItems(blocks: readonly Block[], agencies: AgencyNames): Outline {
  const reader = new OutlineReader(agencies);
  blocks.forEach((block, i) => reader.read(block, blocks[i + 1]));
  return { items: reader.items, sections: reader.sections };
}

interface Section {
  readonly rank: number;
  readonly label: string;
  readonly heading: Heading;
  /** Items counted directly below it. */
  count: number;
}

type Zone = "head" | "addressees" | "body" | "footer";

class OutlineReader {
  readonly items: OutlineItem[] = [];
  readonly sections: AddressedSection[] = [];
  private readonly agencies: AgencyNames;
  private readonly ids = new Map<string, number>();
  private stack: Section[] = [];
  private zone: Zone = "body";
  /** The number of the annex that is being read, empty where it has none; null in the letter itself. */
  private annex: string | null = null;
  /** What a lead-in such as "UBND thành phố yêu cầu các phòng …:" says for sections without a heading of their own. */
  private base: Heading = { is: "other" };
  /** The bullet above, for those below it. */
  private above: { readonly rank: number; readonly id: string; readonly order: string; count: number }[] = [];
  /** Headings that lost their number, and items outside every section, counted. */
  private lost = 0;
  private closing = 0;

  constructor(agencies: AgencyNames) {
    this.agencies = agencies;
  }

  read(block: Block, next: Block | undefined): void {
    if (block.isRow) {
      if (/nơi nhận\s*:/iu.test(block.text)) this.zone = "footer";
      return;
    }
    const said = normalise(block.text.slice(0, 300));
    if (this.changesZone(block, said)) return;
    if (this.zone !== "body") return;
    const rank = block.marker?.rank ?? null;
    if (rank === null) return this.readParagraph(block, next);
    this.stack = this.stack.filter((one) => one.rank < rank);
    this.above = this.above.filter((one) => one.rank < rank);
    if (rank >= bulletRank) return this.readItem(block, rank);
    this.readNumbered(block, { rank, next });
  }

  /** "Kính gửi" and "Nơi nhận" open lists of names, "Phụ lục" a text of its own. */
  private changesZone(block: Block, said: string): boolean {
    const bare = said.replace(/[\s:.]+$/u, "");
    if (/^kính gửi(?!\p{L})/u.test(said)) this.zone = "addressees";
    else if (/^nơi nhận(?!\p{L})/u.test(said)) this.zone = "footer";
    else if (/^phụ lục(?: (?:số )?[\divx]{1,4})?(?!\p{L})/u.test(said) && said.length < 200) {
      const label = /^phụ lục(?: (?:số )?([\divx]{1,4}))?(?![\p{L}\d])/u.exec(bare)?.[1];
      this.restart(label?.toUpperCase() ?? "");
    } else if (this.zone === "addressees") {
      if (block.marker !== null && block.marker.rank >= bulletRank) return true;
      if (bare.endsWith(";") && said.length < 120) return true;
      this.zone = "body";
      return false;
    } else return false;
    return true;
  }

  private restart(annex: string): void {
    this.zone = "body";
    this.annex = annex;
    this.stack = [];
    this.above = [];
    this.base = { is: "other" };
    this.lost = 0;
    this.closing = 0;
  }

  /** A numbered line: a heading, one with its text behind a colon, or an item. */
  private readNumbered(
    block: Block,
    { rank, next }: { readonly rank: number; readonly next: Block | undefined },
  ): void {
    const label = block.marker?.label ?? "";
    const inline = splitHeading(block, this.agencies);
    if (inline !== null) {
      this.open(inline.head, { rank, label });
      for (const part of inline.rest) this.readItem(part, part.marker?.rank ?? null);
      return;
    }
    if (isHeading(block, { rank, next }, this.agencies)) return this.open(block, { rank, label });
    this.readItem(block, rank);
    // What is numbered below it belongs to it; so do its further paragraphs.
    this.stack.push({ rank, label, heading: { is: "other" }, count: 0 });
  }

  private open(block: Block, { rank, label }: { readonly rank: number; readonly label: string }): void {
    const heading = readHeading(block.text, this.agencies);
    this.stack.push({ rank, label, heading, count: 0 });
    this.above = [];
    if (heading.is === "addressee" && this.heading().is !== "none") {
      this.sections.push({
        article: sectionOf(this.annex, this.labels()),
        assignees: heading.addressee.assignees,
        span: { start: block.from, end: block.from + block.text.length },
      });
    }
  }

  /** A paragraph without a number: an item of the section it stands in, a lead-in, or the end of the letter. */
  private readParagraph(block: Block, next: Block | undefined): void {
    if (/:[*_\s]*$/u.test(block.text)) {
      // A line of names alone is a heading that lost its number.
      const isNames = this.heading().is !== "none" && readAddressee(block.text, this.agencies) !== null;
      if (isNames) {
        this.stack = this.stack.filter(({ rank }) => rank < lostRank);
        this.open(block, { rank: lostRank, label: String(++this.lost) });
        return;
      }
      if (this.stack.length === 0) {
        this.base = readLeadIn(block.text, this.agencies);
        return;
      }
      // "Cần tập trung các nhiệm vụ sau:" only leads to what follows.
      if (block.text.length < longestLeadIn || !beginsDuty(block.text, this.agencies)) return;
    }
    this.above = [];
    const section = this.stack.at(-1);
    const isAfterItems = section !== undefined && (section.count > 0 || section.heading.is === "other");
    if (isAfterItems && closesLetter(block, next, this.agencies)) this.stack = [];
    this.readItem(block, null);
  }

  private readItem(block: Block, rank: number | null): void {
    const inherited = this.heading();
    if (inherited.is === "none" || rank === dotRank) return;
    const inline = splitHeading(block, this.agencies);
    const named = inline === null ? null : readAddressee(inline.names, this.agencies);
    if (inline !== null && named !== null) {
      for (const part of inline.rest)
        if (beginsDuty(part.text, this.agencies)) this.add(part, { addressee: named, rank, isOwn: true });
      return;
    }
    let whom = "addressee" in inherited ? inherited.addressee : null;
    for (const part of this.stack.length === 0 ? sentencesOf(block) : [block]) {
      const own = readOwnBodies(part.text, this.agencies);
      if (own === "nothing") continue;
      if (own === null) {
        if (this.isDuty(part, { rank, isOpen: whom === null && inherited.is === "other" }))
          this.add(part, { addressee: whom, rank });
        continue;
      }
      // Whoever reports at the end of a letter is meant by the sentence behind it, too.
      if (inherited.is === "other" && whom === null && !own.isOrder && this.stack.length + this.items.length === 0)
        continue;
      if (this.stack.length > 0 && inherited.is === "other" && whom === null && !own.isOrder) continue;
      this.add(part, {
        ...own,
        rank,
        isOwn: true,
        isRequest: own.isRequest || (rank !== null && !own.isOrder && whom?.mode === "requested"),
      });
      whom = own.addressee;
    }
  }

  /** Whether words that name nobody say what somebody is to do. */
  private isDuty(
    { text }: Block,
    { rank, isOpen }: { readonly rank: number | null; readonly isOpen: boolean },
  ): boolean {
    if (isOpen || /^[*_\s]*\(/u.test(text)) return false;
    if (beginsDuty(text, this.agencies)) return true;
    // A bullet directly below whoever it is for is taken for a duty, whatever its first word.
    const isDirect = rank === dashRank && this.above.length === 0 && this.stack.at(-1)?.heading.is === "addressee";
    return isDirect && text.trim().length >= shortestDuty;
  }

  private add(
    block: Block,
    {
      addressee,
      rank,
      duty = block.text,
      isRequest = /^[*_\s]*(?:kính |trân trọng )?đề nghị(?!\p{L})/iu.test(block.text),
      isOwn = false,
    }: Pick<OutlineItem, "addressee"> &
      Partial<Pick<OutlineItem, "duty" | "isRequest" | "isOwn">> & { readonly rank: number | null },
  ): void {
    const section = this.stack.at(-1);
    const parent = rank === null ? undefined : this.above.at(-1);
    const labels = this.labels();
    const label = block.marker?.label ?? null;
    const order = label ?? this.countBelow(parent ?? null, section);
    const place: ItemPlace = { annex: this.annex, labels, label, order };
    const id = this.unique(idOf(place));
    this.items.push({
      id,
      article: articleOf(place),
      parent: parent?.id ?? null,
      from: block.from,
      words: block.text.trimEnd(),
      duty,
      addressee,
      isRequest,
      isOwn,
    });
    if (rank !== null && rank >= bulletRank) this.above.push({ rank, id, order, count: 0 });
  }

  /** The number of an item that has none: "2" in its section, "2.1" below another item. */
  private countBelow(
    parent: { readonly order: string; count: number } | null,
    section: { count: number } | undefined,
  ): string {
    if (parent !== null) return `${parent.order}.${++parent.count}`;
    return String(section === undefined ? ++this.closing : ++section.count);
  }

  private labels(): readonly string[] {
    return withoutPrefixes(this.stack.map(({ label }) => label));
  }

  /** Ids stay apart where a text counts wrongly. */
  private unique(id: string): string {
    const before = this.ids.get(id) ?? 0;
    this.ids.set(id, before + 1);
    return before === 0 ? id : this.unique(`${id}(${before + 1})`);
  }

  /** What the sections a place stands in say, the innermost that says anything; "none" holds for all below it. */
  private heading(): Heading {
    let said: Heading = this.base;
    for (const { heading } of this.stack) {
      if (heading.is === "none") return heading;
      if (heading.is === "duties" && heading.addressee === null && "addressee" in said) continue;
      if (heading.is !== "other") said = heading;
    }
    return said;
  }
}

/** The depth of a heading of names that stands without a number. */
const lostRank = sectionRank - 1;
/** What leads to a list and says nothing by itself is not longer. */
const longestLeadIn = 100;
/** What is shorter is a word of a list. */
const shortestDuty = 25;
