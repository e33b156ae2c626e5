import { harmless, labelled, type Labelled, ratio, rest, sum } from "./labelled-claims.js";

/** Longer passages and annexes in tables, which the auditor was built on too. */
export const developmentReports: readonly Labelled[] = [
  labelled(
    "Trong quý III/2024, Trung tâm tiếp nhận 15.208 hồ sơ (trực tuyến 13.114 hồ sơ, trực tiếp 1.902 hồ sơ, bưu chính công ích 192 hồ sơ). Kết quả giải quyết: đã trả 14.870 hồ sơ, trong đó trước hạn 12.402 hồ sơ, đúng hạn 2.451 hồ sơ, quá hạn 17 hồ sơ. Tỷ lệ trực tuyến đạt 86,2%.",
    sum("15.208", 13114, 1902, 192),
    sum("14.870", 12402, 2451, 17),
  ),
  labelled(
    "Đã thu nhận 41.870 hồ sơ định danh điện tử, trong đó đã kích hoạt 38.104 tài khoản (đạt 91%). Chỉ tiêu giao cả năm 45.000 hồ sơ.",
    ratio("91", 38104, 41870),
  ),
  labelled(
    "- Hội Cựu chiến binh: 1.204/1.215 hội viên (99,1%).\n- Liên đoàn Lao động: 812/860 đoàn viên (94,4%).\n- Hội Nông dân: 2.310/2.640 hội viên (85,7%).",
    ratio("99,1", 1204, 1215),
    ratio("94,4", 812, 860),
    ratio("85,7", 2310, 2640),
  ),
  labelled(
    "Số hồ sơ phát sinh phí, lệ phí là 3.150 hồ sơ, số hồ sơ thanh toán trực tuyến là 2.646 hồ sơ, đạt tỷ lệ 84%.",
    ratio("84", 2646, 3150),
  ),
  labelled(
    "Rà soát, lập danh sách đối tượng hưởng trợ cấp: 2.104 người, đã mở tài khoản 1.876/2.104 người (89,2%), số còn lại 228 người do tuổi cao.",
    ratio("89,2", 1876, 2104),
    rest("228", 1876, 2104),
  ),
  labelled(
    "Đến nay đã triển khai 31/44 mô hình, trong đó 20 mô hình hoàn thành, 11 mô hình đang thực hiện; còn 13 mô hình chưa triển khai.",
    sum("31", 20, 11),
    rest("13", 31, 44),
  ),
  labelled(
    "Toàn ngành có 312 viên chức; 305 người đã được cấp chữ ký số (đạt 97,8%), 264 người sử dụng thường xuyên (đạt 84,6%).",
    ratio("97,8", 305, 312),
    ratio("84,6", 264, 312),
  ),
  labelled(
    "Toàn xã có 1.640 hộ, 6.712 nhân khẩu. Số hộ kết nối Internet là 1.391 hộ, đạt 84,8% số hộ; số người có điện thoại thông minh là 4.120 người, đạt 61,4% dân số.",
    ratio("84,8", 1391, 1640),
  ),
  labelled(
    "Tổng số tiêu chí phải làm sạch 8.420, đã làm sạch 7.915, còn lại 505 (đạt 94%).",
    sum("8.420", 7915, 505),
    ratio("94", 7915, 8420),
  ),
  labelled(
    "Số tài khoản đã phê duyệt: 23.410; đã kích hoạt: 21.006/23.410, đạt 89,7 %. Chưa kích hoạt: 2.404 tài khoản.",
    ratio("89,7", 21006, 23410),
    rest("2.404", 21006, 23410),
  ),
  labelled(
    "Lĩnh vực đất đai phát sinh 512 hồ sơ, nộp trực tuyến 384 hồ sơ, đạt 75%; lĩnh vực xây dựng phát sinh 90 hồ sơ, nộp trực tuyến 63 hồ sơ, đạt 75%.",
    ratio("75", 384, 512),
    ratio("75", 63, 90),
  ),
  labelled(
    "Kết quả lấy ý kiến 250 người dân: hài lòng 230 người (92%), chưa hài lòng 20 người (8%).",
    ratio("92", 230, 250),
    ratio("8", 20, 250),
  ),
  labelled(
    "Số hóa kết quả đạt 4.512/5.640 hồ sơ (80%); tái sử dụng dữ liệu 1.128/5.640 hồ sơ (21%).",
    ratio("80", 4512, 5640),
    ratio("21", 1128, 5640),
  ),
  labelled(
    "Tỷ lệ trả lương qua tài khoản: 97,2% (1.042/1.072 người). Tỷ lệ trả trợ cấp qua tài khoản: 52,6% (601/1.143 người), 542 người còn lại nhận tiền mặt.",
    ratio("97,2", 1042, 1072),
    ratio("52,6", 601, 1143),
    rest("542", 601, 1143),
  ),
  labelled(
    "Đã cấp 88.214 thẻ căn cước cho công dân đủ điều kiện (90.310 người), đạt 97,68%.",
    ratio("97,68", 88214, 90310),
  ),
  labelled("Đã giải ngân 4,2 tỷ đồng trên tổng số 6 tỷ đồng được giao, đạt 70%.", ratio("70", 4.2e9, 6e9)),
  labelled("Biên chế được giao 40, hiện có 38 người (nam 21, nữ 17).", sum("38", 21, 17)),
  labelled(
    "Tiếp nhận 903 phản ánh; xử lý xong 890 phản ánh, đạt 98,6%; đang xử lý 13 phản ánh.",
    ratio("98,6", 890, 903),
    sum("903", 890, 13),
  ),
  labelled(
    "Of 2,140 eligible households, 1,926 had registered by March (90%). The remaining 214 live in remote hamlets.",
    ratio("90", 1926, 2140),
  ),
  labelled(
    "The portal received 18,450 applications, of which 16,974 were filed online (92%); 1,476 were filed in person (8%).",
    ratio("92", 16974, 18450),
    ratio("8", 1476, 18450),
  ),
  labelled(
    "Tổng số nhiệm vụ được giao 30 nhiệm vụ, trong đó: đã hoàn thành 18 nhiệm vụ (60%), đang thực hiện 09 nhiệm vụ (30%), quá hạn 03 nhiệm vụ (10%).",
    ratio("60", 18, 30),
    ratio("30", 9, 30),
    ratio("10", 3, 30),
    sum("30", 18, 9, 3),
  ),
  labelled(
    "Toàn huyện đã lắp 120 camera, gồm 45 camera tại trung tâm và 75 camera tại các xã; tổng kinh phí xã hội hóa 1,8 tỷ đồng.",
    sum("120", 45, 75),
  ),
  labelled("Toàn huyện đã lắp 120 camera, gồm 45 camera tại trung tâm và 57 camera tại các xã.", sum("120", 45, 57)),
  harmless(
    "Chỉ số hài lòng đạt 89,4%, xếp thứ 8/13; điểm số hóa 15,2/22; 04/13 tiêu chí bị trừ điểm; 2/3 thành viên dự họp.",
  ),
  harmless(
    "Liên hệ 0243.825.1234 (máy lẻ 105), số 15/2 ngõ 40; làm việc 07h00-17h00 thứ 2 - thứ 6, đạt 100% ngày công.",
  ),
  harmless("Năm 2024 giao 4.000 tài khoản, phấn đấu đạt trên 95%; năm 2023 thực hiện 3.520 tài khoản, đạt 102%."),
  harmless("Doanh thu 5.420 tỷ đồng, bằng 54% kế hoạch, tăng 8% so với cùng kỳ năm trước (5.018 tỷ đồng)."),
  labelled(
    "| TT | Đơn vị | Tổng hồ sơ | Trực tuyến | Tỷ lệ % |\n|---|---|---|---|---|\n| 1 | Phường 1 | 250 | 225 | 90 |\n| 2 | Phường 2 | 410 | 369 | 90 |\n| 3 | Phường 3 | 180 | 171 | 59 |\n| | Tổng | 840 | 765 | 91,1 |",
    ratio("90", 225, 250),
    ratio("90", 369, 410),
    ratio("59", 171, 180),
    ratio("91,1", 765, 840),
    sum("840", 250, 410, 180),
    sum("765", 225, 369, 171),
  ),
  labelled(
    "| Nội dung | Chỉ tiêu | Thực hiện | Tỷ lệ |\n|---|---|---|---|\n| Cấp căn cước | 4.000 | 3.860 | 96,5% |\n| Định danh mức 2 | 3.500 | 3.605 | 103% |\n| Chữ ký số | 1.200 | 420 | 53% |",
    ratio("96,5", 3860, 4000),
    ratio("103", 3605, 3500),
    ratio("53", 420, 1200),
  ),
  labelled(
    "| Lĩnh vực | Tiếp nhận | Đã trả | Chưa trả | Ghi chú |\n|---|---|---|---|---|\n| Hộ tịch | 320 | 310 | 10 | |\n| Đất đai | 540 | 480 | 60 | |\n| Xây dựng | 75 | 70 | 5 | |\n| Y tế | 42 | 42 | 1 | |\n| Tổng cộng | 977 | 902 | 76 | |",
    sum("320", 310, 10),
    sum("540", 480, 60),
    sum("75", 70, 5),
    sum("42", 42, 1),
    sum("977", 320, 540, 75, 42),
    sum("902", 310, 480, 70, 42),
    sum("76", 10, 60, 5, 1),
    sum("977", 902, 76),
  ),
  labelled(
    "| Thôn | Tháng 1 | Tháng 2 | Tháng 3 | Tổng |\n|---|---|---|---|---|\n| Thôn 1 | 12 | 15 | 20 | 47 |\n| Thôn 2 | 8 | 9 | 14 | 31 |\n| Thôn 3 | 22 | 18 | 25 | 56 |\n| Cộng | 42 | 42 | 59 | 134 |",
    sum("47", 12, 15, 20),
    sum("31", 8, 9, 14),
    sum("56", 22, 18, 25),
    sum("42", 12, 8, 22),
    sum("42", 15, 9, 18),
    sum("59", 20, 14, 25),
    sum("134", 47, 31, 56),
    sum("134", 42, 42, 59),
  ),
  labelled(
    "| Unit | Applications | Settled | Settled on time | % on time |\n|---|---|---|---|---|\n| North | 1,210 | 1,180 | 1,150 | 97.5 |\n| South | 860 | 840 | 798 | 95.0 |\n| East | 515 | 500 | 490 | 89.0 |\n| Total | 2,585 | 2,520 | 2,438 | 96.7 |",
    ratio("97.5", 1150, 1180),
    ratio("95.0", 798, 840),
    ratio("89.0", 490, 500),
    ratio("96.7", 2438, 2520),
    sum("2,585", 1210, 860, 515),
    sum("2,520", 1180, 840, 500),
    sum("2,438", 1150, 798, 490),
  ),
  harmless(
    "| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu 2024 | Mục tiêu 2025 |\n|---|---|---|---|---|\n| 1 | Hồ sơ trực tuyến | % | 70 | 80 |\n| 2 | Thanh toán trực tuyến | % | 45 | 60 |\n| 3 | Số tổ công tác | tổ | 151 | 151 |",
  ),
  harmless(
    "| TT | Huyện | Dân số | Mật độ (người/km2) | Tỷ lệ đô thị hóa (%) |\n|---|---|---|---|---|\n| 1 | A | 104.210 | 410 | 21,4 |\n| 2 | B | 86.334 | 255 | 12,8 |\n| 3 | C | 132.008 | 920 | 45,1 |",
  ),
];
