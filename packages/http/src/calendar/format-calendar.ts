import { addDays, type PlainDate } from "@de-an-06/domain";

/** One thing with a day, or with days that come back. */
export interface CalendarEntry {
  /** The same for the same thing in every edition of the feed. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** The first day. */
  readonly day: PlainDate;
  /** `FREQ=MONTHLY;BYMONTHDAY=-1`. */
  readonly rule?: string;
}

/**
 * A calendar feed (*lịch*, RFC 5545) of whole days, without a zone: a day in Vietnam is that day everywhere. Outlook,
 * Google and Thunderbird subscribe to it by `webcal`.
 */
export function formatCalendar(
  entries: readonly CalendarEntry[],
  { name, at }: { readonly name: string; readonly at: string },
): string {
  const stamp = at.replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//de-an-06//http//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

function eventLines({ uid, title, description, day, rule }: CalendarEntry, stamp: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function basic(day: PlainDate): string {
  return day.replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n|\r/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

const encoder = new TextEncoder();

/** Lines of at most 75 bytes; what is longer goes on after a space, never inside a letter. */
function folded(line: string): string {
  if (encoder.encode(line).length <= 75) return line;
  let out = "";
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > 74) {
      out += "\r\n ";
      size = 0;
    }
    out += letter;
    size += bytes;
  }
  return out;
}
