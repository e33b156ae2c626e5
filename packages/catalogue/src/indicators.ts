import { defineIndicator, type Indicator, type Source } from "@de-an-06/domain";
import { measures } from "./measures.js";
import { essentialServices } from "./services.js";
import { inBacGiang, inBacGiangCity, inBacKan, inBacNinh, inQuangNgai } from "./places-in-documents.js";

/** Most ratios here: more is better, one more case is one that was there already, and its name says the denominator. */
const usual = { better: "higher", decimals: 2, oneMoreAddsTo: "numerator" } as const;
const noDossiers = { noActivity: "không phát sinh hồ sơ" } as const;
/** Over few enough things that a percentage is printed whole. */
const whole = { ...usual, decimals: 0 } as const;

/** The services of Quyết định 06/QĐ-TTg: the share of those in use is only known when each was reported, zeros too. */
const essential = () => ({ count: "service", where: { measure: "dossiers.received", at: { "service-list": "qd06" } }, among: essentialServices.map(({ id }) => id) }) as const; // prettier-ignore

const dossiers = (): readonly Indicator[] => [
  defineIndicator(measures, { ...usual, ...noDossiers, id: "online-of-received", name: "Tỷ lệ hồ sơ trực tuyến trên hồ sơ tiếp nhận", numerator: "dossiers.online", denominator: "dossiers.received", source: inBacNinh("mục 1") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "online-of-resolved", name: "Tỷ lệ hồ sơ giải quyết trực tuyến trên hồ sơ đã giải quyết", numerator: "dossiers.resolved-online", denominator: "dossiers.resolved", source: inBacNinh("mục 8") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "resolved-of-received", name: "Tỷ lệ hồ sơ đã trả kết quả trên hồ sơ tiếp nhận", numerator: "dossiers.resolved", denominator: "dossiers.received", source: inBacKan("mục II.3.2") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "resolved-early", name: "Tỷ lệ hồ sơ giải quyết trước hạn", numerator: "dossiers.resolved-early", denominator: "dossiers.resolved", source: inQuangNgai("phụ lục, mục III.1.4 (4)") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "resolved-in-time", name: "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", numerator: { add: ["dossiers.resolved-early", "dossiers.resolved-on-time"] }, denominator: "dossiers.resolved", source: inQuangNgai("phụ lục, mục III.1.4 (4)") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "resolved-on-time", name: "Tỷ lệ hồ sơ giải quyết đúng hạn, không kể trước hạn", numerator: "dossiers.resolved-on-time", denominator: "dossiers.resolved", source: inQuangNgai("phụ lục, mục III.1.4 (4)") }),
  defineIndicator(measures, { ...usual, ...noDossiers, better: "lower", id: "resolved-late", name: "Tỷ lệ hồ sơ giải quyết quá hạn", numerator: "dossiers.resolved-late", denominator: "dossiers.resolved", source: inQuangNgai("phụ lục, mục III.1.4 (4)") }),
  defineIndicator(measures, { ...usual, ...noDossiers, better: "lower", id: "pending-overdue", name: "Tỷ lệ hồ sơ đang giải quyết đã quá hạn", numerator: "dossiers.pending-overdue", denominator: "dossiers.pending", source: inQuangNgai("phụ lục, mục III.1.4 (4)") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "digitised-intake", name: "Tỷ lệ hồ sơ tiếp nhận được số hóa", numerator: "dossiers.digitised", denominator: "dossiers.received", source: inBacGiangCity("đoạn 13") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "digitised-results", name: "Tỷ lệ kết quả giải quyết được số hóa", numerator: "results.digitised", denominator: "dossiers.resolved", source: inBacGiangCity("đoạn 13") }),
  defineIndicator(measures, { ...usual, ...noDossiers, id: "electronic-results", name: "Tỷ lệ kết quả cung cấp kèm bản điện tử có giá trị pháp lý", numerator: "results.electronic", denominator: "dossiers.resolved", source: inBacGiang("mục II.6") }),
  defineIndicator(measures, { ...usual, id: "electronic-certifications", name: "Tỷ lệ chứng thực điện tử trên chỉ tiêu được giao", numerator: "certifications.electronic", denominator: "certifications.quota", source: inBacNinh("mục 5") }),
  // A service counts when dossiers of it were reported, zero included; it has dossiers when there was at least one.
  defineIndicator(measures, { ...usual, id: "services-with-dossiers", name: "Tỷ lệ dịch vụ công có phát sinh hồ sơ trên dịch vụ công được báo cáo", numerator: { count: "service", where: "dossiers.received", atLeast: 1 }, denominator: { count: "service", where: "dossiers.received", atLeast: 0 }, source: inBacGiangCity("đoạn 12") }),
  defineIndicator(measures, { ...usual, id: "services-with-online-dossiers", name: "Tỷ lệ dịch vụ công có phát sinh hồ sơ trực tuyến trên dịch vụ công được báo cáo", numerator: { count: "service", where: "dossiers.online", atLeast: 1 }, denominator: { count: "service", where: "dossiers.online", atLeast: 0 }, source: inBacGiang("mục II.6") }),
  defineIndicator(measures, { ...usual, id: "essential-services-with-dossiers", name: "Tỷ lệ dịch vụ công thiết yếu của Đề án 06 có phát sinh hồ sơ", numerator: { ...essential(), atLeast: 1 }, denominator: { ...essential(), atLeast: 0 }, source: inBacGiang("mục II.6") }),
  ...channels.map(([code, name]) =>
    defineIndicator(measures, { ...usual, ...noDossiers, id: `online-by-${code}`, name: `Tỷ trọng hồ sơ trực tuyến nộp qua ${name}`, numerator: { measure: "dossiers.online", at: { channel: code } }, denominator: "dossiers.online", source: inBacNinh("mục 1") }),
  ),
]; // prettier-ignore

