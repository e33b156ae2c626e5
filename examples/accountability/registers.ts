import { documents } from "@de-an-06/catalogue";
import {
  checkRegisters,
  defineIndicator,
  difficultiesOn,
  type Difficulty,
  period,
  type PilotModel,
  plainDate,
  registerMeasures,
  registerObservations,
  rollUp,
  type Source,
  toObservations,
  unwrap,
} from "@de-an-06/domain";
import { hierarchy, key } from "./units.js";

const planOn = plainDate("2023-06-12");
const article = (paragraph: string): Source => ({
  document: documents.articleBacGiang2023,
  article: paragraph,
  confidence: "secondary",
});
const outreach = "Tuyên truyền, hỗ trợ cài đặt VNeID và Cổng dịch vụ công quốc gia";

const model = (
  [id, unit]: readonly [string, string],
  [title, kind]: readonly [string, string],
  paragraph: string,
): PilotModel => ({
  register: "pilot-model",
  id,
  unit: key(unit),
  title,
  kind,
  changes: [{ on: planOn, state: "registered" }],
  source: article(paragraph),
  note: "Theo ngày của Kế hoạch 105/KH-UBND; bài báo không ghi ngày bắt đầu.",
});

/**
 * Plan 105/KH-UBND of Bắc Giang (12/6/2023) has one model of the province and eight of departments and districts. The article
 * names one of the eight, that of the city, and below it four wards and two offices: only these stand here. The model of
 * the province has no title in print.
 */
export const models: readonly PilotModel[] = [
  model(["bg-mh-tinh", "24"], ["Mô hình điểm cấp tỉnh (bài báo không nêu tên)", "unnamed"], "đoạn 1"),
  model(["bg-mh-tp", "213"], ["Tuyên truyền Đề án 06", "outreach"], "đoạn 1"),
  model(["tp-mh-1", "213:phong-y-te"], ["Dùng CCCD thay thẻ bảo hiểm y tế", "health"], "đoạn 4"),
  model(["tp-mh-2", "213:phong-kinh-te"], ["Thanh toán không dùng tiền mặt", "payment"], "đoạn 4"),
  model(["tp-mh-3", "213:dinh-ke"], [outreach, "outreach"], "đoạn 5"),
  model(["tp-mh-4", "213:xuong-giang"], [outreach, "outreach"], "đoạn 5"),
  model(["tp-mh-5", "213:ngo-quyen"], [outreach, "outreach"], "đoạn 5"),
  model(["tp-mh-6", "213:my-do"], [outreach, "outreach"], "đoạn 5"),
];

/** Invented, all of them. */
export const difficulties: readonly Difficulty[] = [
  {
    register: "difficulty",
    id: "kk-1",
    unit: key("213:dinh-ke"),
    about: "Phần mềm một cửa hay treo khi xác thực dân cư",
    subject: "software",
    steps: [
      { kind: "raised", on: plainDate("2023-06-20") },
      { kind: "routed", on: plainDate("2023-06-26"), to: key("24:so-tttt") },
    ],
  },
  {
    register: "difficulty",
    id: "kk-2",
    unit: key("213:my-do"),
    about: "Thiếu máy quét",
    steps: [
      { kind: "raised", on: plainDate("2023-07-03") },
      { kind: "routed", on: plainDate("2023-07-05"), to: key("213") },
      { kind: "answered", on: plainDate("2023-08-01"), answer: "Cấp 01 máy quét trong tháng 8" },
    ],
  },
  {
    register: "difficulty",
    id: "kk-3",
    unit: key("213:ngo-quyen"),
    about: "Chưa có bàn hướng dẫn tại nhà văn hóa",
    steps: [
      { kind: "raised", on: plainDate("2023-07-10") },
      { kind: "closed", on: plainDate("2023-07-31") },
    ],
  },
];

export const asOf = plainDate("2023-08-14");

/** The lines are in order, their units known and their steps possible. */
export const checked = unwrap(checkRegisters([...models, ...difficulties], hierarchy));

/** Where each difficulty stands, whom it waits for and how old it is. */
export const open = difficultiesOn(difficulties, asOf);

const withModel = defineIndicator(registerMeasures, {
  id: "units-with-model",
  name: "Tỷ lệ đơn vị có mô hình điểm",
  numerator: "models.units",
  denominator: "registers.units",
  better: "higher",
  decimals: 1,
  oneMoreAddsTo: "numerator",
});

const openPerUnit = defineIndicator(registerMeasures, {
  id: "open-difficulties-per-unit",
  name: "Số khó khăn, vướng mắc còn lại trên mỗi đơn vị",
  numerator: "difficulties.open",
  denominator: "registers.units",
  better: "lower",
  decimals: 1,
  oneMoreAddsTo: "numerator",
});

const month = period("2023-08", "reporting");
const wards = ["dinh-ke", "xuong-giang", "ngo-quyen", "my-do", "tran-phu"].map((name) => key(`213:${name}`));
const rows = registerObservations(
  checked.filter(({ unit }) => wards.includes(unit)),
  { period: month, hierarchy, registers: ["pilot-model", "difficulty"], keptBy: wards },
);

/** The registers of five wards counted by unit, as every figure is: 4 of the 5 have a model. */
export const cube = unwrap(
  rollUp(unwrap(toObservations(rows, registerMeasures, hierarchy)), {
    hierarchy,
    on: month.to,
    measures: registerMeasures,
    window: month,
    indicators: [withModel, openPerUnit],
  }),
);

/** A count of a unit and of everything below it; null where it is not reported. */
export function counted(
  unit: string,
  measure: "models.units" | "registers.units" | "difficulties.open",
): number | null {
  const total = cube.total({ unit: key(unit), measure });
  return total?.state === "value" ? total.value : null;
}
