/** One row of the plan's tracking table. */
export interface PlanRow {
  /** The number in the column STT. */
  readonly row: number;
  /** The task, shortened in our own words. */
  readonly title: string;
  /** "Cơ quan thực hiện" as printed. */
  readonly agencies: string;
  /** "Thời hạn hoàn thành" as printed. */
  readonly deadline: string;
}

/** The day the example takes as the plan's own: the document prints "/01/2023" and leaves the day blank. */
export const issuedOn = "2023-01-10";

/**
 * Annex II of the plan of Bắc Giang province for 2023 (Kế hoạch triển khai Đề án 06, 01/2023): 26 tasks. Agencies and
 * deadlines stand as the document prints them, slips included: rows 4 and 5 let the provincial police coordinate with
 * itself, rows 12, 13 and 16 vary in capitals, row 17 joins a quarter with a condition.
 */
export const plan2023: readonly PlanRow[] = [
  {
    row: 1,
    title: "Xây dựng kế hoạch triển khai năm 2023",
    agencies: "Tổ công tác ĐA06 tỉnh, huyện, xã",
    deadline: "Tháng 1/2023",
  },
  {
    row: 2,
    title: "Tham mưu văn bản yêu cầu cán bộ, công chức dùng dịch vụ công trực tuyến; kiện toàn Tổ công tác tỉnh",
    agencies: "Tổ công tác ĐA06 tỉnh, huyện, xã",
    deadline: "Quý I/2023",
  },
  {
    row: 3,
    title: "Thực hiện hai nhóm thủ tục liên thông trực tuyến",
    agencies: "Văn phòng UBND tỉnh phối hợp với CAT, Sở Tư pháp, BHXH, Sở LĐTBXH",
    deadline: "Triển khai theo yêu cầu, lộ trình của Văn phòng Chính phủ, Bộ Công an",
  },
  {
    row: 4,
    title: "Ứng dụng chip trên thẻ Căn cước công dân và VNeID",
    agencies: "Công an tỉnh phối hợp với CAT, các đơn vị liên quan",
    deadline: "Thường xuyên",
  },
  {
    row: 5,
    title: "Thu nhận hồ sơ Căn cước công dân, hướng dẫn kích hoạt định danh điện tử; làm sạch dữ liệu dân cư",
    agencies: "Công an tỉnh phối hợp với CAT, các đơn vị liên quan",
    deadline: "Thường xuyên",
  },
  {
    row: 6,
    title: "Tập huấn sử dụng phần mềm một cửa điện tử",
    agencies: "Sở Thông tin và Truyền thông phối hợp với các đơn vị liên quan",
    deadline: "Quý I/2023",
  },
  {
    row: 7,
    title: "Bảo đảm hạ tầng, an toàn thông tin và kết nối một cửa điện tử với dữ liệu dân cư",
    agencies: "Sở Thông tin và Truyền thông, Công an tỉnh",
    deadline: "Thường xuyên",
  },
  {
    row: 8,
    title: "Vận hành Trung tâm điều hành đô thị thông minh và kho dữ liệu dùng chung",
    agencies: "Sở Thông tin và Truyền thông",
    deadline: "Thường xuyên",
  },
  {
    row: 9,
    title: "Quản lý thông tin thuê bao điện thoại di động",
    agencies: "Sở Thông tin và Truyền thông",
    deadline: "Quý I/2023",
  },
  {
    row: 10,
    title: "Đẩy nhanh tiến độ Đề án 06, ưu tiên các việc cấp bách của năm",
    agencies: "Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND cấp huyện và UBND cấp xã",
    deadline: "Thường xuyên",
  },
  {
    row: 11,
    title: "Tuyên truyền để người dân, doanh nghiệp hiểu và tham gia Đề án 06",
    agencies: "Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND cấp huyện và UBND cấp xã",
    deadline: "Thường xuyên",
  },
  {
    row: 12,
    title: "Rà soát, bãi bỏ quy định yêu cầu xuất trình sổ hộ khẩu",
    agencies: "Văn Phòng UBND tỉnh phối hợp với Sở Tư pháp",
    deadline: "Quý I/2023",
  },
  {
    row: 13,
    title: "Tham mưu bố trí kinh phí hằng năm cho Đề án 06",
    agencies: "Sở Tài Chính phối hợp với các đơn vị liên quan",
    deadline: "Thường xuyên",
  },
  {
    row: 14,
    title: "Số hóa dữ liệu hộ tịch và đồng bộ với dữ liệu dân cư",
    agencies: "Sở Tư pháp phối hợp với các đơn vị liên quan",
    deadline: "Năm 2023",
  },
  {
    row: 15,
    title: "Đào tạo, tuyển dụng cán bộ công nghệ thông tin",
    agencies: "Sở Nội vụ phối hợp với các đơn vị liên quan",
    deadline: "Thường xuyên",
  },
  {
    row: 16,
    title: "Kết nối dữ liệu đất đai của tỉnh với hệ thống quốc gia",
    agencies: "Sở Tài nguyên và Môi trường phối hợp với Sở Thông tin và truyền thông",
    deadline: "Quý I/2023",
  },
  {
    row: 17,
    title: "Kết nối dữ liệu bản án, quyết định của Tòa án với dữ liệu dân cư",
    agencies: "Tòa án tỉnh phối hợp với Công an tỉnh, các đơn vị liên quan",
    deadline: "Quý I/2023, triển khai theo yêu cầu, lộ trình của TAND tối cao, Bộ Công an",
  },
  {
    row: 18,
    title: "Dùng thẻ Căn cước công dân khi khám chữa bệnh; thanh toán không dùng tiền mặt",
    agencies: "Công an tỉnh phối hợp với các sở, ngành, đơn vị có liên quan",
    deadline: "Thường xuyên",
  },
  {
    row: 19,
    title: "Đẩy mạnh dịch vụ công trực tuyến, nhất là 25 dịch vụ thiết yếu",
    agencies: "Các đơn vị giải quyết TTHC",
    deadline: "Thường xuyên",
  },
  {
    row: 20,
    title: "Đồng bộ, xác thực thông tin người tham gia bảo hiểm xã hội, bảo hiểm y tế",
    agencies: "BHXH tỉnh phối hợp với Công an tỉnh và các đơn vị có liên quan",
    deadline: "Năm 2023",
  },
  {
    row: 21,
    title: "Kết nối dữ liệu sức khỏe người lái xe để đổi giấy phép lái xe",
    agencies: "Sở Y tế và các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh",
    deadline: "Khi có hướng dẫn của Bộ Y tế, Bộ Giao thông vận tải",
  },
  {
    row: 22,
    title: "Chi trả an sinh xã hội không dùng tiền mặt",
    agencies: "Sở Lao động Thương binh và Xã hội và các sở, ban, ngành, địa phương liên quan",
    deadline: "Năm 2023",
  },
  {
    row: 23,
    title: "Tuyên truyền các tiện ích của Đề án 06 bằng nhiều hình thức",
    agencies: "Sở Thông tin và Truyền thông, Các sở, ban, ngành, đoàn thể cấp tỉnh, UBND huyện, thành phố",
    deadline: "Thường xuyên",
  },
  {
    row: 24,
    title: "Rà soát, đôn đốc, kiểm tra tiến độ các nhiệm vụ được giao",
    agencies: "Các thành viên TCT Đề án 06 các cấp",
    deadline: "Thường xuyên",
  },
  {
    row: 25,
    title: "Khai thác, chia sẻ dữ liệu chuyên ngành với dữ liệu dân cư",
    agencies: "Các sở, ngành, UBND huyện, thành phố",
    deadline: "Thường xuyên",
  },
  {
    row: 26,
    title: "Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh",
    agencies: "Sở Thông tin và Truyền thông",
    deadline: "Quý II/2023",
  },
];
