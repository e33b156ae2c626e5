import { Stop } from "./stop.js";
import { isNamed, textIn, XmlScanner } from "./xml-scanner.js";

const letterT = 116;

/** Gathers the shared texts of a workbook, which cells name by their number; rich text as plain text, without its reading aids. */
export class SharedStrings extends XmlScanner {
  readonly all: string[] = [];
  readonly #mostTags: number;
  #tags = 0;
  #text = "";
  #isPhonetic = false;

  /** @param mostTags - A part with more tags is refused. */
  constructor(mostTags: number) {
    super();
    this.#mostTags = mostTags;
  }

  protected open(data: Uint8Array, from: number, to: number): void {
    if ((this.#tags += 2) > this.#mostTags) throw new Stop("cells");
    if (to - from === 1) this.wantsText = data[from] === letterT && !this.#isPhonetic;
    else if (isNamed(data, from, to, "si")) this.#text = "";
    else if (isNamed(data, from, to, "rPh")) this.#isPhonetic = true;
  }

  protected close(data: Uint8Array, from: number, to: number): void {
    if (to - from === 1) this.wantsText = false;
    else if (isNamed(data, from, to, "si")) this.all.push(this.#text);
    else if (isNamed(data, from, to, "rPh")) this.#isPhonetic = false;
  }

  protected text(data: Uint8Array, from: number, to: number, isRaw: boolean): void {
    const text = textIn(data, { from, to, isRaw });
    this.#text = this.#text === "" ? text : this.#text + text;
  }
}
