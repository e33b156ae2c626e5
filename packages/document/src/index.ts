/**
 * Reports printed as Word documents, and the text of `.docx`, `.pdf`, `.txt` and `.md` files with its places.
 *
 * @packageDocumentation
 */
export {};
