import type { RecipientPurpose, RelationKind, SigningCapacity, Source, Succession, UnitKind } from "@de-an-06/domain";
import type { Labels } from "./labels.js";

const sourceConfidence: Labels<Source["confidence"]> = {
  primary: { vi: "Đọc trong văn bản gốc", en: "Read in the text itself" },
  secondary: { vi: "Theo nguồn thứ cấp", en: "From a secondary source" },
  inferred: { vi: "Suy luận", en: "Concluded, not read" },
};
const recipientPurpose: Labels<RecipientPurpose> = {
  addressed: { vi: "Kính gửi", en: "Addressed" },
  report: { vi: "Để báo cáo", en: "For report" },
  "carry-out": { vi: "Để thực hiện", en: "To carry out" },
  coordinate: { vi: "Để phối hợp", en: "To coordinate" },
  know: { vi: "Để biết", en: "For information" },
  archive: { vi: "Lưu", en: "For the archive" },
};
const signingCapacity: Labels<SigningCapacity> = {
  "for-body": { vi: "Thay mặt (TM.)", en: "On behalf of the body" },
  deputising: { vi: "Ký thay (KT.)", en: "For the head, as deputy" },
  "by-order": { vi: "Thừa lệnh (TL.)", en: "By order" },
  "by-authority": { vi: "Thừa ủy quyền (TUQ.)", en: "By authority given" },
  acting: { vi: "Quyền (Q.)", en: "Acting" },
};
const documentRelation: Labels<RelationKind> = {
  "based-on": { vi: "Căn cứ", en: "Based on" },
  implements: { vi: "Thực hiện", en: "Carries out" },
  amends: { vi: "Sửa đổi, bổ sung", en: "Amends" },
  replaces: { vi: "Thay thế", en: "Replaces" },
  "refers-to": { vi: "Viện dẫn", en: "Refers to" },
  "enclosed-with": { vi: "Kèm theo", en: "Enclosed with" },
};
const unitKind: Labels<UnitKind> = {
  country: { vi: "Cả nước", en: "Country" },
  province: { vi: "Tỉnh", en: "Province" },
  city: { vi: "Thành phố trực thuộc trung ương", en: "City under the central government" },
  "provincial-city": { vi: "Thành phố thuộc tỉnh", en: "City of a province" },
  "urban-district": { vi: "Quận", en: "Urban district" },
  "rural-district": { vi: "Huyện", en: "Rural district" },
  town: { vi: "Thị xã", en: "Town" },
  ward: { vi: "Phường", en: "Ward" },
  commune: { vi: "Xã", en: "Commune" },
  township: { vi: "Thị trấn", en: "Township" },
  "special-zone": { vi: "Đặc khu", en: "Special zone" },
  village: { vi: "Thôn", en: "Village" },
  "residential-group": { vi: "Tổ dân phố", en: "Residential group" },
  office: { vi: "Văn phòng", en: "Office" },
  department: { vi: "Sở, phòng", en: "Department" },
  board: { vi: "Ban", en: "Board" },
  police: { vi: "Công an", en: "Police" },
  sector: { vi: "Cơ quan ngành dọc", en: "Agency of a central sector" },
  union: { vi: "Mặt trận, đoàn thể", en: "Front and unions" },
  party: { vi: "Cơ quan Đảng", en: "Party body" },
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  "public-service-unit": { vi: "Đơn vị sự nghiệp công lập", en: "Public service unit" },
};
const successionExtent: Labels<Succession["extent"]> = {
  full: { vi: "Toàn bộ", en: "All of it" },
  partial: { vi: "Một phần", en: "A part of it" },
};
const groupAct: Labels<"set-up" | "consolidated" | "dissolved"> = {
  "set-up": { vi: "Thành lập", en: "Set up" },
  consolidated: { vi: "Kiện toàn", en: "Consolidated" },
  dissolved: { vi: "Giải thể", en: "Dissolved" },
};

/** What the values of documents, units and groups are called. */
export const documentLabels = {
  sourceConfidence,
  recipientPurpose,
  signingCapacity,
  documentRelation,
  unitKind,
  successionExtent,
  groupAct,
};
