/**
 * The rows of a CSV text: comma, semicolon or tab, whichever the first line has; quoted cells; any line ending. Linear
 * in its length.
 */
export function* csvRows(text: string): Generator<string[]> {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const separator = [",", ";", "\t"].find((one) => header.includes(one)) ?? ",";
  let row: string[] = [];
  for (let i = 0; i < text.length; i++) {
    let cell = "";
    while (text[i] === '"') {
      const close = text.indexOf('"', i + 1);
      const end = close < 0 ? text.length : close;
      cell += text.slice(i + 1, end);
      i = end + 1;
      if (text[i] === '"') cell += '"';
    }
    const from = i;
    while (i < text.length && text[i] !== separator && text[i] !== "\n" && text[i] !== "\r") i += 1;
    row.push(cell + text.slice(from, i));
    if (text[i] === separator) {
      if (i + 1 === text.length) row.push("");
      continue;
    }
    if (text[i] === "\r" && text[i + 1] === "\n") i += 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}
