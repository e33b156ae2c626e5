import { defineMeasures } from "../indicator/measure.js";

const stock = (name: string, counts: string, ...dimensions: string[]) =>
  ({ name, counts, overUnits: "adds", overTime: "last", ...(dimensions.length > 0 && { dimensions }) }) as const;
const flow = (name: string, counts: string) => ({ name, counts, overUnits: "adds", overTime: "adds" }) as const;

/** What the registers are counted by: measures like any other, for {@link registerObservations} and the roll-up. */
export const registerMeasures = defineMeasures({
  "models.registered": stock("Mô hình điểm đã đăng ký", "mô hình"),
  "models.running": stock("Mô hình điểm đang thực hiện", "mô hình"),
  "models.completed": stock("Mô hình điểm đã hoàn thành", "mô hình"),
  "models.units": stock("Đơn vị có ít nhất một mô hình điểm", "đơn vị"),
  "support-points.total": stock("Điểm hỗ trợ dịch vụ công trực tuyến", "điểm"),
  "support-points.units": stock("Đơn vị có ít nhất một điểm hỗ trợ", "đơn vị"),
  "desks.total": stock("Bàn hướng dẫn có người trực", "bàn"),
  "equipment.needed": stock("Trang thiết bị cần có", "chiếc", "equipment"),
  "equipment.have": stock("Trang thiết bị hiện có", "chiếc", "equipment"),
  "connections.planned": stock("Kết nối với cơ sở dữ liệu theo kế hoạch", "kết nối", "database"),
  "connections.connected": stock("Kết nối với cơ sở dữ liệu đang hoạt động", "kết nối", "database"),
  "funding.asked": flow("Kinh phí đề nghị", "đồng"),
  "funding.allotted": flow("Kinh phí được cấp", "đồng"),
  "funding.spent": flow("Kinh phí đã giải ngân", "đồng"),
  "inspections.carried-out": flow("Cuộc kiểm tra đã thực hiện", "cuộc"),
  "inspections.planned": flow("Cuộc kiểm tra theo kế hoạch", "cuộc"),
  "difficulties.raised": flow("Khó khăn, vướng mắc phát sinh", "vướng mắc"),
  "difficulties.open": stock("Khó khăn, vướng mắc chưa giải quyết xong", "vướng mắc"),
  "registers.units": stock("Đơn vị có sổ theo dõi", "đơn vị"),
});

/** The id of a measure of the registers. */
export type RegisterMeasure = keyof typeof registerMeasures;