const channels = [
  ["national-portal", "Cổng Dịch vụ công quốc gia"],
  ["provincial-portal", "Cổng Dịch vụ công của tỉnh"],
  ["ministry-portal", "Cổng dịch vụ công của bộ, ngành"],
  ["vneid", "ứng dụng VNeID"],
] as const;

/** What is collected or activated at each level, over what the documents hold both levels together against. */
const eIdByLevel = () => [
  { stage: { id: "eid-collected", name: "thu nhận" }, numerator: "eid.collected", quota: "eid.collection-quota", source: inBacGiangCity("đoạn 12") },
  { stage: { id: "eid-activated", name: "kích hoạt" }, numerator: "eid.activated", quota: "eid.quota", source: inBacKan("mục II.3.3 (3)") },
] as const; // prettier-ignore

const concluded = (source: Source): Source => ({ ...source, confidence: "inferred" });

const people = (): readonly Indicator[] => [
  defineIndicator(measures, { ...usual, id: "online-users", name: "Tỷ lệ người dân, doanh nghiệp thực hiện dịch vụ công trực tuyến", numerator: "users.online", denominator: "users.total", source: inQuangNgai("phụ lục, mục I.1 (1)") }),
  defineIndicator(measures, { ...usual, id: "people-with-bank-account", name: "Tỷ lệ người dân có tài khoản ngân hàng", numerator: "people.bank-account", denominator: "people.total", source: inQuangNgai("phụ lục, mục I.1 (1)") }),
  defineIndicator(measures, { ...usual, id: "people-with-tax-code", name: "Tỷ lệ người dân có mã số thuế", numerator: "people.tax-code", denominator: "people.total", source: inQuangNgai("phụ lục, mục I.1 (1)") }),
  defineIndicator(measures, { ...usual, id: "people-with-digital-signature", name: "Tỷ lệ người dân có chữ ký số", numerator: "people.digital-signature", denominator: "people.total", source: inQuangNgai("phụ lục, mục I.1 (1)") }),
  defineIndicator(measures, { ...usual, id: "people-data-clean", name: "Tỷ lệ công dân có thông tin “đúng, đủ, sạch, sống”", numerator: "people.data-clean", denominator: "people.total", source: inBacNinh("mục 13") }),
  defineIndicator(measures, { ...usual, id: "staff-online-only", name: "Tỷ lệ cán bộ, công chức, viên chức chỉ làm thủ tục trực tuyến", numerator: "staff.online-only", denominator: "staff.total", source: inBacGiang("mục III.1") }),
  defineIndicator(measures, { ...usual, id: "cards-of-eligible", name: "Tỷ lệ công dân đủ điều kiện đã được thu nhận hồ sơ Căn cước công dân", numerator: "cards.collected", denominator: "cards.eligible", source: inBacNinh("mục 13") }),
  defineIndicator(measures, { ...usual, id: "cards-of-quota", name: "Tỷ lệ thu nhận hồ sơ Căn cước công dân trên chỉ tiêu được giao", numerator: "cards.collected", denominator: "cards.quota", source: inBacGiangCity("đoạn 6") }),
  defineIndicator(measures, { ...usual, id: "cards-issued", name: "Tỷ lệ thẻ Căn cước công dân đã cấp trên hồ sơ đã thu nhận", numerator: "cards.issued", denominator: "cards.collected", source: inBacNinh("mục 13") }),
  defineIndicator(measures, { ...usual, id: "cards-returned", name: "Tỷ lệ thẻ Căn cước công dân đã trả trên thẻ đã tiếp nhận", numerator: "cards.returned", denominator: "cards.received", source: inBacKan("mục II.3.3 (3)") }),
  defineIndicator(measures, { ...usual, id: "eid-collected-of-eligible", name: "Tỷ lệ thu nhận định danh điện tử trên công dân đủ điều kiện", numerator: "eid.collected", denominator: "eid.eligible", source: inBacGiangCity("đoạn 6") }),
  defineIndicator(measures, { ...usual, id: "eid-collected-of-quota", name: "Tỷ lệ thu nhận định danh điện tử trên chỉ tiêu được giao", numerator: "eid.collected", denominator: "eid.collection-quota", source: concluded(inBacGiangCity("đoạn 12")) }),
  defineIndicator(measures, { ...usual, id: "eid-activated-of-eligible", name: "Tỷ lệ kích hoạt định danh điện tử trên công dân đủ điều kiện", numerator: "eid.activated", denominator: "eid.eligible", source: inBacGiangCity("đoạn 14") }),
  defineIndicator(measures, { ...usual, id: "eid-activated-of-quota", name: "Tỷ lệ kích hoạt định danh điện tử trên chỉ tiêu được giao", numerator: "eid.activated", denominator: "eid.quota", source: inBacGiangCity("chú thích ảnh 2") }),
  ...eIdByLevel().flatMap(({ stage, numerator, quota, source }) =>
    ([1, 2] as const).flatMap((level) => [
      defineIndicator(measures, { ...usual, id: `${stage.id}-level-${level}-of-eligible`, name: `Tỷ lệ ${stage.name} định danh điện tử mức ${level} trên công dân đủ điều kiện`, numerator: { measure: numerator, at: { "e-id-level": String(level) } }, denominator: "eid.eligible", source: concluded(source) }),
      defineIndicator(measures, { ...usual, id: `${stage.id}-level-${level}-of-quota`, name: `Tỷ lệ ${stage.name} định danh điện tử mức ${level} trên chỉ tiêu được giao`, numerator: { measure: numerator, at: { "e-id-level": String(level) } }, denominator: quota, source: concluded(source) }),
    ]),
  ),
  ...([1, 2] as const).map((level) =>
    defineIndicator(measures, { ...usual, id: `eid-activated-level-${level}`, name: `Tỷ lệ kích hoạt tài khoản định danh điện tử mức ${level} trên tài khoản đã cấp`, numerator: { measure: "eid.activated", at: { "e-id-level": String(level) } }, denominator: { measure: "eid.issued", at: { "e-id-level": String(level) } }, source: inBacKan("mục II.3.3 (3)") }),
  ),
  defineIndicator(measures, { ...usual, id: "data-cleaned", name: "Tỷ lệ dữ liệu đã làm sạch, cập nhật", numerator: "data.cleaned", denominator: "data.records", source: inBacKan("mục II.3.3 (4)") }),
  defineIndicator(measures, { ...whole, id: "cleaning-targets-completed", name: "Tỷ lệ chỉ tiêu làm sạch dữ liệu đã hoàn thành", numerator: "cleaning-targets.completed", denominator: "cleaning-targets.total", source: inBacKan("mục II.3.4") }),
]; // prettier-ignore

