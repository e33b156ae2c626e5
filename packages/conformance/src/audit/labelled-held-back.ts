import { cross, harmless, labelled, type Labelled, ratio, rest, sum } from "./labelled-claims.js";

/** Passages that were written before the auditor was last worked on, and kept out of sight while it was. */
export const heldBackProse: readonly Labelled[] = [
  labelled(
    "Trong 9 tháng đầu năm 2024, Bộ phận Một cửa các cấp trên địa bàn huyện đã tiếp nhận 24.316 hồ sơ (tiếp nhận trực tuyến 19.872 hồ sơ, trực tiếp 4.102 hồ sơ, kỳ trước chuyển sang 342 hồ sơ). Đã giải quyết 23.890 hồ sơ, trong đó: trước hạn 20.118 hồ sơ, đúng hạn 3.742 hồ sơ, quá hạn 30 hồ sơ; đang giải quyết 426 hồ sơ. Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 81,7%.",
    sum("24.316", 19872, 4102, 342),
    sum("23.890", 20118, 3742, 30),
  ),
  labelled(
    "Kết quả thu nhận, kích hoạt định danh điện tử: Công an thị xã đã thu nhận 68.215 hồ sơ định danh điện tử, trong đó kích hoạt thành công 61.094 tài khoản (đạt 89,6%). So với chỉ tiêu Công an tỉnh giao (65.000 tài khoản) còn thiếu 3.906 tài khoản.",
    ratio("89,6", 61094, 68215),
  ),
  labelled(
    "- Hội Liên hiệp Phụ nữ: đã đối chiếu 3.127/3.240 hội viên, đạt 96,5%;\n- Đoàn Thanh niên: 1.480/1.650 đoàn viên, đạt 89,7%;\n- Hội Chữ thập đỏ: 512/530 hội viên, đạt 96,9%;\n- Người có công: 218/218 trường hợp, đạt 100%.",
    ratio("96,5", 3127, 3240),
    ratio("89,7", 1480, 1650),
    ratio("96,9", 512, 530),
    ratio("100", 218, 218),
  ),
  labelled(
    "Về thanh toán trực tuyến: số hồ sơ phát sinh nghĩa vụ tài chính là 7.415 hồ sơ, số hồ sơ thanh toán trực tuyến là 5.876 hồ sơ, đạt tỷ lệ 79,25%.",
    ratio("79,25", 5876, 7415),
  ),
  labelled(
    "Toàn tỉnh hiện có 1.547 thôn, tổ dân phố; đã thành lập 1.547 Tổ công nghệ số cộng đồng với 10.829 thành viên. Có 139 cơ sở khám chữa bệnh được trang bị 173 thiết bị đọc mã QR, đạt 100%.",
  ),
  labelled(
    "Tỷ lệ tiếp nhận và giải quyết trên môi trường điện tử đạt 91,7% (113.796/124.087 hồ sơ). Chi trả qua tài khoản cho đối tượng bảo trợ đạt 34,3% (12.163/35.470 đối tượng), trong đó đã chi trả 9.240 đối tượng, đạt 26,1%.",
    ratio("91,7", 113796, 124087),
    ratio("34,3", 12163, 35470),
    ratio("26,1", 9240, 35470),
  ),
  labelled(
    "Đến nay toàn tỉnh đã triển khai và nhân rộng 23/27 mô hình của Đề án 06, trong đó 9 mô hình cơ bản hoàn thành, 14 mô hình đang triển khai; còn 04 mô hình chưa triển khai do chờ hướng dẫn.",
    sum("23", 9, 14),
    rest("04", 23, 27),
  ),
  labelled(
    "UBND huyện đã ban hành 37 văn bản chỉ đạo (02 chương trình, 06 kế hoạch, 04 quyết định, 21 công văn, 03 thông báo). Tổ công tác huyện đã tổ chức 04 cuộc họp và 02 đoàn kiểm tra tại 06 xã.",
    sum("37", 2, 6, 4, 21, 3),
  ),
  labelled(
    "Lũy kế đến ngày 14/9/2024, số hóa hồ sơ khi tiếp nhận đạt 18.204/20.511 hồ sơ (88,75%); số hóa kết quả giải quyết đạt 15.930/19.870 hồ sơ (80,2%); hồ sơ có khai thác, sử dụng lại dữ liệu số hóa 3.125/18.204 hồ sơ (17,1%).",
    ratio("88,75", 18204, 20511),
    ratio("80,2", 15930, 19870),
    ratio("17,1", 3125, 18204),
  ),
  harmless(
    "Sở Thông tin và Truyền thông xếp thứ 12/20 sở, ngành về Chỉ số cải cách hành chính năm 2023 với 87,25 điểm, tăng 03 bậc so với năm 2022; Chỉ số PAR INDEX của tỉnh đạt 88,15/100 điểm, xếp hạng 21/63 tỉnh, thành phố.",
  ),
  harmless(
    "Thời gian làm việc: sáng từ 7h30-11h30, chiều từ 13h30-17h00. Mọi phản ánh xin gửi về số điện thoại 0257.3841.333 hoặc tổng đài 1022; địa chỉ: số 12/4 đường Nguyễn Huệ, phường 5.",
  ),
  harmless(
    "Phấn đấu đến hết quý IV/2024: 100% hồ sơ được số hóa, tối thiểu 80% thủ tục hành chính có phát sinh giao dịch trực tuyến, trên 90% người dân hài lòng; thời gian chờ không quá 30 phút/lượt giao dịch.",
  ),
  harmless(
    "Căn cứ điểm b khoản 2 Điều 12 Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 và Công văn số 452/TTg-KSTT ngày 23/5/2023, đề nghị các đơn vị báo cáo trước 15 giờ 00 ngày 12/6. Quá thời hạn trên, 3/15 đơn vị chưa gửi sẽ bị phê bình.",
  ),
  labelled(
    "Công tác cấp tài khoản an sinh xã hội: tổng số đối tượng là 4.382 người; đã rà soát, lập danh sách 4.382/4.382 người (100%); đã có tài khoản ngân hàng 3.907/4.382 người (89,2%); số còn lại 475 người do già yếu, không có điện thoại thông minh.",
    ratio("100", 4382, 4382),
    ratio("89,2", 3907, 4382),
    rest("475", 3907, 4382),
  ),
  labelled(
    "Tổng số lao động trong độ tuổi đã nhập lên phần mềm: 12.940/15.116 trường hợp, đạt 86,5%. Các xã có tỷ lệ thấp: Hòa Bình (62%), Tân Lập (65,3%).",
    ratio("86,5", 12940, 15116),
  ),
  labelled(
    "Trong tháng, lực lượng Công an đã cấp 1.236 thẻ căn cước, gồm: cấp mới 418 thẻ, cấp đổi 690 thẻ, cấp lại 128 thẻ; trong đó cấp cho công dân dưới 14 tuổi 205 thẻ.",
    sum("1.236", 418, 690, 128),
  ),
  labelled("Đã có 5/8 xã, thị trấn triển khai chứng thực điện tử với 326 bản sao; 3/8 xã chưa phát sinh hồ sơ."),
  labelled(
    "Hồ sơ đất đai: tiếp nhận 2.905 hồ sơ; giải quyết 2.611 hồ sơ, trong đó đúng và trước hạn 2.437 hồ sơ, chiếm tỷ lệ 93,3%; trễ hạn 174 hồ sơ, chiếm 6,7%.",
    ratio("93,3", 2437, 2611),
    ratio("6,7", 174, 2611),
  ),
  labelled(
    "Hồ sơ đất đai: tiếp nhận 2.905 hồ sơ; giải quyết 2.611 hồ sơ, trong đó đúng và trước hạn 2.437 hồ sơ, chiếm tỷ lệ 93,3%; trễ hạn 174 hồ sơ, chiếm 7,6%.",
    ratio("93,3", 2437, 2611),
    ratio("7,6", 174, 2611),
  ),
  labelled(
    "Toàn ngành có 486 công chức, viên chức; 486/486 người đã được cấp chữ ký số chuyên dùng (đạt 100%); 471 người thường xuyên sử dụng (đạt 96,9%).",
    ratio("100", 486, 486),
    ratio("96,9", 471, 486),
  ),
  labelled(
    "Ngành Thuế đã rà soát, chuẩn hóa 98.412/104.550 mã số thuế cá nhân, đạt 94,1%; còn 6.138 mã số thuế chưa khớp đúng. Ngành Bảo hiểm xã hội đã xác thực 612.337/618.920 người tham gia (đạt 98,9%).",
    ratio("94,1", 98412, 104550),
    rest("6.138", 98412, 104550),
    ratio("98,9", 612337, 618920),
  ),
  labelled(
    "Ngành Giáo dục: 152/158 trường học (96,2%) thu học phí không dùng tiền mặt, với 61.220 lượt giao dịch, số tiền 48,6 tỷ đồng; 06 trường còn lại thuộc vùng đặc biệt khó khăn.",
    ratio("96,2", 152, 158),
    rest("06", 152, 158),
  ),
  labelled(
    "Số lượt tra cứu thông tin bảo hiểm y tế bằng căn cước gắn chip tại các cơ sở khám, chữa bệnh là 214.685 lượt, trong đó tra cứu thành công 187.420 lượt, đạt 78,3%.",
    ratio("78,3", 187420, 214685),
  ),
  labelled(
    "Kết quả điều tra 400 phiếu khảo sát: rất hài lòng 212 phiếu (53%), hài lòng 164 phiếu (41%), bình thường 20 phiếu (5%), không hài lòng 04 phiếu (1%).",
    ratio("53", 212, 400),
    ratio("41", 164, 400),
    ratio("5", 20, 400),
    ratio("1", 4, 400),
  ),
  labelled(
    "Kết quả điều tra 450 phiếu: rất hài lòng 212 phiếu (47,1%), hài lòng 198 phiếu (44%), bình thường 36 phiếu (8%), không hài lòng 04 phiếu (1,1%).",
    ratio("47,1", 212, 450),
    ratio("44", 198, 450),
    ratio("8", 36, 450),
    ratio("1,1", 4, 450),
  ),
  labelled(
    "Toàn xã có 2.184 hộ, 8.936 nhân khẩu. Số hộ đã có hội viên các đoàn thể tham gia là 1.923 hộ, đạt 88,1% số hộ; số nhân khẩu có tài khoản ngân hàng là 5.204 người, đạt 58,2%.",
    ratio("88,1", 1923, 2184),
    ratio("58,2", 5204, 8936),
  ),
  labelled(
    "Công tác cập nhật dữ liệu đất đai: đã đối soát 45.210 thửa/52.800 thửa, đạt 85,6%, tăng 12,3% so với tháng trước, xếp thứ 3/9 huyện.",
    ratio("85,6", 45210, 52800),
  ),
  labelled(
    "Thực hiện chỉ tiêu năm: cấp căn cước 10.452/9.800 chỉ tiêu (đạt 106,7%); kích hoạt định danh mức 2: 8.127/9.000 chỉ tiêu (đạt 93%).",
    ratio("106,7", 10452, 9800),
    ratio("93", 8127, 9000),
  ),
  labelled(
    "Tổng kinh phí đã bố trí cho Đề án là 14,65 tỷ đồng; đã giải ngân 9,23 tỷ đồng, đạt 63%. Trong đó ngân sách tỉnh 11,2 tỷ đồng, ngân sách cấp huyện 3,45 tỷ đồng.",
    ratio("63", 9.23e9, 14.65e9),
  ),
  labelled(
    "Đã bồi dưỡng 1.126 lượt cán bộ (cấp tỉnh 214 lượt, cấp huyện 386 lượt, cấp xã 526 lượt) qua 18 lớp tập huấn; 100% học viên hoàn thành khóa học.",
    sum("1.126", 214, 386, 526),
  ),
  labelled(
    "Đã bồi dưỡng 1.216 lượt cán bộ (cấp tỉnh 214 lượt, cấp huyện 386 lượt, cấp xã 526 lượt).",
    sum("1.216", 214, 386, 526),
  ),
  labelled(
    "Số liệu làm sạch dữ liệu tiêm chủng: tổng số mũi tiêm phải làm sạch 41.306, đã làm sạch 39.874, còn lại 1.432 (đạt 96,5%).",
    sum("41.306", 39874, 1432),
    ratio("96,5", 39874, 41306),
  ),
  labelled(
    "Trong 25 dịch vụ công thiết yếu theo Đề án 06, địa phương đã cung cấp 23 dịch vụ, còn 02 dịch vụ thuộc thẩm quyền của bộ, ngành Trung ương chưa triển khai.",
    sum("25", 23, 2),
  ),
  harmless(
    "Tính chung 6 tháng, GRDP ước tăng 7,52%; thu ngân sách đạt 5.420 tỷ đồng, bằng 54,2% dự toán và tăng 8,1% so với cùng kỳ; tỷ lệ hộ nghèo giảm còn 4,35%.",
  ),
  harmless(
    "Có 18/22 xã, phường hoàn thành trên 90% chỉ tiêu; 04 xã còn lại đạt từ 75% đến 88%. Xã Minh Khai đạt 102%.",
  ),
  harmless(
    "Trung bình mỗi ngày Trung tâm tiếp nhận 320 hồ sơ, 98% hồ sơ được trả đúng hẹn; cao điểm có ngày trên 500 hồ sơ với 24 quầy giao dịch hoạt động.",
  ),
  harmless(
    "Công an xã huy động 06 cán bộ, chiến sĩ, thành lập 02 tổ lưu động, làm việc 3 ca/ngày, cấp được 150 hồ sơ/ngày; tỷ lệ công dân đến làm thủ tục đạt 95% danh sách mời.",
  ),
  harmless(
    "Diện tích 1.250,5 m2, cao 3/5 tầng; đường truyền 200/200 Mbps; máy phát 22/0,4 kV; bàn thờ Tổ quốc; hệ thống camera 24/7 hoạt động ổn định, đạt 100% công suất.",
  ),
  labelled(
    "Theo thống kê trên Cổng Dịch vụ công quốc gia, tỉnh đạt 82,36/100 điểm, trong đó: công khai, minh bạch 16,2/18 điểm; tiến độ giải quyết 19,1/20 điểm; dịch vụ công trực tuyến 9,4/12 điểm; thanh toán trực tuyến 7,26/10 điểm; mức độ hài lòng 17,9/18 điểm; số hóa hồ sơ 12,5/22 điểm.",
    sum("82,36", 16.2, 19.1, 9.4, 7.26, 17.9, 12.5),
  ),
  labelled(
    "By 29 May 2023, the province had collected 332,742 electronic identification records and activated 241,460 accounts (72.6%). Bank accounts were opened for 12,163 of 35,470 beneficiaries (34.3%).",
    ratio("72.6", 241460, 332742),
    ratio("34.3", 12163, 35470),
  ),
  labelled(
    "The city offered 2,012 administrative procedures, comprising 1,050 partially online services, 753 fully online services and 209 information-providing procedures.",
    sum("2,012", 1050, 753, 209),
  ),
  labelled(
    "In the first half of 2025, one-stop units received 48,310 applications online out of a total of 55,120, equivalent to 87.6%; 54,002 applications were settled, of which 53,876 were on time (99.8%).",
    ratio("87.6", 48310, 55120),
    ratio("99.8", 53876, 54002),
  ),
  labelled(
    "Of the 1,284 officials who registered for the course, 1,137 completed it (86.8%). The remaining 147 will attend in the next quarter.",
    ratio("86.8", 1137, 1284),
  ),
  harmless(
    "The province ranked 9th out of 63 with a score of 84.3/100, up 5 places; over 90% of citizens said they were satisfied, and 24/7 support was offered at hotline 1900 1234.",
  ),
  labelled(
    "Công tác phối hợp cấp lý lịch tư pháp qua VNeID: tiếp nhận 3.418 hồ sơ; đã trả kết quả 3.302 hồ sơ (đạt 96,6%), từ chối 41 hồ sơ, đang xử lý 75 hồ sơ.",
    ratio("96,6", 3302, 3418),
    sum("3.418", 3302, 41, 75),
  ),
  labelled(
    "Toàn huyện có 215 cơ sở kinh doanh lưu trú, cho thuê trọ; 198 cơ sở cài đặt phần mềm ASM (92,1%) và thông báo 15.307 lượt lưu trú.",
    ratio("92,1", 198, 215),
  ),
  labelled(
    "Tổ công tác Đề án 06 cấp xã: 15 tổ/15 xã, thị trấn với tổng số 187 thành viên; cấp thôn: 142 tổ/142 thôn với 710 thành viên.",
  ),
  labelled(
    "Chỉ tiêu 2: Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến: Kết quả: 6.418/7.120 hồ sơ = 90,1% (chỉ tiêu giao 80%).",
    ratio("90,1", 6418, 7120),
  ),
  labelled(
    "Chỉ tiêu 3. Thanh toán trực tuyến: Kết quả: 4.210/5.862 hồ sơ = 78,1% (chỉ tiêu giao 50%) - Vượt chỉ tiêu.",
    ratio("78,1", 4210, 5862),
  ),
  labelled(
    "Rà soát dữ liệu hộ tịch: đã số hóa 84.215 trường hợp trên tổng số 96.004 trường hợp, đạt tỷ lệ 87,72%, cụ thể: khai sinh 51.230 trường hợp; kết hôn 18.415 trường hợp; khai tử 12.338 trường hợp; nhận cha, mẹ, con 2.232 trường hợp.",
    ratio("87,72", 84215, 96004),
    sum("84.215", 51230, 18415, 12338, 2232),
  ),
  labelled(
    "Đến thời điểm báo cáo, số thuê bao di động chính chủ được xác thực là 254.180 thuê bao trong tổng số 268.733 thuê bao (chiếm 94,6%), còn lại 14.553 thuê bao chưa xác thực.",
    ratio("94,6", 254180, 268733),
    sum("268.733", 254180, 14553),
  ),
  labelled(
    "Về nhân lực: biên chế được giao 86, hiện có mặt 81 (nam 52, nữ 29); trình độ đại học trở lên 78 người, chiếm 96,3%.",
    sum("81", 52, 29),
    ratio("96,3", 78, 81),
  ),
  labelled(
    "Đã tiếp nhận 1.204 lượt phản ánh, kiến nghị; xử lý xong 1.198 lượt, đạt tỷ lệ 99,5%; đang xử lý trong hạn 06 lượt.",
    ratio("99,5", 1198, 1204),
  ),
  labelled(
    "Toàn tỉnh tiếp nhận 312.480 hồ sơ, trong đó cấp tỉnh 98.214 hồ sơ, cấp huyện 71.032 hồ sơ, cấp xã 143.234 hồ sơ. Tỷ lệ giải quyết đúng hạn toàn tỉnh là 98,7%.",
    sum("312.480", 98214, 71032, 143234),
  ),
  labelled(
    "Toàn tỉnh tiếp nhận 312.480 hồ sơ, trong đó cấp tỉnh 98.214 hồ sơ, cấp huyện 71.032 hồ sơ, cấp xã 134.234 hồ sơ.",
    sum("312.480", 98214, 71032, 134234),
  ),
  labelled(
    "Số tài khoản định danh điện tử mức 2 đã phê duyệt: 57.310; đã kích hoạt: 52.467/57.310, đạt 91,5 %. Số trường hợp chưa kích hoạt: 4.843.",
    ratio("91,5", 52467, 57310),
    rest("4.843", 52467, 57310),
  ),
  labelled(
    "Kết quả triển khai mô hình “Thứ Ba không viết”: có 1.462 hồ sơ được lập, trong đó 1.391 hồ sơ nộp trực tuyến (95,1%), 71 hồ sơ nộp trực tiếp (4,9%).",
    ratio("95,1", 1391, 1462),
    ratio("4,9", 71, 1462),
  ),
  labelled(
    "Hội Người cao tuổi đã cập nhật 4.483 hội viên trên tổng số 4.512 hội viên (tỷ lệ 99,3%).",
    ratio("99,3", 4483, 4512),
  ),
  labelled(
    "Lĩnh vực hộ tịch phát sinh 932 hồ sơ, nộp trực tuyến 877 hồ sơ, đạt 94%; lĩnh vực chứng thực phát sinh 4.020 hồ sơ, chứng thực điện tử 1.005 hồ sơ, đạt 20%.",
    ratio("94", 877, 932),
    ratio("20", 1005, 4020),
  ),
  labelled(
    "Tổng số nhiệm vụ được giao tại Kế hoạch 18/KH-UBND là 42 nhiệm vụ, trong đó: hoàn thành 27 nhiệm vụ, thường xuyên 11 nhiệm vụ, chưa đến hạn 04 nhiệm vụ.",
    sum("42", 27, 11, 4),
  ),
  labelled(
    "Tổng số nhiệm vụ được giao là 42 nhiệm vụ, trong đó: hoàn thành 27 nhiệm vụ (64,3%), thường xuyên 11 nhiệm vụ (26,2%), chưa hoàn thành 04 nhiệm vụ (9,5%).",
    ratio("64,3", 27, 42),
    ratio("26,2", 11, 42),
    ratio("9,5", 4, 42),
    sum("42", 27, 11, 4),
  ),
  labelled(
    "Tính đến ngày 31/10/2023, đã cấp 1.020.415 thẻ căn cước cho công dân đủ điều kiện (1.031.208 người), đạt 98,95%.",
    ratio("98,95", 1020415, 1031208),
  ),
  labelled(
    "Công an phường đã trả 2.716 thẻ căn cước, còn tồn 58 thẻ chưa trả trên tổng số 2.774 thẻ đã nhận.",
    sum("2.774", 2716, 58),
  ),
  harmless(
    "Trong số 11 dịch vụ công của ngành Công an, 07 dịch vụ có tỷ lệ trực tuyến trên 95%, 02 dịch vụ đạt 80% - 95%; riêng thông báo lưu trú đạt 100% với 12.406 hồ sơ.",
  ),
  harmless(
    "Năm học 2023-2024, tỷ lệ đăng ký dự thi trực tuyến đạt 100% (năm trước 97,8%); kỳ thi có 6.215 thí sinh, 24 điểm thi, 272 phòng thi; điểm trung bình môn Toán 6,45.",
  ),
  harmless(
    "Tỷ lệ hộ có Internet cáp quang tăng từ 61,2% (năm 2022) lên 74,8% (năm 2023); mục tiêu 2025 là 80%. Có 1/9 huyện, 12/130 xã đạt chuẩn nâng cao.",
  ),
  labelled(
    "Đã hướng dẫn 3.562 hộ kinh doanh kê khai điện tử (tăng 412 hộ so với tháng 5/2024), đạt 91,3% trên tổng số 3.901 hộ.",
    ratio("91,3", 3562, 3901),
  ),
  labelled(
    "Kết quả trả lương qua tài khoản: 98,6% (2.847/2.887 người). Trả lương hưu qua tài khoản: 61,4% (4.120/6.710 người). Trợ cấp thất nghiệp: 100% (318/318 người).",
    ratio("98,6", 2847, 2887),
    ratio("61,4", 4120, 6710),
    ratio("100", 318, 318),
  ),
  labelled(
    "Kết quả trả lương hưu qua tài khoản: 64,1% (4.120/6.710 người); 2.509 người còn lại nhận tiền mặt.",
    ratio("64,1", 4120, 6710),
    rest("2.509", 4120, 6710),
  ),
  labelled(
    "Toàn huyện đã lắp 86 camera an ninh, gồm 30 camera tại thị trấn và 65 camera tại các xã.",
    sum("86", 30, 65),
  ),
  labelled(
    "**Kết quả:** tiếp nhận **1.820** hồ sơ, trong đó hồ sơ trực tuyến **1.655** hồ sơ, *đạt tỷ lệ* **90,9%**; hồ sơ thanh toán trực tuyến **1.204** hồ sơ, đạt **66,2%**.",
    ratio("90,9", 1655, 1820),
    ratio("66,2", 1204, 1820),
  ),
  labelled(
    "Công an tỉnh đã tiếp nhận và trả kết quả 15.204/15.310 hồ sơ cư trú, đạt 99,3%. Sở Tư pháp tiếp nhận và trả kết quả 2.051/2.218 hồ sơ lý lịch tư pháp, đạt 95,2%. Điện lực tiếp nhận, giải quyết 1.402/1.402 hồ sơ cấp điện mới, đạt 100%.",
    ratio("99,3", 15204, 15310),
    ratio("95,2", 2051, 2218),
    ratio("100", 1402, 1402),
  ),
  labelled(
    "Báo cáo kỳ từ 15/3/2024 đến 14/6/2024. Đến ngày 30/6/2024 đã kích hoạt 7.240/8.000 tài khoản, đạt 90,5%.",
    ratio("90,5", 7240, 8000),
    cross("outside-window", "30/6/2024"),
  ),
  labelled(
    "Tiếp nhận 640 hồ sơ, trong đó 690 hồ sơ trực tuyến. Thành lập 08 tổ với 40 thành viên.",
    cross("part-over-whole", "690"),
  ),
  labelled(
    "Kết quả cập nhật mã định danh học sinh tại các trường trung học phổ thông trên địa bàn: 5.310/5.402 học sinh, đạt 98,3%. Tồn tại, hạn chế: còn thiếu cập nhật mã định danh học sinh tại các trường trung học phổ thông trên địa bàn: 29 trường hợp.",
    ratio("98,3", 5310, 5402),
    cross("differs", "29"),
  ),
];

