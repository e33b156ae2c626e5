/** One line of a report: the service, its sector, and dossiers resolved and received; null where the city has no competence. */
export interface Line {
  readonly service: string;
  readonly sector: string;
  readonly resolved: number | null;
  readonly received: number | null;
}

const settled = (service: string, sector: string, count: number): Line => ({
  service,
  sector,
  resolved: count,
  received: count,
});
const outside = (service: string, sector: string): Line => ({ service, sector, resolved: null, received: null });

/**
 * The counts of services in the report of the city of Bắc Kạn for 15/12/2023–14/6/2024, section II.3.2. Two services had
 * no dossiers; eight of the 25 are not the city's to settle.
 */
export const lines: readonly Line[] = [
  // The eleven services of the police: eight are the city's
  settled("qd06-01", "Căn cước công dân", 0),
  { service: "qd06-02", sector: "Căn cước công dân", resolved: 240, received: 303 },
  settled("qd06-03", "Cư trú", 1093),
  settled("qd06-04", "Cư trú", 763),
  settled("qd06-05", "Cư trú", 0),
  settled("qd06-06", "Cư trú", 2600),
  settled("qd06-07", "Phương tiện giao thông", 674),
  settled("qd06-08", "Phương tiện giao thông", 77),
  outside("qd06-12", "Hộ chiếu, con dấu"),
  outside("qd06-13", "Hộ chiếu, con dấu"),
  outside("qd06-14", "Hộ chiếu, con dấu"),
  // The fourteen of other agencies: nine are the city's
  settled("qd06-09", "Tư pháp", 41),
  settled("qd06-10", "Tư pháp", 36),
  settled("qd06-11", "Tư pháp", 89),
  outside("qd06-22", "Tư pháp"),
  settled("qd06-15", "Liên thông", 194),
  settled("qd06-16", "Liên thông", 100),
  outside("qd06-17", "Bảo hiểm, lao động"),
  outside("qd06-23", "Bảo hiểm, lao động"),
  settled("qd06-18", "Thuế", 1153),
  settled("qd06-19", "Đất đai", 254),
  outside("qd06-20", "Giấy phép lái xe"),
  outside("qd06-21", "Giáo dục"),
  settled("qd06-24", "Điện lực", 314),
  settled("qd06-25", "Điện lực", 127),
  // Of Quyết định 422/QĐ-TTg, those with dossiers
  settled("qd422-residence-confirmation", "Cư trú", 28),
  settled("qd422-other-power-services", "Điện lực", 89),
  settled("qd422-business-power", "Điện lực", 23),
  settled("qd422-household-business", "Thành lập doanh nghiệp", 1153),
  settled("qd422-cooperative", "Thành lập doanh nghiệp", 15),
]; // prettier-ignore
