/** A column a table may have: its name in the program and what its header looks like. */
export interface ColumnSpec<Key extends string> {
  readonly key: Key;
  /** Tested against the key of the header: lower case, no diacritics, single spaces. */
  readonly is: RegExp;
}