/** Tables as they stand in annexes, written as Markdown. */
export const heldBackTables: readonly Labelled[] = [
  labelled(
    "| STT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ trực tuyến | Tỷ lệ (%) |\n|---|---|---|---|---|\n| 1 | Xã An Phú | 412 | 371 | 90,05 |\n| 2 | Xã Bình Minh | 286 | 240 | 83,92 |\n| 3 | Thị trấn Chợ Mới | 905 | 801 | 85,51 |\n| 4 | Xã Đại Đồng | 133 | 133 | 100 |\n| | Tổng cộng | 1.736 | 1.545 | 89,00 |",
    ratio("90,05", 371, 412),
    ratio("83,92", 240, 286),
    ratio("85,51", 801, 905),
    ratio("100", 133, 133),
    ratio("89,00", 1545, 1736),
    sum("1.736", 412, 286, 905, 133),
    sum("1.545", 371, 240, 801, 133),
  ),
  labelled(
    "| TT | Địa phương | Chỉ tiêu giao | Kết quả kích hoạt | Đạt tỷ lệ |\n|---|---|---|---|---|\n| 1 | Huyện A | 12.000 | 11.406 | 95,1% |\n| 2 | Huyện B | 9.500 | 9.912 | 104,3% |\n| 3 | Thành phố C | 21.400 | 17.035 | 79,6% |\n| 4 | Thị xã D | 8.800 | 6.160 | 76% |\n| | Toàn tỉnh | 51.700 | 44.531 | 86,1% |",
    ratio("95,1", 11406, 12000),
    ratio("104,3", 9912, 9500),
    ratio("79,6", 17035, 21400),
    ratio("76", 6160, 8800),
    ratio("86,1", 44531, 51700),
    sum("51.700", 12000, 9500, 21400, 8800),
    sum("44.531", 11406, 9912, 17035, 6160),
  ),
  labelled(
    "| Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | Tỷ lệ đã giải quyết |\n|---|---|---|---|---|\n| Tư pháp | 640 | 628 | 12 | 98,1% |\n| Đất đai | 1.210 | 1.034 | 176 | 85,5% |\n| Lao động | 95 | 95 | 0 | 100% |\n| Kinh doanh | 318 | 301 | 17 | 94,7% |\n| Cộng | 2.263 | 2.058 | 215 | 90,9% |",
    ratio("98,1", 628, 640),
    ratio("85,5", 1034, 1210),
    ratio("100", 95, 95),
    ratio("94,7", 301, 318),
    ratio("90,9", 2058, 2263),
    sum("640", 628, 12),
    sum("1.210", 1034, 176),
    sum("95", 95, 0),
    sum("318", 301, 17),
    sum("2.263", 640, 1210, 95, 318),
    sum("2.058", 628, 1034, 95, 301),
    sum("215", 12, 176, 0, 17),
    sum("2.263", 2058, 215),
  ),
  labelled(
    "| Dịch vụ công | Kết quả |\n|---|---|\n| Đăng ký thường trú | 1.204/1.210 hồ sơ, đạt 99,5% |\n| Đăng ký tạm trú | 860/905 hồ sơ, đạt 95% |\n| Khai báo tạm vắng | không phát sinh |\n| Cấp đổi giấy phép lái xe | 214/230 hồ sơ, đạt 39% |",
    ratio("99,5", 1204, 1210),
    ratio("95", 860, 905),
    ratio("39", 214, 230),
  ),
  labelled(
    "| No. | Commune | Received | On time | Rate |\n|---|---|---|---|---|\n| 1 | An Hoa | 1,204 | 1,190 | 98.8% |\n| 2 | Binh Tan | 986 | 951 | 96.5% |\n| 3 | Cam Ly | 2,310 | 2,218 | 98.0% |\n| | Total | 4,500 | 4,359 | 96.9% |",
    ratio("98.8", 1190, 1204),
    ratio("96.5", 951, 986),
    ratio("98.0", 2218, 2310),
    ratio("96.9", 4359, 4500),
    sum("4,500", 1204, 986, 2310),
    sum("4,359", 1190, 951, 2218),
  ),
  harmless(
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Sản phẩm |\n|---|---|---|---|---|\n| 1 | Làm sạch dữ liệu dân cư | Công an tỉnh | Quý I/2024 | Báo cáo |\n| 2 | Đạt 80% hồ sơ trực tuyến | Sở TT&TT | 30/6/2024 | Báo cáo |\n| 3 | Số hóa 100% hộ tịch | Sở Tư pháp | 12/2024 | Cơ sở dữ liệu |",
  ),
  harmless(
    "| TT | Chỉ số | Năm 2022 | Năm 2023 | Thứ hạng 2023 | Ghi chú |\n|---|---|---|---|---|---|\n| 1 | PAR INDEX | 84,12 | 87,25 | 21/63 | tăng 5 bậc |\n| 2 | SIPAS (%) | 79,4 | 82,6 | 30/63 | |\n| 3 | PAPI | 41,8 | 43,06 | 15/61 | |",
  ),
  harmless(
    "| TT | Đơn vị | Số dân | Tỷ lệ hộ nghèo (%) | Tỷ lệ có Internet (%) |\n|---|---|---|---|---|\n| 1 | Xã A | 5.210 | 4,2 | 71,5 |\n| 2 | Xã B | 7.384 | 3,1 | 80,2 |\n| 3 | Xã C | 3.906 | 9,8 | 60 |",
  ),
  labelled(
    "| Đơn vị | Quý I | Quý II | Quý III | Cộng |\n|---|---|---|---|---|\n| Phòng Tư pháp | 120 | 135 | 141 | 396 |\n| Phòng Nội vụ | 18 | 22 | 19 | 59 |\n| Phòng Tài chính | 64 | 71 | 58 | 183 |\n| Tổng | 202 | 228 | 218 | 638 |",
    sum("396", 120, 135, 141),
    sum("59", 18, 22, 19),
    sum("183", 64, 71, 58),
    sum("202", 120, 18, 64),
    sum("228", 135, 22, 71),
    sum("218", 141, 19, 58),
    sum("638", 396, 59, 183),
    sum("638", 202, 228, 218),
  ),
  labelled(
    "| STT | Xã | Thành viên | Nam | Nữ |\n|---|---|---|---|---|\n| 1 | Xã A | 45 | 30 | 15 |\n| 2 | Xã B | 38 | 21 | 17 |\n| 3 | Xã C | 52 | 33 | 19 |\n| 4 | Xã D | 40 | 26 | 24 |\n| | Tổng | 175 | 110 | 75 |",
    sum("45", 30, 15),
    sum("38", 21, 17),
    sum("52", 33, 19),
    sum("40", 26, 24),
    sum("175", 45, 38, 52, 40),
    sum("175", 110, 75),
    sum("110", 30, 21, 33, 26),
    sum("75", 15, 17, 19, 24),
  ),
];
