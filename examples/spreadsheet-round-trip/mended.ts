/** What the official types over the marked cells, by row and column from 0. */
export const mended = {
  "4,2": 1093,
  "5,3": 1500,
  "6,1": "Tỉnh Quảng Ngãi",
  "7,2": 120,
  "7,3": 0,
  "9,0": null,
  "9,1": null,
  "9,2": null,
  "9,3": null,
  "9,4": null,
  "10,2": 5113,
  "10,3": 3242,
} as const;
