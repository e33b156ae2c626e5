/** What an office might have typed beside a task. */
export interface Progress {
  readonly result?: string;
  /** A real day in the cell, or the words somebody typed instead of one. */
  readonly doneOn?: string;
}

/** Printed in the workbook and on the screen wherever the progress below is shown. */
export const inventedNotice = "Số liệu tiến độ minh họa, không có thật";

/**
 * Progress invented for this example, by the number of the task: nothing here happened. Rows 16 and 22 are filled in as
 * hurried hands do, so that there is something to report.
 */
export const inventedProgress: Readonly<Record<number, Progress>> = {
  1: { result: "Ba cấp đã ban hành kế hoạch", doneOn: "2023-01-18" },
  2: { result: "Đã ban hành văn bản và quyết định kiện toàn", doneOn: "2023-04-10" },
  3: { result: "12/06/2023: chạy thử tại hai xã" },
  4: { result: "20/06/2023: thêm 12 điểm kiểm tra mã QR" },
  5: { result: "15/05/2023: tổ chức 40 đợt thu nhận lưu động\n25/06/2023: thêm 15 đợt" },
  6: { result: "Tập huấn xong 10 huyện, thành phố", doneOn: "2023-03-24" },
  7: { result: "15/06/2023: bảo trì đường truyền" },
  9: { result: "02/03/2023: rà soát được một nửa số thuê bao" },
  10: { result: "28/06/2023: họp giao ban" },
  11: { result: "19/06/2023: phát thanh hằng tuần" },
  12: { result: "Đã bãi bỏ các quy định liên quan", doneOn: "2023-03-30" },
  14: { result: "31/05/2023: số hóa được hai phần ba số sổ" },
  16: { result: "Đã kết nối", doneOn: "cuối tháng 3" },
  18: { result: "14/06/2023: sáu bệnh viện đã dùng thẻ" },
  19: { result: "30/06/2023: tổng hợp tháng 6" },
  20: { result: "Đã đồng bộ xong", doneOn: "2023-06-20" },
  22: { result: "Đang thực hiện" },
  23: { result: "05/06/2023: in 2.000 tờ gấp" },
  24: { result: "29/06/2023: kiểm tra ba huyện" },
  26: { result: "Đã nghiệm thu", doneOn: "2023-06-28" },
};
