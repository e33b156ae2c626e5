import { writeXlsx } from "hucre/xlsx";

/** Data to be cleaned, as the report prints it: the percentages are typed by hand, four of them wrong. */
const printed: readonly (readonly [group: string, records: number, cleaned: number, percent: string])[] = [
  ["Hội Nông dân", 2507, 2507, "100%"],
  ["Hội Cựu chiến binh", 2124, 2124, "100%"],
  ["Hội Người cao tuổi", 4483, 4483, "100%"],
  ["Trẻ em", 3665, 3665, "100%"],
  ["Trẻ em dưới 6 tuổi", 426, 332, "79,93%"],
  ["Người lao động", 27_573, 25_707, "92,8%"],
  ["Tình nguyện viên Chữ thập đỏ", 106, 103, "99%"],
  ["Người hưởng lương hưu", 2772, 1933, "35,5%"],
];

/** The same figures as a table an office keeps. */
export function buildTable(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Làm sạch dữ liệu",
        rows: [["Nhóm đối tượng", "Phải cập nhật", "Đã cập nhật", "Tỷ lệ"], ...printed.map((row) => [...row])],
        columns: [{ width: 34 }, { width: 16 }, { width: 16 }, { width: 12 }],
      },
    ],
  });
}
