import worker from "./worker.js";

const authorization = "Bearer lanh-dao-tinh";
const response = await worker.fetch(
  new Request("https://example.vn/de-an-06/deadlines/parse", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ phrase: "trước ngày 15 hàng tháng", asOf: "2025-08-20" }),
  }),
  { LEADER_TOKEN: "lanh-dao-tinh", CLERK_TOKEN: "can-bo-phuong" },
);
console.log(response.status, await response.json());
console.log(await worker.scheduled());
