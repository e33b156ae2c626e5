import type { Language } from "@de-an-06/domain";

/**
 * The language of an answer by `Accept-Language`: English where it is preferred over Vietnamese, else Vietnamese.
 *
 * @example
 * languageOf("en-GB,en;q=0.9,vi;q=0.1") // => "en"
 * languageOf("fr") // => "vi"
 */
export function languageOf(header: string | undefined): Language {
  if (header === undefined || header.length > 1000) return "vi";
  const weight = { vi: 0, en: 0 };
  for (const part of header.split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((q) => q !== undefined) ?? "1";
    const language = /^(vi|en)(?:-|$)/.exec(tag)?.[1];
    if (language === "vi" || language === "en") weight[language] = Math.max(weight[language], Number(quality));
  }
  return weight.en > weight.vi ? "en" : "vi";
}
