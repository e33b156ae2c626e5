import type { Phrases } from "../task/assignment-words.js";

/**
 * The verbs a duty begins with, by their first word. Names of agencies, which come before them, end where one of these
 * stands in small letters.
 */
const verbs =
  "ban hành, bám sát, bảo đảm, đảm bảo, báo cáo, biên soạn, bố trí, bổ sung, bồi dưỡng, cải thiện, cấp, cập nhật, cân đối, căn cứ, " +
  "chấm điểm, chấp hành, chỉ đạo, chịu trách nhiệm, chủ động, chủ trì, chuẩn bị, chuẩn hóa, chuyển, cử, cung cấp, công bố, công khai, " +
  "củng cố, dành, duy trì, dự thảo, đánh giá, đào tạo, đăng, đăng tải, đăng ký, đẩy mạnh, đẩy nhanh, đề xuất, điều chỉnh, điều phối, " +
  "định hướng, đối chiếu, đối sánh, đôn đốc, đưa, giải quyết, giám sát, giao, gắn, giúp, hạn chế, hoàn thành, hoàn thiện, huy động, hướng dẫn, " +
  "kết nối, khai thác, khảo sát, khắc phục, khuyến khích, kiểm tra, kiện toàn, lập, lãnh đạo, làm, làm sạch, lồng ghép, lựa chọn, mở, " +
  "mua sắm, nâng cao, nâng cấp, nghiên cứu, nhân rộng, phát động, phát hành, phát huy, phát triển, phân công, phản ánh, phấn đấu, phê duyệt, phổ biến, " +
  "phối hợp, phối với, quán triệt, quản lý, quan tâm, quyết định, rà soát, rút ngắn, sắp xếp, soạn thảo, số hóa, sơ kết, sử dụng, tái cấu trúc, " +
  "tăng cường, tạo, tạo điều kiện, tập huấn, tập trung, tham gia, tham mưu, thanh toán, thành lập, theo dõi, thí điểm, thiết lập, thông báo, " +
  "thống kê, thu nhận, thu thập, thực hiện, thực hành, thúc đẩy, thường xuyên, tích cực, tích hợp, tiếp nhận, tiếp thu, tiếp tục, tiến hành, tìm hiểu, " +
  "tổ chức, tổng hợp, trao đổi, triển khai, trình, truyền thông, tuyên truyền, ưu tiên, vận động, vận hành, xác định, xác thực, xây dựng, xem xét, " +
  "nhập, đối soát, thu hút, chấn chỉnh, phòng ngừa, ngăn chặn, bảo trì, bảo vệ, bảo mật, chia sẻ, tra cứu, xác minh, kê khai, tiết kiệm, vận dụng, " +
  "xử lý, yêu cầu, đầu tư, treo, in, niêm yết, ký, gửi, nộp, đi, nghiêm túc, khẩn trương, kịp thời, trực tiếp, quyết liệt, định kỳ, đồng thời, " +
  "phải, cần, được, có trách nhiệm, có kế hoạch, có giải pháp, có biện pháp, có văn bản, có phương án, nắm, bàn giao, đồng bộ, đổi mới, tham dự, " +
  "tự, chủ trương, gương mẫu, hỗ trợ, nêu, nghiêm cấm, tuyển dụng, thẩm định, thẩm tra, tháo gỡ, thay thế, cắt giảm, khen thưởng, biểu dương, phê bình";

/** What may stand between a name and its verb, and after which only the rest can be a verb: "có cán bộ", "thì", "là". */
const others =
  "có, gồm, bao gồm, là, thì, sẽ, đã, đang, do, khi, nếu, để, trong, trên, tại, theo, về, từ, với tư cách, xong, ngay, hằng, hàng, mỗi";

const toPhrases = (list: string): Phrases<true> => {
  const byFirst = new Map<string, { words: readonly string[]; value: true }[]>();
  for (const phrase of list.split(", ")) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value: true }]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
};

/** The verbs of duties. */
export const dutyVerbs: Phrases<true> = /* @__PURE__ */ toPhrases(verbs);

/** Words that end a name and begin no duty. */
export const nameEnds: Phrases<true> = /* @__PURE__ */ toPhrases(others);

/** Words of time and manner in front of a verb; what follows them tells the part played. */
export const adverbs: Phrases<true> = /* @__PURE__ */ toPhrases(
  "chủ động, tiếp tục, thường xuyên, định kỳ, khẩn trương, kịp thời, tích cực, nghiêm túc, hằng năm, hàng năm, hằng tháng, hàng tháng, " +
    "hằng quý, hàng quý, trực tiếp, tập trung, đồng thời, có trách nhiệm, chịu trách nhiệm, phải, cần, tăng cường, đẩy mạnh, tiến hành, tổ chức",
);

/** Beginnings that look like the name of a body and are none. */
export const notNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "trường hợp",
  "hội nghị",
  "hội thảo",
  "bộ máy",
  "bộ hồ",
  "bộ thủ",
  "tổ quốc",
  "sở hữu",
  "ban đầu",
  "phòng chống",
  "báo chí",
  "văn phòng phẩm",
  "trưởng thành",
  "công chức viên",
  "viện phí",
  "cơ quan hệ",
]);
