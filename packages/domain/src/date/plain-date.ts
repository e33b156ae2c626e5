declare const brand: unique symbol;

/** A day as `YYYY-MM-DD` (*ngày*): no clock, no zone. Two days compare as strings. Years 0001 to 9999. */
export type PlainDate = string & { readonly [brand]: "PlainDate" };
