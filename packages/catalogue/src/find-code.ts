import { findService } from "./find-service.js";

/**
 * The code of a dimension that some words stand for, besides the names in its code list: services by their other names. Hand
 * it to the readers of tables as `findCode`. A name that stands for two services stands for none.
 *
 * @example
 * findCode("service", "đăng ký dự thi tốt nghiệp THPT Quốc gia và xét tuyển đại học, cao đẳng") // => "qd06-21"
 */
export function findCode(dimension: string, text: string): string | undefined {
  const [only, ...others] = dimension === "service" ? findService(text) : [];
  return others.length === 0 ? only?.id : undefined;
}
