import { duties, duty, type OwnLetter } from "./labelled-letter.js";

/** Letters in the project's own words, in the layouts that offices use; the reader was built with them in sight. */
export const developmentLetters: readonly OwnLetter[] = [
  {
    name: "a city's letter with numbered addressees and dashes",
    sections: 5,
    text: `ỦY BAN NHÂN DÂN
THÀNH PHỐ AN HÒA
Số:  318 /UBND-VHTT
V/v tăng cường dịch vụ công trực tuyến
	Thành phố An Hòa, ngày 05 tháng 10 năm 2022

Kính gửi:
- Thành đoàn;
- Các phòng, ban thuộc UBND thành phố;
- UBND các phường.

Thực hiện Kế hoạch số 77/KH-UBND ngày 02/8/2022 của UBND tỉnh, UBND thành phố yêu cầu các phòng, ban và UBND các phường thực hiện các nhiệm vụ sau:
1. Công an thành phố:
- Chủ trì, phối hợp với Phòng Tư pháp và UBND các phường rà soát dữ liệu dân cư, xong trước ngày 20/11/2022.
- Tham mưu cho UBND thành phố kiện toàn Tổ công tác.
(Có mẫu gửi kèm)
2. Phòng Văn hóa và Thông tin:
- Phối hợp với Công an thành phố biên soạn tờ gấp, thời gian hoàn thành trước ngày 31/10/2022.
- Thường xuyên đăng tin trên cổng thông tin của thành phố.
3. Trung tâm Hành chính công thành phố:
- Bố trí bàn hướng dẫn công dân nộp hồ sơ. Đến ngày 31/12/2022, tỷ lệ hồ sơ trực tuyến đạt 60% trở lên.
4. Đề nghị Thành đoàn:
- Chỉ đạo chi đoàn các khu phố lập điểm hỗ trợ, mỗi khu phố ít nhất 01 điểm.
5. UBND các phường:
- Tổ chức tuyên truyền lưu động:
+ Hướng dẫn người dân cài đặt ứng dụng VNeID.
+ Làm sạch dữ liệu, đảm bảo 100% thông tin đúng.
. Thẻ căn cước gắn chíp.
- Các Tổ công nghệ số cộng đồng đi từng nhà hướng dẫn.
Yêu cầu các phòng, ban và UBND các phường thực hiện nghiêm túc. Các phòng, ban và UBND các phường báo cáo kết quả về UBND thành phố trước ngày 25 hàng tháng./.
Nơi nhận:
- Như trên;
- Lưu: VT.
	KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
`,
    duties: [
      ...duties("1", "cong an thanh pho", [{ time: "<2022-11-20" }, { part: "advising" }]),
      ...duties("2", "phong van hoa va thong tin", [
        { part: "coordinating", time: "<2022-10-31" },
        { time: "ongoing" },
      ]),
      ...duties("3", "trung tam hanh chinh cong thanh pho", [{ time: "2022-12-31", targets: ["≥60%"] }]),
      ...duties("4", "thanh doan", [{ mode: "requested", part: "directing", targets: ["≥1"] }]),
      ...duties("5", "ubnd cac phuong", [
        {},
        { at: "1.1" },
        { at: "1.2", targets: ["≥100%"] },
        { at: "2", who: "cac to cong nghe so cong dong" },
      ]),
      ...duties("KL", "cac phong ban", [{}, { time: "monthly <25" }]),
    ],
  },
  {
    name: "a province's plan with parts, italic deadlines and page breaks",
    sections: 6,
    text: `KẾ HOẠCH
Triển khai Đề án 06 trên địa bàn tỉnh năm 2023

Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Triển khai kịp thời các nhiệm vụ của Đề án.

2. Yêu cầu

- Các cơ quan phối hợp chặt chẽ, hoàn thành trong quý II/2023.

II. NHIỆM VỤ CỤ THỂ

1. Công an tỉnh - Cơ quan thường trực Tổ công tác

- Chủ trì kiểm tra việc thực hiện tại các huyện; *thời gian kiểm tra trong quý IV/2023.*

- Chỉ đạo Công an các cấp thu nhận hồ sơ căn cước cho công dân từ đủ 14 tuổi

trở lên trên địa bàn.

2. Sở Y tế

Chủ trì, phối hợp với BHXH tỉnh chỉ đạo tối thiểu 75% cơ sở khám bệnh dùng thẻ căn cước; *thời gian thực hiện trong quý I/2023.*

- Tiếp tục kết nối dữ liệu (khi có hướng dẫn của Bộ Y tế).

3. Tòa án nhân dân tỉnh

Đề nghị hoàn thành kết nối dữ liệu bản án trong Quy II/2023.

4. Các sở, ban, ngành

- Định kỳ, thường xuyên phối hợp với Công an tỉnh đánh giá an toàn thông tin.

5. UBND các huyện, thành phố

- Khẩn trương xây dựng kế hoạch gửi Công an tỉnh trước ngày 15/02/2023.

III. TỔ CHỨC THỰC HIỆN

1. Căn cứ nhiệm vụ được giao, các Tổ công tác cấp huyện xây dựng kế hoạch chi tiết.

2. Căn cứ chức năng, các cơ quan, đơn vị: (1) Báo cáo kết quả trước ngày 17 hàng tháng; (2) Chủ động đề xuất giải pháp.

3. Giao Công an tỉnh chủ trì, phối hợp Văn phòng UBND tỉnh đôn đốc thực hiện./.

Nơi nhận:

- Bộ Công an;

**KT. CHỦ TỊCH
PHÓ CHỦ TỊCH**

Phụ lục
(Kèm theo Kế hoạch số /KH-UBND ngày /01/2023 của UBND tỉnh)

STT	Nhiệm vụ	Cơ quan thực hiện	Thời hạn
1	Kiểm tra	Công an tỉnh	Quý IV/2023
`,
    duties: [
      ...duties("II.1", "cong an tinh", [{ time: "2023-Q4" }, { part: "directing" }]),
      ...duties("II.2", "so y te", [{ time: "2023-Q1", targets: ["≥75%"] }, { time: "conditional" }]),
      duty("II.3.1", "toa an nhan dan tinh", { mode: "requested", time: "2023-Q2" }),
      duty("II.4.1", "cac so ban nganh", { part: "coordinating", time: "ongoing" }),
      duty("II.5.1", "ubnd cac huyen thanh pho", { time: "<2023-02-15" }),
      duty("III.1", "cac to cong tac cap huyen"),
      duty("III.2.1", "cac co quan don vi", { time: "monthly <17" }),
      duty("III.2.2", "cac co quan don vi"),
      duty("III.3", "cong an tinh"),
    ],
  },
  {
    name: "a guidance with decimal numbers, sectors and lists in brackets",
    sections: 4,
    text: `PHỤ LỤC
Hướng dẫn hoạt động của Tổ công tác
(Ban hành kèm theo Công văn số 512/UBND-NC ngày 12/4/2022 của UBND tỉnh)

I. MỤC ĐÍCH

(1) Người dân dùng dịch vụ công trực tuyến đạt 65%.

II. NHIỆM VỤ

1. Nhóm dịch vụ công

1.1. Lợi ích

(1) Giảm chi phí đi lại.

1.2. Nhiệm vụ của Tổ công tác

(1) Tuyên truyền người dân về dịch vụ công;

hướng dẫn nộp hồ sơ.

(2) Hạn chế nhận hồ sơ giấy.

2. Nhóm dữ liệu

2.1. Đối với lực lượng Công an

(1) Tiếp nhận, cập nhật thông tin tiêm chủng.

2.2. Đối với Tư pháp

(1) Tổ chức đối chiếu dữ liệu hộ tịch.

(2) Phối hợp với lực lượng Công an đồng bộ dữ liệu.

2.3. Đoàn, Hội, Mặt trận Tổ quốc

(1) Khi triển khai cần tiếp thu ý kiến của người dân.

2.4. Đối với tài chính - kế hoạch: Cân đối ngân sách cho việc mua sắm thiết bị.

3. Nhóm tiện ích

3.1. Điều kiện

- Có thuê bao chính chủ.

3.2. Phân công chung

- Tổ trưởng lãnh đạo Tổ công tác.

- Định kỳ hàng tháng báo cáo lên cấp trên trước ngày 18 hàng tháng.
`,
    duties: [
      ...duties("PL.II.1.2", "to cong tac", [{}, {}]),
      duty("PL.II.2.1.1", "luc luong cong an"),
      ...duties("PL.II.2.2", "tu phap", [{}, { part: "coordinating" }]),
      duty("PL.II.2.3.1", "doan"),
      duty("PL.II.2.4.1", "tai chinh ke hoach"),
      duty("PL.II.3.2.1", "to truong"),
      duty("PL.II.3.2.2", null, { time: "monthly <18" }),
    ],
  },
  {
    name: "a commune's plan in markdown with bold headings",
    sections: 3,
    text: `# KẾ HOẠCH

## Thực hiện Đề án 06 năm 2024 trên địa bàn xã

### I. MỤC TIÊU

- 100% hộ gia đình được tuyên truyền.

### II. PHÂN CÔNG NHIỆM VỤ

**1. Công an xã**

* Chủ trì tham mưu UBND xã ban hành kế hoạch, hoàn thành trước ngày 31/01/2024.
* Phối hợp với Đoàn Thanh niên vận động công dân kích hoạt tài khoản, phấn đấu đạt trên 85%.

**2. Công chức Tư pháp - Hộ tịch**

* Rà soát, số hóa sổ hộ tịch, hoàn thành trong quý III/2024.
* Báo cáo trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản.

**3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể**

* Vận động đoàn viên, hội viên gương mẫu thực hiện.

Trên đây là Kế hoạch của UBND xã, đề nghị các ngành thực hiện.
`,
    duties: [
      ...duties("II.1", "cong an xa", [{ time: "<2024-01-31" }, { part: "coordinating", targets: [">85%"] }]),
      ...duties("II.2", "cong chuc tu phap ho tich", [{ time: "2024-Q3" }, { time: "within 5 working-day" }]),
      duty("II.3.1", "uy ban mat tran to quoc viet nam xa", { mode: "requested" }),
      duty("KL.1", "cac nganh", { mode: "requested" }),
    ],
  },
  {
    name: "a district's letter with lettered headings and mixed bullets",
    sections: 5,
    text: `ỦY BAN NHÂN DÂN
HUYỆN SƠN BÌNH
Số: 1027/UBND-VP
V/v khắc phục tồn tại trong thực hiện Đề án 06
Sơn Bình, ngày 14 tháng 8 năm 2023

Kính gửi:
- Ban Dân vận Huyện ủy;
- Các phòng, ban chuyên môn;
- UBND các xã, thị trấn.

Qua theo dõi, tỷ lệ hồ sơ trực tuyến toàn huyện mới đạt 41,5%, tính đến ngày 31/7/2023. Để khắc phục, Chủ tịch UBND huyện chỉ đạo:

1. Thủ trưởng các phòng, ban chuyên môn:
a) Quán triệt cán bộ, công chức nộp hồ sơ trực tuyến, hoàn thành trong tháng 9/2023;
b) Rà soát, cắt giảm giấy tờ đã có trong Cơ sở dữ liệu quốc gia về dân cư.
2. Văn phòng HĐND và UBND huyện:
a) Chủ trì, phối hợp với Phòng Nội vụ, Phòng Tư pháp kiểm tra Bộ phận Một cửa các xã; báo cáo Chủ tịch UBND huyện chậm nhất ngày 30/9/2023.
b) Tổng hợp, nhắc nhở đơn vị có tỷ lệ dưới 50% hằng tuần.
3. Phòng Tài chính - Kế hoạch huyện tham mưu bố trí kinh phí mua máy quét trước ngày 25/8/2023.
4. Công an huyện:
– Duy trì ba tổ cấp căn cước lưu động tại các xã vùng cao;
– Thông báo danh sách công dân chưa kích hoạt tài khoản cho UBND cấp xã trước ngày 05 hằng tháng.
5. UBND các xã, thị trấn:
– Giao chỉ tiêu cho từng thôn; đến hết quý III/2023 tối thiểu 70% hồ sơ được nộp trực tuyến.
– Phân công công chức trực hỗ trợ người dân vào các ngày trong tuần.
6. Bưu điện huyện: Hỗ trợ nhân lực hướng dẫn tại Bộ phận Một cửa.
7. Đề nghị Ban Dân vận Huyện ủy, Huyện đoàn tăng cường vận động đoàn viên tham gia.

Nhận được Công văn này, yêu cầu các đơn vị khẩn trương triển khai thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
`,
    duties: [
      duty("1.a", "thu truong cac phong ban chuyen mon", { time: "2023-09" }),
      duty("1.b", "thu truong cac phong ban chuyen mon"),
      duty("2.a", "van phong hdnd va ubnd huyen", { time: "2023-09-30" }),
      duty("2.b", "van phong hdnd va ubnd huyen", { time: "weekly", targets: ["<50%"] }),
      duty("3", "phong tai chinh ke hoach huyen", { part: "advising", time: "<2023-08-25" }),
      ...duties("4", "cong an huyen", [{}, { time: "monthly <5" }]),
      ...duties("5", "ubnd cac xa thi tran", [{ time: "2023-Q3", targets: ["≥70%"] }, {}]),
      duty("6.1", "buu dien huyen"),
      duty("7", "ban dan van huyen uy", { mode: "requested" }),
      duty("KL.1", "cac don vi"),
    ],
  },
  {
    name: "a department's plan by groups of tasks, with a section of assignments",
    sections: 7,
    text: `UBND TỈNH LÂM HÀ
SỞ TƯ PHÁP
Số: 64/KH-STP
Lâm Hà, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Thực hiện Đề án 06 của ngành Tư pháp năm 2024

Căn cứ Kế hoạch số 31/KH-UBND ngày 30/01/2024 của UBND tỉnh, Sở Tư pháp xây dựng kế hoạch:

A. MỤC TIÊU
1. 100% sự kiện hộ tịch được nhập vào hệ thống.
2. Phấn đấu đến hết năm 2024 số hóa xong sổ hộ tịch.

B. CÁC NHÓM NHIỆM VỤ
I. Hoàn thiện thể chế
1. Rà soát văn bản quy phạm pháp luật có yêu cầu xuất trình giấy tờ, hoàn thành trong quý II/2024.
2. Đề xuất sửa đổi nghị quyết của HĐND tỉnh về lệ phí hộ tịch.
II. Phát triển dữ liệu
1. Nhập bổ sung dữ liệu đăng ký khai sinh, bảo đảm tối thiểu 95% bản ghi có số định danh.
2. Đối soát với dữ liệu dân cư vào ngày 10 hằng tháng.

C. PHÂN CÔNG THỰC HIỆN
1. Phòng Hành chính tư pháp
- Là đầu mối theo dõi, đôn đốc việc thực hiện Kế hoạch.
- Chủ trì, phối hợp với Văn phòng Sở tập huấn cho công chức cấp xã, xong trước 30/6/2024.
2. Văn phòng Sở: bố trí máy tính, đường truyền; thanh toán kinh phí theo quy định.
3. Thanh tra Sở
Kiểm tra việc thu lệ phí tại các phòng công chứng trong quý III/2024.
4. Trung tâm Trợ giúp pháp lý nhà nước
+ Tuyên truyền cho người được trợ giúp pháp lý.
+ Cung cấp số liệu cho Phòng Hành chính tư pháp chậm nhất ngày 05 hằng tháng.
5. Đề nghị Công an tỉnh
- Hỗ trợ kỹ thuật khi đối soát dữ liệu.
6. Đề nghị Hội Công chứng viên tỉnh
- Vận động các phòng công chứng dùng thiết bị đọc thẻ.
7. Phòng Tư pháp các huyện, thành phố
- Tham mưu UBND cấp huyện ban hành kế hoạch trước ngày 15/3/2024.
- Hướng dẫn công chức tư pháp - hộ tịch nhập dữ liệu.

Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Hành chính tư pháp để tổng hợp./.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.
GIÁM ĐỐC
`,
    duties: [
      duty("B.I.1", null, { time: "2024-Q2" }),
      duty("B.I.2", null),
      duty("B.II.1", null, { targets: ["≥95%"] }),
      duty("B.II.2", null, { time: "monthly 10" }),
      ...duties("C.1", "phong hanh chinh tu phap", [{}, { time: "<2024-06-30" }]),
      duty("C.2.1", "van phong so"),
      duty("C.3.1", "thanh tra so", { time: "2024-Q3" }),
      ...duties("C.4", "trung tam tro giup phap ly nha nuoc", [{}, { time: "monthly 5" }]),
      duty("C.5.1", "cong an tinh", { mode: "requested" }),
      duty("C.6.1", "hoi cong chung vien tinh", { mode: "requested" }),
      ...duties("C.7", "phong tu phap cac huyen thanh pho", [{ part: "advising", time: "<2024-03-15" }, {}]),
      duty("KL.1", "cac don vi"),
    ],
  },
];
