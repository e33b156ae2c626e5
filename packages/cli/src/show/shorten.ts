/** A text cut between words where it is longer than it may be. */
export function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
}
