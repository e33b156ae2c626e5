import { createHierarchy, plainDate, type Unit, unitKey, unwrap } from "@de-an-06/domain";

const valid = { from: plainDate("2008-08-01"), until: plainDate("2025-06-30") };
const under = (parent: string, code: string, [name, tier]: readonly [string, Unit["tier"]]): Unit => ({
  code,
  name,
  tier,
  parent,
  ...valid,
});

/** The wards and offices the article names, and two more districts. Local codes, so that nothing is claimed of the official ones. */
export const hierarchy = unwrap(
  createHierarchy([
    { code: "24", name: "Tỉnh Bắc Giang", tier: "province", kind: "province", parent: null, ...valid },
    under("24", "213", ["Thành phố Bắc Giang", "district"]),
    under("24", "24:yen-the", ["Huyện Yên Thế", "district"]),
    under("24", "24:hiep-hoa", ["Huyện Hiệp Hòa", "district"]),
    under("24", "24:so-tttt", ["Sở Thông tin và Truyền thông", "agency"]),
    under("213", "213:phong-y-te", ["Phòng Y tế", "agency"]),
    under("213", "213:phong-kinh-te", ["Phòng Kinh tế", "agency"]),
    under("213", "213:dinh-ke", ["Phường Dĩnh Kế", "commune"]),
    under("213", "213:xuong-giang", ["Phường Xương Giang", "commune"]),
    under("213", "213:ngo-quyen", ["Phường Ngô Quyền", "commune"]),
    under("213", "213:my-do", ["Phường Mỹ Độ", "commune"]),
    under("213", "213:tran-phu", ["Phường Trần Phú", "commune"]),
  ]),
);

/** The key of a unit by its code. */
export const key = (code: string) => unitKey(`${code}@2008-08-01`);
