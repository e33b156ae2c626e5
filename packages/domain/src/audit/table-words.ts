/** What the names of columns and rows say of them, in Vietnamese and English. */
export const columnWords = {
  percent: /(?:tỷ lệ|tỉ lệ|tỷ trọng|%|percent|(?:^|\s)rate|share)/u,
  part: /(?:giải quyết|đã trả|trả kết quả|hoàn thành|thực hiện|kích hoạt|trực tuyến|đúng hạn|số hóa|đã cấp|đã|đạt|resolved|processed|completed|online|activated|on time|done)/u,
  whole:
    /(?:tiếp nhận|tổng|phát sinh|chỉ tiêu|được giao|giao|kế hoạch|phải|cần|received|total|target|assigned|planned)/u,
  /** What the first column of a table is called. */
  first:
    /^(?:stt|tt|số tt|đơn vị|tên|nội dung|chỉ tiêu|lĩnh vực|dịch vụ|thủ tục|địa phương|cơ quan|xã, phường|no\.?|unit|name|item|indicator)/u,
  /** Numbers that count nothing, or that do not add up. */
  number: /^(?:stt|tt|số tt|số thứ tự|no\.?|#|năm|year|xếp hạng|thứ hạng|rank|ghi chú)$/u,
  rate: /(?:tỷ lệ|tỉ lệ|tỷ trọng|%|bình quân|trung bình|điểm|xếp|hạng|đơn giá|mức|percent|rate|share|average|score|rank|price)/u,
  total:
    /^(?:tổng(?: cộng| số| chung)?|cộng(?: chung)?|toàn (?:tỉnh|thành phố|tp|huyện|thị xã|xã|phường|quốc)|cả (?:tỉnh|nước)|total|grand total|sum)[ :.]*$/u,
  group: /^(?:[ivx]{1,5}|[a-e])[.)]?$/u,
} as const satisfies Record<string, RegExp>;
