import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findService } from "./find-service.js";
import { confirmedServicesOf422, essentialServices, type PublicService } from "./services.js";

const everyService = [...essentialServices, ...confirmedServicesOf422];
const idsOf = (name: string) => findService(name).map(({ id }) => id);

test.each([
  // a report of 2024
  ["Đăng ký thường trú", "qd06-03"],
  ["Liên thông “Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi”", "qd06-15"],
  ["Liên thông “Đăng ký khai tử, xóa đăng ký thường trú; hỗ trợ chi phí mai táng, trợ cấp mai táng”", "qd06-16"],
  ["Liên thông nhóm thủ tục Đăng ký thành lập hộ kinh doanh và Đăng ký thuế", "qd422-household-business"],
  // a plan of 2023
  ["Cấp điện mới từ lưới điện hạ áp, thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện", "qd06-24"],
  ["thủ tục Giải quyết hưởng trợ cấp thất nghiệp", "qd06-23"],
  [
    "Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận",
    "qd06-19",
  ],
  ["liên thông đăng ký khai tử - xóa đăng ký thường trú – trợ cấp mai táng phí", "qd06-16"],
  // typed by hand
  ["(¹) Xác nhận số Chứng minh nhân dân khi đã được cấp thẻ Căn cước công dân", "qd06-01"],
  ["21. ĐĂNG KÝ DỰ THI TỐT NGHIỆP THPT QUỐC GIA VÀ XÉT TUYỂN ĐẠI HỌC, CAO ĐẲNG", "qd06-21"],
  ["Đăng ki khai sinh".normalize("NFD"), "qd06-09"],
  ["Đăng ký tài khoản", undefined],
  ["", undefined],
])("%s is %s", (name, id) => {
  expect(idsOf(name)).toEqual(id === undefined ? [] : [id]);
});

test("rows of one's own are found beside those of the catalogue", () => {
  const [first] = essentialServices;
  if (first === undefined) throw new Error("the catalogue is empty");
  const own: PublicService = { ...first, id: "own", name: "Nhóm thủ tục hộ tịch", aliases: [] };
  const services = [...everyService, own];
  expect(findService("nhóm thủ tục hộ tịch", services).map(({ id }) => id)).toEqual(["own"]);
  expect(findService("Đăng ký tạm trú", services).map(({ id }) => id)).toEqual(["qd06-04"]);
});

test("a name that two rows share gives both", () => {
  const twins = essentialServices.slice(0, 2).map((service) => ({ ...service, name: "Đăng ký" }));
  expect(findService("đăng ký", twins)).toHaveLength(2);
});

describe("always", () => {
  const names = everyService.flatMap((service) =>
    [service.name, ...service.aliases.map(({ name }) => name)].map((name) => ({ service, name })),
  );

  test("every name and alias is found as its own service and no other", () => {
    for (const { service, name } of names) expect(idsOf(name), name).toEqual([service.id]);
  });

  test("how a name is typed does not matter", () => {
    const typed = fc.record({
      row: fc.constantFrom(...names),
      change: fc.constantFrom(
        (name: string) => name.toUpperCase(),
        (name: string) => name.normalize("NFD"),
        (name: string) => `  **${name.replaceAll(" ", "  ")}** `,
        (name: string) => `+ ${name};`,
        (name: string) => name.replaceAll("-", "–").replaceAll("“", '"'),
      ),
    });
    fc.assert(
      fc.property(typed, ({ row, change }) => {
        expect(idsOf(change(row.name))).toEqual([row.service.id]);
      }),
    );
  });

  test("any text at all is answered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(findService(text).length).toBeLessThanOrEqual(everyService.length);
      }),
    );
  });
});
