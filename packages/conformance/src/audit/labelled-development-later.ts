import { harmless, labelled, type Labelled, ratio, rest, sum } from "./labelled-claims.js";

/** Sentences kept back while the auditor was built, in the manner of other provinces. */
export const developmentLater: readonly Labelled[] = [
  labelled(
    "Tính từ đầu năm đến ngày 15/10, toàn thị xã tiếp nhận 21.678 hồ sơ; đã giải quyết 21.102 hồ sơ, đạt 97,34%.",
    ratio("97,34", 21102, 21678),
  ),
  labelled(
    "Số hồ sơ được thanh toán trực tuyến: 6.842/9.117 hồ sơ có phát sinh phí, lệ phí, đạt 75,05%.",
    ratio("75,05", 6842, 9117),
  ),
  labelled(
    "Kết quả chi trả an sinh xã hội không dùng tiền mặt: 2.310/2.788 đối tượng, đạt 82,9%; còn 478 đối tượng chưa có tài khoản.",
    ratio("82,9", 2310, 2788),
    rest("478", 2310, 2788),
  ),
  labelled(
    "Đã cấp căn cước cho 14.205 trẻ em dưới 6 tuổi trên tổng số 16.980 trẻ, đạt tỷ lệ 83,7%.",
    ratio("83,7", 14205, 16980),
  ),
  labelled("Bảo hiểm xã hội huyện đã đồng bộ 98.412/99.034 dữ liệu, đạt 99,47%.", ratio("99,47", 98412, 99034)),
  labelled(
    "Trong quý, 11 xã, thị trấn tiếp nhận 4.250 hồ sơ (trực tuyến 3.910 hồ sơ; trực tiếp 340 hồ sơ), tỷ lệ trực tuyến đạt 92%.",
    sum("4.250", 3910, 340),
  ),
  labelled(
    "Đến nay, 132/132 cơ sở khám chữa bệnh đã triển khai tra cứu bằng căn cước gắn chip (đạt 100%).",
    ratio("100", 132, 132),
  ),
  labelled(
    "Tổ Đề án 06 các cấp được kiện toàn gồm 1 tổ cấp huyện, 15 tổ cấp xã và 148 tổ cấp thôn, tổng số 164 tổ.",
    sum("164", 1, 15, 148),
  ),
  labelled(
    "Toàn huyện có 164 tổ (cấp huyện 01, cấp xã 15, cấp thôn 148) với 1.312 thành viên.",
    sum("164", 1, 15, 148),
  ),
  labelled(
    "Toàn huyện có 174 tổ (cấp huyện 01, cấp xã 15, cấp thôn 148) với 1.312 thành viên.",
    sum("174", 1, 15, 148),
  ),
  labelled("Đã đối soát 7.905/8.342 thông tin thuê bao, tương đương 94,7%.", ratio("94,7", 7905, 8342)),
  labelled("Đã đối soát 7.905/8.342 thông tin thuê bao, tương đương 97,4%.", ratio("97,4", 7905, 8342)),
  labelled("Số nhiệm vụ hoàn thành là 47 nhiệm vụ trên 52 nhiệm vụ, bằng 90,4%.", ratio("90,4", 47, 52)),
  labelled("Tiếp nhận 860 phản ánh, kiến nghị; đã xử lý 843, đạt 98%.", ratio("98", 843, 860)),
  labelled("Tổng số học sinh lớp 12 đăng ký dự thi trực tuyến là 3.467/3.502 em, đạt 99%.", ratio("99", 3467, 3502)),
  labelled("Đã thực hiện 1.116 hồ sơ liên thông (khai sinh: 905 hồ sơ; khai tử: 211 hồ sơ).", sum("1.116", 905, 211)),
  labelled("Đã thực hiện 1.161 hồ sơ liên thông (khai sinh: 905 hồ sơ; khai tử: 211 hồ sơ).", sum("1.161", 905, 211)),
  labelled("Công an tỉnh ban hành 31 văn bản chỉ đạo (03 chỉ thị, 11 kế hoạch, 17 công văn).", sum("31", 3, 11, 17)),
  labelled("Công an tỉnh ban hành 37 văn bản chỉ đạo (03 chỉ thị, 11 kế hoạch, 17 công văn).", sum("37", 3, 11, 17)),
  labelled(
    "Thu nhận 45.210 hồ sơ định danh mức 2; đã phê duyệt 44.006 tài khoản, đạt 97,3%; kích hoạt 38.915 tài khoản, đạt 88,4%.",
    ratio("97,3", 44006, 45210),
    ratio("88,4", 38915, 44006),
  ),
  labelled(
    "Lĩnh vực đất đai giải quyết 312/356 hồ sơ, đạt 87,6%, lĩnh vực tư pháp giải quyết 498/498 hồ sơ, đạt 100%.",
    ratio("87,6", 312, 356),
    ratio("100", 498, 498),
  ),
  labelled("Lĩnh vực đất đai giải quyết 312/356 hồ sơ, đạt 86,7%.", ratio("86,7", 312, 356)),
  labelled("Tỷ lệ hài lòng của người dân đạt 96,25% (770/800 phiếu).", ratio("96,25", 770, 800)),
  labelled("Tỷ lệ hài lòng của người dân đạt 95,25% (770/800 phiếu).", ratio("95,25", 770, 800)),
  labelled("Chứng thực điện tử: 1.502 hồ sơ/1.200 hồ sơ chỉ tiêu giao, đạt 125,2%.", ratio("125,2", 1502, 1200)),
  labelled(
    "Có 4.127 trường hợp, chiếm 35,6% trong tổng số 11.593 trường hợp cần làm sạch.",
    ratio("35,6", 4127, 11593),
  ),
  labelled(
    "Tổng số người hưởng lương hưu là 5.060 người, trong đó nhận qua tài khoản 4.301 người, chiếm 85%; nhận tiền mặt 759 người, chiếm 15%.",
    ratio("85", 4301, 5060),
    ratio("15", 759, 5060),
  ),
  labelled(
    "Tổng số người hưởng lương hưu là 5.060 người, trong đó nhận qua tài khoản 4.301 người, chiếm 85%; nhận tiền mặt 759 người, chiếm 25%.",
    ratio("85", 4301, 5060),
    ratio("25", 759, 5060),
  ),
  labelled(
    "The province has issued 412,907 chip-based ID cards out of 430,115 eligible citizens, or 96.0%.",
    ratio("96.0", 412907, 430115),
  ),
  labelled(
    "Of the 52,418 dossiers received, 47,333 were submitted online, accounting for 90.3%.",
    ratio("90.3", 47333, 52418),
  ),
  labelled(
    "Of the 52,418 dossiers received, 47,333 were submitted online, accounting for 93.0%.",
    ratio("93.0", 47333, 52418),
  ),
  labelled("The task force has 45 members (12 from the police, 33 from departments).", sum("45", 12, 33)),
  labelled(
    "Districts completed 113/125 tasks (90.4%); the remaining 12 tasks are under way.",
    ratio("90.4", 113, 125),
    rest("12", 113, 125),
  ),
  labelled(
    "- Tổng số hồ sơ tiếp nhận: 8.903 hồ sơ.\n- Đã giải quyết: 8.650 hồ sơ, đạt 97,2%.\n- Đang giải quyết: 253 hồ sơ.",
    ratio("97,2", 8650, 8903),
  ),
  labelled(
    "Kết quả giải quyết: tổng số 8.650 hồ sơ, cụ thể:\n+ Trước hạn: 6.120 hồ sơ\n+ Đúng hạn: 2.430 hồ sơ\n+ Quá hạn: 100 hồ sơ",
    sum("8.650", 6120, 2430, 100),
  ),
  labelled(
    "Đã giải quyết 2.018 hồ sơ, trong đó: trước hạn 1.502 hồ sơ, đúng hạn 498 hồ sơ, trễ hạn 18 hồ sơ.",
    sum("2.018", 1502, 498, 18),
  ),
  labelled(
    "Đã giải quyết 2.018 hồ sơ, trong đó: trước hạn 1.502 hồ sơ, đúng hạn 498 hồ sơ, trễ hạn 28 hồ sơ.",
    sum("2.018", 1502, 498, 28),
  ),
  labelled(
    "Hội Cựu chiến binh **1.845/1.902** hội viên (đạt **97%**); Hội Phụ nữ **6.020/6.020** hội viên (đạt **100%**).",
    ratio("97", 1845, 1902),
    ratio("100", 6020, 6020),
  ),
  labelled("Cập nhật mũi tiêm vắc xin: 61.234/63.870 mũi, đạt 95,8%.", ratio("95,8", 61234, 63870)),
  labelled("Số hóa hồ sơ, kết quả: 5.671/7.090 hồ sơ (đạt 79,98%).", ratio("79,98", 5671, 7090)),
  labelled("Số hóa hồ sơ, kết quả: 5.675/7.090 hồ sơ (đạt 80,1%).", ratio("80,1", 5675, 7090)),
  labelled("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 68,3%, tương ứng 2.049/3.000 hồ sơ.", ratio("68,3", 2049, 3000)),
  labelled(
    "Hộ kinh doanh đăng ký thanh toán không tiền mặt đạt 512/640 hộ (80%), còn lại 128 hộ chưa đăng ký.",
    ratio("80", 512, 640),
    rest("128", 512, 640),
  ),
  labelled(
    "Hộ kinh doanh đăng ký thanh toán không tiền mặt đạt 512/640 hộ (80%), còn lại 118 hộ chưa đăng ký.",
    ratio("80", 512, 640),
    rest("118", 512, 640),
  ),
  labelled("Tiếp nhận 27.040 thẻ, đã trả công dân 26.988 thẻ, còn tồn 52 thẻ.", sum("27.040", 26988, 52)),
  labelled(
    "Tổng kinh phí thực hiện là 12.450 triệu đồng (ngân sách tỉnh 8.000 triệu đồng; ngân sách huyện 3.250 triệu đồng; nguồn khác 1.200 triệu đồng).",
    sum("12.450", 8e9, 3.25e9, 1.2e9),
  ),
  labelled(
    "Đã hướng dẫn cài đặt VNeID cho 3.300 lượt người, đạt 82,5% chỉ tiêu (chỉ tiêu giao 4.000 lượt người).",
    ratio("82,5", 3300, 4000),
  ),
  labelled("Qua rà soát, 19/23 phòng, ban, đơn vị đã hoàn thành, chiếm 82,6%.", ratio("82,6", 19, 23)),
  labelled("Tổng số 23 đơn vị: 19 đơn vị đã báo cáo, 04 đơn vị chưa báo cáo.", sum("23", 19, 4)),
  harmless("Có 9/12 đơn vị đạt 100% hồ sơ trực tuyến, 3/12 đơn vị đạt trên 80%."),
  harmless("Chỉ số SIPAS năm 2023 đạt 84,3%, xếp hạng 12/63; PAR Index 86,97%, xếp 17/63."),
  harmless("Trực hỗ trợ 24/7 qua số 0919.123.456; camera hoạt động 24/24h; máy phát 110/220V."),
  harmless(
    "Quyết định số 1292/QĐ-UBND ngày 12/8/2022, Công văn số 3412/UBND-NC và Kế hoạch 239/KH-UBND đều yêu cầu đạt 80%.",
  ),
  harmless("Phấn đấu năm 2024: 90% hồ sơ trực tuyến; 70% người dân trưởng thành có tài khoản; 16/16 xã có tổ hỗ trợ."),
  harmless(
    "Giai đoạn 2021-2025, toàn tỉnh có 12.000 hộ nghèo, giảm 2,3%/năm; 450 hộ có hoàn cảnh khó khăn, chiếm đa số.",
  ),
  harmless("Kế hoạch đề ra trên 95%, đến nay có khoảng 31.000/33.000 công dân được cấp, đạt 95%."),
  harmless("Tiếp nhận 2.100 hồ sơ, tăng 15% so với tháng trước; giải quyết 2.000 hồ sơ, tăng 12% so với tháng trước."),
  harmless("Đoàn kiểm tra 05 xã (gồm 02 xã vùng cao), phát hiện 13 lỗi, nhắc nhở 08 trường hợp."),
  harmless("Trang bị 35 máy tính, 12 máy quét, 08 máy in cho 10 điểm tiếp nhận (mỗi điểm 03 máy tính, 01 máy quét)."),
  harmless("Trong 312 hồ sơ đất đai có 40 hồ sơ trễ hạn; toàn huyện đạt tỷ lệ đúng hạn 98,7%."),
  harmless("Ngày 2/9 và dịp 30/4 - 1/5, lực lượng trực 100% quân số; từ 7/5 đến 14/6 tiếp 312 lượt công dân."),
  harmless(
    "Tổ chức 04 hội nghị với 620 lượt người, phát 5.000 tờ rơi, 16 tin bài (02 phóng sự, nhiều bài trên mạng xã hội).",
  ),
  harmless("Đã thu nhận 12.000 hồ sơ, đạt 102% so với cùng kỳ năm trước."),
  harmless("Sở Y tế: 1.020 hồ sơ; Sở Công Thương: 2.310 hồ sơ, đạt 100% đúng hạn; Sở Tư pháp: 4.871 hồ sơ."),
  labelled(
    "Công tác cấp căn cước: trong tháng thu nhận 1.903 hồ sơ, lũy kế 96.480/98.115 công dân đủ điều kiện, đạt 98,3%.",
    ratio("98,3", 96480, 98115),
  ),
  labelled(
    "Đối với 53 dịch vụ công thiết yếu (25 dịch vụ theo Quyết định 06, 28 dịch vụ theo Quyết định 422), tỷ lệ hồ sơ trực tuyến đạt 88,4%.",
    sum("53", 25, 28),
  ),
  labelled(
    "Số liệu đến 17h00 ngày 14/6/2024: tiếp nhận 7.205 hồ sơ, xử lý 7.011 hồ sơ, đạt 97,3%; hồ sơ quá hạn 22, chiếm 0,3%.",
    ratio("97,3", 7011, 7205),
    ratio("0,3", 22, 7205),
  ),
  labelled(
    "Toàn ngành có 1.845 cán bộ, trong đó 1.801 người đã được cấp chứng thư số, đạt 97,6%.",
    ratio("97,6", 1801, 1845),
  ),
  labelled(
    "Tổ chức 26 buổi tuyên truyền với 3.120 lượt người; cấp phát 6.400 tờ rơi (đợt 1: 4.000 tờ, đợt 2: 2.400 tờ).",
    sum("6.400", 4000, 2400),
  ),
  labelled("Đã xử lý xong 1.206 trên tổng số 1.260 thông tin sai lệch, đạt 97,5%.", ratio("97,5", 1206, 1260)),
  labelled(
    "Nhóm tiện ích phục vụ công dân số: 52.300 tài khoản mức 2, kích hoạt 47.902 tài khoản (91,6%).",
    ratio("91,6", 47902, 52300),
  ),
  labelled(
    "Số hồ sơ tiếp nhận: 3.050 hồ sơ (trực tuyến 2.806 hồ sơ - chiếm 92%; trực tiếp 244 hồ sơ - chiếm 8%).",
    sum("3.050", 2806, 244),
    ratio("92", 2806, 3050),
    ratio("8", 244, 3050),
  ),
  labelled(
    "Kết quả khảo sát 1.000 người: rất hài lòng 612 người (61,2%), hài lòng 345 người (34,5%), bình thường 40 người (4%), không hài lòng 03 người (0,3%).",
    ratio("61,2", 612, 1000),
    ratio("34,5", 345, 1000),
    ratio("4", 40, 1000),
    ratio("0,3", 3, 1000),
  ),
  labelled(
    "Kết quả khảo sát 1.000 người: rất hài lòng 612 người (62,1%), hài lòng 345 người (34,5%), bình thường 40 người (4%), không hài lòng 03 người (0,3%).",
    ratio("62,1", 612, 1000),
    ratio("34,5", 345, 1000),
    ratio("4", 40, 1000),
    ratio("0,3", 3, 1000),
  ),
  labelled(
    "In May, 2,118 of the 2,240 certified e-copies (94.6%) were delivered within the day.",
    ratio("94.6", 2118, 2240),
  ),
  labelled(
    "Đến nay đã có 218/218 thôn, bản, khu phố có Tổ công nghệ số cộng đồng, đạt 100% kế hoạch, với 1.526 thành viên.",
    ratio("100", 218, 218),
  ),
  harmless(
    "Kết luận số 30-KL/TW, Nghị quyết 175/NQ-CP; mã hồ sơ H21.65-220914-0011; phiên bản 2.1.3 cài trên 40% máy.",
  ),
  harmless(
    "Mục tiêu đến 31/12/2025: 80% hồ sơ trực tuyến, 90% người dân hài lòng; riêng 05 xã khó khăn phấn đấu 50/100 điểm.",
  ),
  harmless(
    "Hồ sơ cư trú 1.093 hồ sơ, trong đó 763 hồ sơ tạm trú; hồ sơ xe 674 hồ sơ; hồ sơ phạt nguội 77 hồ sơ, đạt 100%.",
  ),
];