const utilities = (): readonly Indicator[] => [
  defineIndicator(measures, { ...usual, id: "cashless-people", name: "Tỷ lệ người được chi trả không dùng tiền mặt", numerator: "payments.people-cashless", denominator: "payments.people", source: inBacKan("mục II.3.3 (2)") }),
  defineIndicator(measures, { ...usual, id: "cashless-amount", name: "Tỷ lệ số tiền chi trả không dùng tiền mặt", numerator: "payments.amount-cashless", denominator: "payments.amount", source: inBacKan("mục II.3.3 (2)") }),
  defineIndicator(measures, { ...usual, id: "cashless-schools", name: "Tỷ lệ cơ sở giáo dục thanh toán không dùng tiền mặt", numerator: "schools.cashless", denominator: "schools.total", source: inBacKan("mục II.3.3 (2)") }),
  defineIndicator(measures, { ...usual, id: "surveys-updated", name: "Tỷ lệ phiếu khảo sát đã cập nhật trên phiếu đã bàn giao", numerator: "surveys.updated", denominator: "surveys.handed-over", source: inBacKan("mục II.3.3 (2)") }),
  defineIndicator(measures, { ...usual, id: "visits-by-card", name: "Tỷ lệ lượt khám chữa bệnh bảo hiểm y tế dùng Căn cước công dân", numerator: "visits.by-card", denominator: "visits.total", source: inBacKan("mục II.3.3 (3)") }),
  defineIndicator(measures, { ...usual, id: "visits-card-data-found", name: "Tỷ lệ lượt dùng Căn cước công dân khai thác dữ liệu thành công", numerator: "visits.card-data-found", denominator: "visits.by-card", source: inBacKan("mục II.3.3 (3)") }),
  defineIndicator(measures, { ...usual, id: "health-facilities-by-card", name: "Tỷ lệ cơ sở y tế, bệnh viện dùng Căn cước công dân gắn chip", numerator: "health-facilities.by-card", denominator: "health-facilities.total", source: inBacGiang("mục III.8") }),
  defineIndicator(measures, { ...usual, id: "insurance-cards-matched", name: "Tỷ lệ thẻ bảo hiểm y tế đã đồng bộ với dữ liệu dân cư", numerator: "insurance-cards.matched", denominator: "insurance-cards.total", source: inBacGiang("mục III.17") }),
  defineIndicator(measures, { ...usual, id: "documents-signed", name: "Tỷ lệ văn bản ký số và phát hành điện tử, trừ văn bản mật", numerator: "documents.signed", denominator: "documents.issued", source: inBacGiangCity("đoạn 13") }),
  defineIndicator(measures, { ...usual, id: "offices-with-guide", name: "Tỷ lệ trụ sở có cán bộ thường trực hướng dẫn", numerator: "offices.with-guide", denominator: "offices.total", source: inBacGiang("mục III.15") }),
  defineIndicator(measures, { ...usual, id: "neighbourhoods-with-point", name: "Tỷ lệ khu phố có ít nhất một điểm thanh niên hỗ trợ", numerator: "neighbourhoods.with-point", denominator: "neighbourhoods.total", source: inBacNinh("mục 12") }),
  defineIndicator(measures, { ...usual, id: "models-running", name: "Tỷ lệ mô hình điểm đang thực hiện trên mô hình được giao", numerator: "models.running", denominator: "models.assigned", source: inBacGiangCity("đoạn 1") }),
  defineIndicator(measures, { ...usual, id: "communes-with-model", name: "Tỷ lệ xã, phường đăng ký, thực hiện mô hình điểm", numerator: "models.communes-registered", denominator: "models.communes", source: inBacKan("mục II.3.5") }),
  defineIndicator(measures, { ...usual, id: "training-completed", name: "Tỷ lệ người hoàn thành khóa học trên người đăng ký", numerator: "training.completed", denominator: "training.registered", source: inBacKan("mục II.3.7") }),
]; // prettier-ignore

/**
 * The ratios the documents report or aim at (*chỉ tiêu*), over {@link measures}. The online rate is two indicators, since
 * one document asks for 50 % of the dossiers received and 50 % of those resolved.
 *
 * @example
 * indicators.filter(({ id }) => id.startsWith("online-of")).map(({ denominator }) => denominator) // => ["dossiers.received", "dossiers.resolved"]
 */
export const indicators: readonly Indicator[] = /* @__PURE__ */ [
  .../* @__PURE__ */ dossiers(),
  .../* @__PURE__ */ people(),
  .../* @__PURE__ */ utilities(),
];
