/** Text that may stand in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (one) => `&#${one.charCodeAt(0)};`).replace(/(?!\n)\p{Cc}/gu, " ");
}
