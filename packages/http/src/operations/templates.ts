import { ok } from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { csv, FormatSchema, tableFile, xlsx } from "./files.js";
import { RegisterNameSchema } from "./register-parts.js";

const either = [xlsx, csv] as const;
const format = FormatSchema;

/** The blank tracking workbook. */
export const taskTemplate = operation("templates.tasks", {
  summary: { vi: "Biểu mẫu bảng theo dõi nhiệm vụ", en: "The blank tracking workbook" },
  who: { may: "read" },
  input: { query: z.strictObject({ year: z.int().min(2000).max(2100).exactOptional(), format }) },
  output: either,
  handle: async ({ query: { year, format: as = "xlsx" } }, { reference: { agencies }, workbooks }) => {
    if (workbooks === undefined) return refuse("server.not-configured", {});
    const bytes = await workbooks.writeTaskTemplate({
      ...(agencies && { agencies }),
      ...(year !== undefined && { year }),
      format: as,
    });
    return ok(tableFile(bytes, { format: as, name: "mau-nhiem-vu" }));
  },
});

/** The blank table of figures. */
export const observationTemplate = operation("templates.observations", {
  summary: { vi: "Biểu mẫu bảng số liệu", en: "The blank table of figures" },
  who: { may: "read" },
  input: { query: z.strictObject({ measure: z.array(z.string().min(1).max(200)).max(100).exactOptional(), format }) },
  output: either,
  handle: async (
    { query: { measure, format: as = "xlsx" } },
    { reference: { measures = {}, codeLists }, workbooks },
  ) => {
    if (workbooks === undefined) return refuse("server.not-configured", {});
    const chosen = Object.entries(measures).filter(([id]) => measure?.includes(id) ?? true);
    if (chosen.length === 0) return refuse("record.not-found", {}, { in: "query", path: ["measure"] });
    const asked = { measures: Object.fromEntries(chosen), ...(codeLists && { codeLists }) };
    const bytes = await workbooks.writeObservationTemplate({ ...asked, format: as });
    return ok(tableFile(bytes, { format: as, name: "mau-so-lieu" }));
  },
});

/** The blank list of units. */
export const unitTemplate = operation("templates.units", {
  summary: { vi: "Biểu mẫu danh mục đơn vị", en: "The blank list of units" },
  who: { may: "read" },
  input: { query: z.strictObject({ format }) },
  output: either,
  handle: async ({ query: { format: as = "xlsx" } }, { workbooks }) => {
    if (workbooks?.writeUnitTemplate === undefined) return refuse("server.not-configured", {});
    return ok(tableFile(await workbooks.writeUnitTemplate({ format: as }), { format: as, name: "mau-don-vi" }));
  },
});

/** The blank list of task forces. */
export const groupTemplate = operation("templates.groups", {
  summary: { vi: "Biểu mẫu danh sách tổ công tác", en: "The blank list of task forces" },
  who: { may: "read" },
  input: { query: z.strictObject({ format }) },
  output: either,
  handle: async ({ query: { format: as = "xlsx" } }, { workbooks }) => {
    if (workbooks?.writeGroupTemplate === undefined) return refuse("server.not-configured", {});
    return ok(tableFile(await workbooks.writeGroupTemplate({ format: as }), { format: as, name: "mau-to-cong-tac" }));
  },
});

/** The blank list of which report came when. */
export const submissionTemplate = operation("templates.submissions", {
  summary: { vi: "Biểu mẫu sổ theo dõi gửi báo cáo", en: "The blank list of which report came when" },
  who: { may: "read" },
  input: { query: z.strictObject({ format }) },
  output: either,
  handle: async ({ query: { format: as = "xlsx" } }, { reference: { regimes }, workbooks }) => {
    if (workbooks?.writeSubmissionTemplate === undefined) return refuse("server.not-configured", {});
    const bytes = await workbooks.writeSubmissionTemplate({ ...(regimes && { regimes }), format: as });
    return ok(tableFile(bytes, { format: as, name: "mau-gui-bao-cao" }));
  },
});

/** A blank register. */
export const registerTemplate = operation("templates.registers", {
  summary: { vi: "Biểu mẫu sổ theo dõi", en: "A blank register" },
  who: { may: "read" },
  input: { query: z.strictObject({ register: RegisterNameSchema, format }) },
  output: either,
  handle: async ({ query: { register, format: as = "xlsx" } }, { workbooks }) => {
    if (workbooks?.writeRegister === undefined) return refuse("server.not-configured", {});
    const bytes = await workbooks.writeRegister(register, { format: as });
    return ok(tableFile(bytes, { format: as, name: `mau-${register}` }));
  },
});
