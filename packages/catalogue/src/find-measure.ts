import { toKey } from "@de-an-06/domain";
import type { measures } from "./measures.js";

type Id = keyof typeof measures & string;

/** How the headers of offices' tables call what the catalogue counts, besides its name. Spellings of ours, not of a document. */
const otherNames = (): Readonly<Partial<Record<Id, readonly string[]>>> => ({
  "dossiers.received": ["Tiếp nhận", "Tiếp nhận mới", "Hồ sơ tiếp nhận mới"],
  "dossiers.online": ["Trực tuyến", "Tiếp nhận trực tuyến", "Tiếp nhận mới trực tuyến", "Trực tuyến tiếp nhận"],
  "dossiers.direct": ["Trực tiếp", "Tiếp nhận trực tiếp"],
  "dossiers.post": ["Bưu chính", "Bưu chính công ích", "Qua bưu chính", "Dịch vụ bưu chính công ích", "Bưu điện"],
  "dossiers.carried-over": ["Kỳ trước chuyển sang", "Từ kỳ trước", "Tồn kỳ trước", "Tồn kỳ trước chuyển sang"],
  "dossiers.in-hand": ["Phải giải quyết", "Tổng phải giải quyết"],
  "dossiers.digitised": ["Số hóa hồ sơ", "Hồ sơ số hóa", "Hồ sơ được số hóa"],
  "dossiers.resolved": ["Đã giải quyết", "Giải quyết", "Đã trả kết quả", "Trả kết quả", "Đã giải quyết và trả kết quả"],
  "dossiers.resolved-online": ["Giải quyết trực tuyến", "Đã giải quyết trực tuyến"],
  "dossiers.resolved-early": ["Trước hạn", "Giải quyết trước hạn", "Đã giải quyết trước hạn", "Trả kết quả trước hạn"],
  "dossiers.resolved-on-time": ["Đúng hạn", "Giải quyết đúng hạn", "Đã giải quyết đúng hạn", "Trả kết quả đúng hạn"],
  "dossiers.resolved-late": ["Giải quyết quá hạn", "Đã giải quyết quá hạn", "Giải quyết trễ hạn", "Trả kết quả quá hạn"],
  "dossiers.pending": ["Đang giải quyết", "Đang xử lý", "Chưa giải quyết"],
  "dossiers.pending-overdue": ["Đang giải quyết quá hạn", "Chưa giải quyết quá hạn", "Quá hạn chưa giải quyết"],
  "results.digitised": ["Số hóa kết quả", "Kết quả số hóa"],
  "results.electronic": ["Kết quả điện tử", "Cấp kết quả điện tử"],
  "certifications.electronic": ["Chứng thực điện tử", "Bản sao chứng thực điện tử"],
  "people.bank-account": ["Có tài khoản ngân hàng"],
  "people.total": ["Dân số", "Tổng dân số", "Nhân khẩu"],
  "cards.collected": ["Thu nhận hồ sơ CCCD", "Hồ sơ CCCD đã thu nhận", "Hồ sơ CCCD"],
  "cards.issued": ["Thẻ CCCD đã cấp", "Cấp thẻ CCCD"],
  "cards.received": ["Thẻ CCCD đã tiếp nhận", "Thẻ tiếp nhận", "Tiếp nhận thẻ"],
  "cards.returned": ["Thẻ CCCD đã trả", "Trả thẻ", "Thẻ đã trả", "Trả thẻ cho công dân"],
  "cards.not-returned": ["Thẻ CCCD còn tồn", "Thẻ còn tồn", "Tồn thẻ"],
  "cards.eligible": ["Công dân đủ điều kiện cấp CCCD", "Đủ điều kiện cấp CCCD"],
  "eid.eligible": ["Đủ điều kiện cấp ĐDĐT", "Công dân đủ điều kiện"],
  "eid.quota": ["Chỉ tiêu kích hoạt ĐDĐT", "Chỉ tiêu kích hoạt"],
  "eid.collected": ["Hồ sơ ĐDĐT", "Thu nhận ĐDĐT", "Thu nhận hồ sơ ĐDĐT"],
  "eid.issued": ["Tài khoản đã cấp", "Tài khoản đã đăng ký", "Tài khoản ĐDĐT đã cấp"],
  "eid.activated": ["Kích hoạt", "Tài khoản kích hoạt", "Kích hoạt tài khoản", "Tài khoản ĐDĐT kích hoạt", "Kích hoạt ĐDĐT"],
  "data.cleaned": ["Đã làm sạch", "Dữ liệu đã làm sạch"],
  "data.remaining": ["Còn lại phải làm sạch", "Chưa làm sạch"],
  "payments.people": ["Số người được chi trả", "Tổng số người chi trả"],
  "payments.people-cashless": ["Người nhận qua tài khoản", "Chi trả qua tài khoản"],
  "groups.total": ["Tổ", "Số tổ", "Tổng số tổ", "Tổ công tác Đề án 06"],
  "groups.members": ["Thành viên", "Số thành viên", "Thành viên tổ công tác"],
  "outreach.events": ["Số lượt tuyên truyền", "Số buổi tuyên truyền", "Buổi tuyên truyền"],
  "outreach.people": ["Số người được tuyên truyền", "Số người tham dự", "Người tham gia tuyên truyền"],
  "training.classes": ["Số lớp", "Số lớp tập huấn"],
  "training.registered": ["Số người đăng ký", "Đăng ký học"],
  "training.completed": ["Hoàn thành khóa học", "Số người hoàn thành"],
  "visits.by-card": ["Khám bằng CCCD", "Lượt khám bằng CCCD"],
  "visits.total": ["Lượt khám", "Tổng lượt khám", "Lượt khám chữa bệnh"],
}); // prettier-ignore

/** What tables shorten, as keys. */
const shortened = [
  [/\bcccd\b/gu, "can cuoc cong dan"],
  [/\bddt\b|\bdddt\b/gu, "dinh danh dien tu"],
] as const;
/** Words that one table writes and another leaves out. */
const filler = new Set("so luong tong ho da duoc cac trong ky va".split(" "));

/**
 * The measure of the catalogue that a header of a table stands for (*tên cột số liệu*), besides its own name: "Đã giải quyết",
 * "Bưu chính công ích", "Thẻ CCCD đã trả". Hand it to the readers of tables as `findMeasure`. Undefined where no measure is
 * called so, or several could be: "Quá hạn" alone may be settled or pending.
 *
 * @example
 * findMeasure("Số hồ sơ đã trả kết quả") // => "dossiers.resolved"
 * findMeasure("Quá hạn") // => undefined
 */
export function findMeasure(text: string): string | undefined {
  return index().get(bare(text)) ?? undefined;
}

let made: ReadonlyMap<string, Id | null> | undefined;

/** Made once: headers are looked up by the thousand. */
function index(): ReadonlyMap<string, Id | null> {
  if (made !== undefined) return made;
  const found = new Map<string, Id | null>();
  for (const [id, names] of Object.entries(otherNames()) as [Id, readonly string[]][]) {
    for (const key of names.map(bare)) found.set(key, found.has(key) && found.get(key) !== id ? null : id);
  }
  return (made = found);
}

function bare(text: string): string {
  let key = toKey(text);
  for (const [short, whole] of shortened) key = key.replace(short, whole);
  const words = key.split(" ").filter((word) => !filler.has(word));
  return words.length === 0 ? key : words.join(" ");
}
