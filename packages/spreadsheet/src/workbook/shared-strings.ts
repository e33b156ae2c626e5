import { Stop } from "./stop.js";
import { textIn, XmlScanner } from "./xml-scanner.js";

const letterT = 116;

/** Gathers the shared texts of a workbook, which cells name by their number; rich text as plain text, without its reading aids. */
export class SharedStrings extends XmlScanner {
  readonly all: string[] = [];
  readonly #mostTags: number;
  #tags = 0;
  #text = "";
  #isPhonetic = false;

  /**
   * For the shared texts of one workbook.
   *
   * @param mostTags - A part with more tags is refused.
   */
  constructor(mostTags: number) {
    super();
    this.#mostTags = mostTags;
  }

  protected open(from: number, to: number): void {
    if ((this.#tags += 2) > this.#mostTags) throw new Stop("cells");
    if (to - from === 1) this.wantsText = this.data[from] === letterT && !this.#isPhonetic;
    else if (this.isNamed(from, to, "si")) this.#text = "";
    else if (this.isNamed(from, to, "rPh")) this.#isPhonetic = true;
  }

  protected close(from: number, to: number): void {
    if (to - from === 1) this.wantsText = false;
    else if (this.isNamed(from, to, "si")) this.all.push(this.#text);
    else if (this.isNamed(from, to, "rPh")) this.#isPhonetic = false;
  }

  protected text(from: number, to: number, isRaw: boolean): void {
    const text = textIn(this.data, { from, to, isRaw });
    this.#text = this.#text === "" ? text : this.#text + text;
  }
}
