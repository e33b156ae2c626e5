import { writeDay } from "./day-arithmetic.js";
import { daysInMonth, digits, type PlainDate } from "./plain-date.js";

/** The years that are read from texts; any other is taken for a slip. */
export const yearsRead = { minimum: 1900, maximum: 2100 } as const;

/**
 * Whether a text is an existing day as `dd/MM/yyyy`, the form of most columns. A leading zero may be left out and white
 * space may follow, nothing else; years 1900 to 2100. Over these years it is the very set that date-fns accepts for
 * that pattern.
 *
 * @example
 * isDayMonthYear("29/02/2023") // => false
 */
export function isDayMonthYear(text: string): boolean {
  return scan(text) !== none;
}

/**
 * The day of a text that {@link isDayMonthYear} accepts, null for any other. {@link parseDate} reads many more forms
 * and says what is wrong; this one is for columns of thousands.
 *
 * @example
 * readDayMonthYear("01/11/2022") // => "2022-11-01"
 */
export function readDayMonthYear(text: string): PlainDate | null {
  const found = scan(text);
  if (found === none) return null;
  return writeDay(found >> 9, (found >> 5) & 15, found & 31);
}

const none = 0;
const slash = 47;

/** Year, month and day packed into one number, or {@link none}. By hand: no regular expression, nothing allocated. */
function scan(text: string): number {
  const monthAt = text.charCodeAt(1) === slash ? 2 : 3;
  const yearAt = text.charCodeAt(monthAt + 1) === slash ? monthAt + 2 : monthAt + 3;
  if (text.charCodeAt(monthAt - 1) !== slash || text.charCodeAt(yearAt - 1) !== slash) return none;
  const day = digits(text, 0, monthAt - 1);
  const month = digits(text, monthAt, yearAt - 1);
  const year = digits(text, yearAt, yearAt + 4);
  if (year < yearsRead.minimum || year > yearsRead.maximum || month < 1 || month > 12) return none;
  if (day < 1 || day > daysInMonth(year, month)) return none;
  if (text.length > yearAt + 4 && text.slice(yearAt + 4).trim() !== "") return none;
  return (year << 9) | (month << 5) | day;
}
