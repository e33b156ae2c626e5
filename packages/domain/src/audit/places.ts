import type { TextPlace } from "./claim.js";

/** Digits of a text by how many come before them, `from` inside and `to` outside. */
export interface DigitSpan {
  readonly from: number;
  readonly to: number;
}

/** Where digits stand in the text as given, a percent sign behind them included. One pass over the text. */
export function placesOf(text: string, spans: readonly DigitSpan[]): TextPlace[] {
  const asked = [...new Set(spans.flatMap(({ from, to }) => [from, to - 1]))].sort((a, b) => a - b);
  const places = new Map<number, Position>();
  let digits = 0;
  let line = 1;
  let lineStart = 0;
  for (let offset = 0, next = asked[0]; next !== undefined && offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === newline) {
      line++;
      lineStart = offset + 1;
    } else if ((code >= digit0 && code <= digit9) || (code >= wide0 && code <= wide9)) {
      if (digits === next) {
        places.set(digits, { line, column: offset - lineStart + 1, offset });
        next = asked[places.size];
      }
      digits++;
    }
  }
  return spans.map(({ from, to }) => {
    const start = places.get(from) ?? nowhere;
    const end = withSign(text, (places.get(to - 1) ?? start).offset + 1);
    return { ...start, length: end - start.offset };
  });
}

type Position = Pick<TextPlace, "line" | "column" | "offset">;

const nowhere: Position = { line: 1, column: 1, offset: 0 };
const newline = 10;
const digit0 = 48;
const digit9 = 57;
const wide0 = 0xff10;
const wide9 = 0xff19;

function withSign(text: string, end: number): number {
  const sign = /^[\s*_`]{0,8}[%％]/u.exec(text.slice(end, end + 10))?.[0] ?? "";
  return end + sign.length;
}
