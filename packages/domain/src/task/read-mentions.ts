import { isCapitalised, phraseAt, type Token } from "./assignment-tokens.js";
import { appositions, joiningWords, verbs } from "./assignment-words.js";
import { type Mention, MentionList } from "./mention-list.js";
import {
  type Cell,
  cutsAtComma,
  endOfKnown,
  isBareHead,
  isPlural,
  isSpaced,
  type Span,
  startsName,
} from "./name-boundaries.js";
import { modeAt, opensPart, partAt, type PartMark } from "./part-marks.js";

/** The agencies a cell mentions, in order. One pass over the tokens. */
export function readMentions(cell: Cell): readonly Mention[] {
  return new Reader(cell).read();
}

class Reader {
  private readonly cell: Cell;
  private readonly list = new MentionList();
  private readonly closing: readonly (number | undefined)[];
  private at = 0;
  /** The name that is being read. */
  private span: Span | null = null;
  /** Where the last word of part that stood behind names ended. */
  private afterPart = -1;
  /** Whether words are passed over until the next name. */
  private passing = false;

  constructor(cell: Cell) {
    this.cell = cell;
    this.closing = closingBrackets(cell.tokens);
  }

  read(): readonly Mention[] {
    this.skipNumbering();
    for (let token = this.token; token !== undefined; token = this.token) {
      if (token.kind === "word") this.readWord(token);
      else if (token.kind === "line") this.readLine();
      else this.readMark(token);
    }
    this.endClause();
    return this.list.mentions;
  }

  private get token(): Token | undefined {
    return this.cell.tokens[this.at];
  }

  private readWord(token: Token): void {
    const { cell, at } = this;
    const known = endOfKnown(cell, at);
    if (known > at) return this.extend(known);
    const mark = partAt(cell, at);
    if (mark !== null && this.takesPart(token, mark)) return this.readPart(mark);
    const mode = this.span === null ? modeAt(cell, at) : null;
    if (mode !== null) {
      this.list.mode = mode.value;
      this.at += mode.length;
      return;
    }
    const verb = isCapitalised(token) ? null : phraseAt(cell.tokens, at, verbs);
    if (verb !== null && cell.tokens[at + verb.length]?.kind !== "word") {
      this.close();
      this.at += verb.length;
      return;
    }
    const joining = phraseAt(cell.tokens, at, joiningWords);
    if (joining === null) return this.extend(at + 1);
    if (this.cutsAtJoin(at + joining.length)) this.close();
    this.at += joining.length;
  }

  /** A comma may end a name, a semicolon does; a colon ends what stands before it; a dash joins or ends. */
  private readMark({ text }: Token): void {
    const { cell, at, span } = this;
    if (text === "(") return this.readBracket();
    const next = cell.tokens[at + 1]?.kind === "line" ? at + 2 : at + 1;
    const dash = "-–—‐‑−+/•".includes(text) && (text === "/" || isSpaced(cell, at));
    if ((dash || text === ",") && span !== null && phraseAt(cell.tokens, next, appositions) !== null) this.pass();
    else if (text === ";") this.endClause();
    else if (text === ":") this.close();
    else if (dash && this.cutsAtJoin(next)) this.close();
    else if (
      text === "," &&
      (this.passing || (span !== null && (opensPart(cell, next) || cutsAtComma(cell, next, span))))
    )
      this.close();
    else if (text === "." && this.endsSentence(next)) this.endClause();
    this.at++;
  }

  /** A line may only be a wrapped one: it ends a name where another one starts. */
  private readLine(): void {
    this.at++;
    const bulleted = this.skipNumbering();
    if (bulleted || this.span === null || this.cutsAtJoin(this.at)) this.endClause();
  }

  /** A part in brackets is about the name before; other words in brackets are left out, and that is noted. */
  private readBracket(): void {
    const { cell, at } = this;
    const end = this.closing[at] ?? at;
    this.close();
    const mark = partAt(cell, at + 1);
    if (mark !== null && at + 1 + mark.length === end) this.list.giveLast(mark.part);
    else if (cell.tokens.slice(at + 1, end).some(({ kind }) => kind === "word")) this.pass();
    this.at = end + 1;
  }

  private readPart(mark: PartMark): void {
    const behind = this.span !== null;
    this.close();
    // "Sở A tham mưu UBND tỉnh", "Sở A chủ trì tham mưu UBND tỉnh": whom it advises is not asked to do the task.
    const advises = mark.part === "advising" && !mark.leads && this.cell.tokens[this.at + mark.length]?.kind === "word";
    if (advises && this.at === this.afterPart) return this.pass();
    this.at += mark.length;
    if (!behind || mark.leads) return this.list.expect(mark);
    this.list.giveBack(mark.part);
    this.afterPart = this.at;
    if (advises) this.pass();
  }

  /** Whether a word of part is one here, and not inside a name such as "Ban Chỉ đạo". */
  private takesPart(token: Token, { part }: PartMark): boolean {
    const firm = part === "lead" || part === "co-lead" || part === "coordinating";
    if (this.passing) return firm;
    if (this.span === null) return true;
    return !isBareHead(this.cell, this.span) && (firm || !isCapitalised(token));
  }

  private endsSentence(next: number): boolean {
    const { cell, at, span } = this;
    if (next >= cell.tokens.length) return true;
    return isSpaced(cell, at) && (opensPart(cell, next) || startsName(cell, next, span));
  }

  private cutsAtJoin(next: number): boolean {
    const { cell, span } = this;
    if (this.passing) return opensPart(cell, next) || startsName(cell, next, null);
    if (span === null) return false;
    return opensPart(cell, next) || (!isBareHead(cell, span) && startsName(cell, next, span));
  }

  private extend(end: number): void {
    const { cell, at, span } = this;
    this.at = end;
    if (this.passing) return;
    const first = span?.first ?? at;
    this.span = { first, last: end - 1, plural: span?.plural === true || isPlural(cell, at, first) };
  }

  private close(): void {
    this.passing = false;
    if (this.span !== null) this.list.add(this.cell, this.span);
    this.span = null;
  }

  private endClause(): void {
    this.close();
    this.list.endClause();
  }

  /** Leaves out the words that follow, up to the next name; noted at the name before them. */
  private pass(): void {
    this.close();
    this.passing = true;
    this.list.noteAside();
  }

  /** Passes over "10.", "a)", "-" at the start of a line; true when there was any. */
  private skipNumbering(): boolean {
    const { tokens } = this.cell;
    const start = this.at;
    const [number, mark] = [tokens[start]?.text ?? "", tokens[start + 1]?.text];
    if (/^(?:\d{1,2}|[a-zđ])$/u.test(number) && (mark === "." || mark === ")")) this.at += 2;
    while (/^[-–—+•*]$/u.test(this.token?.text ?? "")) this.at++;
    return this.at > start;
  }
}

/** For each token, where the next closing bracket is. */
function closingBrackets(tokens: readonly Token[]): readonly (number | undefined)[] {
  let next: number | undefined;
  return tokens
    .map((_, i) => {
      const at = tokens.length - 1 - i;
      if (tokens[at]?.text === ")") next = at;
      return next;
    })
    .reverse();
}
