import { defineMeasures, type Flow, type Source, type Stock } from "@de-an-06/domain";
import { inBacGiang, inBacGiangCity, inBacKan, inBacNinh, inQuangNgai } from "./places-in-documents.js";

/** A place in a document, and the dimensions a count is told apart by. */
type Where = readonly [source: Source, ...dimensions: string[]];

const measure = (name: string, counts: string, [source, ...dimensions]: Where) => ({
  name,
  counts,
  overUnits: "adds" as const,
  ...(dimensions.length > 0 && { dimensions }),
  source,
});
const flow = (name: string, counts: string, ...where: Where): Flow => ({
  ...measure(name, counts, where),
  overTime: "adds",
});
const stock = (name: string, counts: string, ...where: Where): Stock => ({
  ...measure(name, counts, where),
  overTime: "last",
});

/** What dossiers are told apart by: the service, and the decision whose list it is in. */
const byService = ["service", "service-list"] as const;

function define() {
  const services = inBacKan("mục II.3.2");
  const cards = inBacKan("mục II.3.3 (3)");
  const cashless = inBacKan("mục II.3.3 (2)");
  const pensions = inBacKan("mục II.3.3 (2)");
  const cleaning = inBacKan("mục II.3.3 (4)");
  const onTime = inQuangNgai("phụ lục, mục III.1.4 (4)");
  const essentials = inQuangNgai("phụ lục, mục I.1 (1)");
  const channels = inBacNinh("mục 1");
  return defineMeasures({
    // Dossiers taken in. What is carried over and what is in hand are of the last period: over several they do not add.
    "dossiers.received": flow("Hồ sơ tiếp nhận trong kỳ", "hồ sơ", services, ...byService),
    "dossiers.online": flow("Hồ sơ nộp trực tuyến", "hồ sơ", channels, ...byService, "channel"),
    "dossiers.direct": flow("Hồ sơ nộp trực tiếp", "hồ sơ", onTime, ...byService),
    "dossiers.post": flow("Hồ sơ nộp qua bưu chính công ích", "hồ sơ", inBacNinh("mục 3"), ...byService),
    "dossiers.carried-over": stock("Hồ sơ kỳ trước chuyển sang", "hồ sơ", onTime, ...byService),
    "dossiers.in-hand": stock(
      "Hồ sơ phải giải quyết trong kỳ, gồm kỳ trước chuyển sang",
      "hồ sơ",
      onTime,
      ...byService,
    ),
    "dossiers.digitised": flow("Hồ sơ tiếp nhận đã số hóa", "hồ sơ", inBacGiangCity("đoạn 13"), ...byService),

    // Dossiers settled
    "dossiers.resolved": flow("Hồ sơ đã giải quyết, trả kết quả", "hồ sơ", services, ...byService),
    "dossiers.resolved-online": flow("Hồ sơ giải quyết trực tuyến", "hồ sơ", inBacNinh("mục 8"), ...byService),
    "dossiers.resolved-early": flow("Hồ sơ giải quyết trước hạn", "hồ sơ", onTime, ...byService),
    "dossiers.resolved-on-time": flow("Hồ sơ giải quyết đúng hạn", "hồ sơ", onTime, ...byService),
    "dossiers.resolved-late": flow("Hồ sơ giải quyết quá hạn", "hồ sơ", onTime, ...byService),
    "dossiers.pending": stock("Hồ sơ đang giải quyết cuối kỳ", "hồ sơ", onTime, ...byService),
    "dossiers.pending-overdue": stock("Hồ sơ đang giải quyết đã quá hạn", "hồ sơ", onTime, ...byService),
    "results.digitised": flow("Kết quả giải quyết đã số hóa", "kết quả", inBacGiangCity("đoạn 13"), ...byService),
    "results.electronic": flow(
      "Kết quả cung cấp kèm bản điện tử có giá trị pháp lý",
      "kết quả",
      inBacGiang("mục II.6"),
      ...byService,
    ),
    "certifications.electronic": flow("Bản chứng thực điện tử", "bản", inBacNinh("mục 5")),
    "certifications.quota": flow("Chỉ tiêu chứng thực điện tử được giao", "bản", inBacNinh("mục 5")),

    // People and what they have
    "people.total": stock("Dân số trong diện tính", "người", essentials),
    "people.bank-account": stock("Người có tài khoản ngân hàng", "người", essentials),
    "people.tax-code": stock("Người có mã số thuế", "người", essentials),
    "people.digital-signature": stock("Người có chữ ký số", "người", essentials),
    "people.data-clean": stock("Người có thông tin “đúng, đủ, sạch, sống”", "người", inBacNinh("mục 13")),
    "users.total": flow("Người dân, doanh nghiệp làm thủ tục hành chính", "lượt", essentials),
    "users.online": flow("Người dân, doanh nghiệp thực hiện dịch vụ công trực tuyến", "lượt", essentials),
    "staff.total": stock("Cán bộ, công chức, viên chức, lực lượng vũ trang", "người", inBacGiang("mục III.1")),
    "staff.online-only": stock(
      "Cán bộ, công chức, viên chức chỉ làm thủ tục trực tuyến",
      "người",
      inBacGiang("mục III.1"),
    ),

    // Identity cards
    "cards.eligible": stock("Công dân đủ điều kiện cấp Căn cước công dân", "người", inBacNinh("mục 13")),
    "cards.quota": stock("Chỉ tiêu cấp Căn cước công dân được giao", "thẻ", inBacGiangCity("đoạn 6")),
    "cards.collected": stock("Hồ sơ cấp Căn cước công dân đã thu nhận", "hồ sơ", cards),
    "cards.not-collected": stock("Trường hợp chưa thu nhận hồ sơ cấp Căn cước công dân", "người", cards),
    "cards.issued": stock("Thẻ Căn cước công dân đã cấp", "thẻ", inBacNinh("mục 13")),
    "cards.received": stock("Thẻ Căn cước công dân đã tiếp nhận", "thẻ", cards),
    "cards.returned": stock("Thẻ Căn cước công dân đã trả", "thẻ", cards),
    "cards.not-returned": stock("Thẻ Căn cước công dân còn tồn", "thẻ", cards),

    // e-ID accounts: all figures are totals to date
    "eid.eligible": stock("Công dân đủ điều kiện cấp định danh điện tử", "người", inBacGiangCity("đoạn 14")),
    "eid.quota": stock(
      "Chỉ tiêu kích hoạt định danh điện tử được giao",
      "tài khoản",
      inBacGiangCity("chú thích ảnh 2"),
    ),
    "eid.collection-quota": stock("Chỉ tiêu thu nhận định danh điện tử được giao", "hồ sơ", {
      ...inBacGiangCity("đoạn 12"),
      confidence: "inferred",
    }),
    "eid.collected": stock("Hồ sơ định danh điện tử đã thu nhận", "hồ sơ", inBacGiangCity("đoạn 12"), "e-id-level"),
    "eid.issued": stock("Tài khoản định danh điện tử đã đăng ký, đã cấp", "tài khoản", cards, "e-id-level"),
    "eid.activated": stock("Tài khoản định danh điện tử đã kích hoạt", "tài khoản", cards, "e-id-level"),

    // Population data
    "data.records": stock("Dữ liệu phải làm sạch, cập nhật", "trường hợp", cleaning, "subject-group"),
    "data.cleaned": stock("Dữ liệu đã làm sạch, cập nhật", "trường hợp", cleaning, "subject-group"),
    "data.remaining": stock("Dữ liệu còn phải làm sạch, cập nhật", "trường hợp", cleaning, "subject-group"),
    "cleaning-targets.total": stock("Chỉ tiêu làm sạch dữ liệu dân cư được giao", "chỉ tiêu", inBacKan("mục II.3.4")),
    "cleaning-targets.completed": stock(
      "Chỉ tiêu làm sạch dữ liệu dân cư đã hoàn thành",
      "chỉ tiêu",
      inBacKan("mục II.3.4"),
    ),

    // Cashless payment: people and đồng apart
    "payments.people": flow("Người được chi trả", "người", cashless, "subject-group"),
    "payments.people-cashless": flow("Người được chi trả không dùng tiền mặt", "người", cashless, "subject-group"),
    "payments.amount": flow("Số tiền chi trả", "đồng", cashless, "subject-group"),
    "payments.amount-cashless": flow("Số tiền chi trả không dùng tiền mặt", "đồng", cashless, "subject-group"),
    "schools.total": stock("Cơ sở giáo dục", "cơ sở", cashless),
    "schools.cashless": stock("Cơ sở giáo dục thanh toán không dùng tiền mặt", "cơ sở", cashless),
    "surveys.handed-out": flow(
      "Phiếu khảo sát người hưởng lương hưu, trợ cấp bảo hiểm xã hội đã phát",
      "phiếu",
      pensions,
    ),
    "surveys.handed-over": flow("Phiếu khảo sát đã bàn giao", "phiếu", pensions),
    "surveys.updated": flow("Phiếu khảo sát đã cập nhật lên hệ thống", "phiếu", pensions),
    "surveys.remaining": stock("Phiếu khảo sát chưa cập nhật", "phiếu", pensions),

    // Health
    "visits.total": flow("Lượt khám chữa bệnh bảo hiểm y tế", "lượt", cards),
    "visits.by-card": flow("Lượt khám chữa bệnh dùng Căn cước công dân gắn chip", "lượt", cards),
    "visits.card-data-found": flow("Lượt khai thác dữ liệu bằng Căn cước công dân thành công", "lượt", cards),
    "health-facilities.total": stock("Cơ sở y tế, bệnh viện", "cơ sở", inBacGiang("mục III.8")),
    "health-facilities.by-card": stock(
      "Cơ sở y tế, bệnh viện dùng Căn cước công dân gắn chip",
      "cơ sở",
      inBacGiang("mục III.8"),
    ),
    "insurance-cards.total": stock(
      "Thẻ bảo hiểm y tế của người đã được cấp Căn cước công dân",
      "thẻ",
      inBacGiang("mục III.17"),
    ),
    "insurance-cards.matched": stock(
      "Thẻ bảo hiểm y tế đã đồng bộ với dữ liệu dân cư",
      "thẻ",
      inBacGiang("mục III.17"),
    ),

    // Documents
    "documents.guiding": flow(
      "Văn bản chỉ đạo, triển khai đã ban hành",
      "văn bản",
      inBacKan("mục II.1"),
      "document-kind",
    ),
    "documents.issued": flow(
      "Văn bản phát hành, trừ văn bản mật",
      "văn bản",
      inBacGiangCity("đoạn 13"),
      "document-kind",
    ),
    "documents.signed": flow(
      "Văn bản ký số và phát hành điện tử, trừ văn bản mật",
      "văn bản",
      inBacGiangCity("đoạn 13"),
      "document-kind",
    ),

    // Groups, offices, models
    "groups.total": stock("Tổ công tác", "tổ", inBacKan("mục II.2"), "group-level", "group-kind"),
    "groups.members": stock("Thành viên Tổ công tác", "người", inBacKan("mục II.2"), "group-level", "group-kind"),
    "offices.total": stock("Trụ sở tiếp nhận thủ tục hành chính", "trụ sở", inBacGiang("mục III.15")),
    "offices.with-guide": stock("Trụ sở có cán bộ thường trực hướng dẫn", "trụ sở", inBacGiang("mục III.15")),
    "neighbourhoods.total": stock("Khu phố", "khu phố", inBacNinh("mục 12")),
    "neighbourhoods.with-point": stock("Khu phố có ít nhất một điểm thanh niên hỗ trợ", "khu phố", inBacNinh("mục 12")),
    "support-points.total": stock("Điểm thanh niên hỗ trợ dịch vụ công trực tuyến", "điểm", inBacNinh("mục 12")),
    "models.running": stock("Mô hình điểm đang thực hiện", "mô hình", inBacGiangCity("đoạn 1")),
    "models.assigned": stock("Mô hình điểm được giao", "mô hình", inBacGiangCity("đoạn 1")),
    "models.communes": stock("Xã, phường", "đơn vị", inBacKan("mục II.3.5")),
    "models.communes-registered": stock("Xã, phường đăng ký, thực hiện mô hình điểm", "đơn vị", inBacKan("mục II.3.5")),

    // Outreach and training: events and people are different things
    "outreach.events": flow("Lượt tuyên truyền", "lượt", inBacKan("mục II.3.6"), "outreach-channel"),
    "outreach.people": flow("Người được tuyên truyền", "người", inBacKan("mục II.3.5"), "outreach-channel"),
    "training.classes": flow("Lớp tập huấn", "lớp", inBacKan("mục II.3.7"), "course"),
    "training.registered": flow("Người đăng ký học", "người", inBacKan("mục II.3.7"), "course"),
    "training.completed": flow("Người hoàn thành khóa học", "người", inBacKan("mục II.3.7"), "course"),
    "training.not-completed": flow("Người chưa hoàn thành khóa học", "người", inBacKan("mục II.3.7"), "course"),
  });
}

/**
 * What the documents count (*chỉ số đo*), with its axes: a flow adds over time, a stock takes its last value. Each cites
 * the place where it is reported or asked for. Join your own with `{ ...measures, ...yours }`.
 *
 * @example
 * measures["eid.activated"].overTime // => "last"
 */
export const measures = /* @__PURE__ */ define();
