import type { Role } from "@de-an-06/domain";

/**
 * What an operation does to a unit: reads it, writes for it (*cập nhật, gửi*), accepts or returns what it sent (*tiếp
 * nhận, trả lại*), assigns tasks to it (*giao*).
 */
export type Act = "read" | "submit" | "accept" | "assign";

/** Which roles may do it; an auditor only reads. */
export const rolesFor: Readonly<Record<Act, readonly Role[]>> = {
  read: ["clerk", "reviewer", "leader", "auditor"],
  submit: ["clerk", "reviewer", "leader"],
  accept: ["reviewer", "leader"],
  assign: ["reviewer", "leader"],
};
