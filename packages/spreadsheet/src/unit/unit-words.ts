import { normalise, type Tier, tierOfKind, toKey, type UnitKind } from "@de-an-06/domain";

/** Each level in the words of a list (*cấp*). */
export const tierWords: Readonly<Record<Tier, string>> = {
  country: "Trung ương",
  province: "Tỉnh",
  district: "Huyện",
  commune: "Xã",
  village: "Thôn",
  agency: "Cơ quan",
};

/** What a unit is, in the words of a list (*loại đơn vị*). */
export const kindWords: Readonly<Record<UnitKind, string>> = {
  country: "Quốc gia",
  province: "Tỉnh",
  city: "Thành phố trực thuộc Trung ương",
  "provincial-city": "Thành phố thuộc tỉnh",
  "urban-district": "Quận",
  "rural-district": "Huyện",
  town: "Thị xã",
  ward: "Phường",
  commune: "Xã",
  township: "Thị trấn",
  "special-zone": "Đặc khu",
  village: "Thôn",
  "residential-group": "Tổ dân phố",
  office: "Văn phòng",
  department: "Sở, phòng chuyên môn",
  board: "Ban",
  police: "Công an",
  sector: "Ngành dọc",
  union: "Đoàn thể",
  party: "Cơ quan Đảng",
  enterprise: "Doanh nghiệp",
  "public-service-unit": "Đơn vị sự nghiệp công lập",
};

/** Other words lists use: those of the statistics office, and short forms. */
const otherKinds: Readonly<Record<string, UnitKind>> = {
  "thanh pho trung uong": "city",
  "thanh pho": "provincial-city",
  "thanh pho thuoc thanh pho truc thuoc trung uong": "provincial-city",
  ap: "village",
  so: "department",
  phong: "department",
  "don vi su nghiep": "public-service-unit",
};
const otherTiers: Readonly<Record<string, Tier>> = {
  "quoc gia": "country",
  "to dan pho": "village",
  "thon to dan pho": "village",
  "so nganh": "agency",
};

const kinds = byKey(kindWords, otherKinds);
const tiers = byKey(tierWords, otherTiers);
/** "Cấp tỉnh", and the older "cấp quận, huyện". */
const level = /^cap (?=.)/u;

/** The kind some words name; undefined for words that name none. */
export function kindOf(words: string): UnitKind | undefined {
  return kinds.get(toKey(words));
}

/** The level some words name, or the level of the kind they name. */
export function tierOf(words: string): Tier | undefined {
  const key = toKey(words).replace(level, "");
  const kind = kinds.get(key);
  return tiers.get(key) ?? (kind && tierOfKind[kind]);
}

/** What stands in front of a name; "thành phố" is of a province or of a district, and says nothing. */
const fronts: readonly (readonly [RegExp, Tier])[] = [
  [/^(?:phường|xã|thị trấn|đặc khu)\s/u, "commune"],
  [/^(?:huyện|quận|thị xã)\s/u, "district"],
  [/^tỉnh\s/u, "province"],
  [/^(?:thôn|bản|ấp|tổ dân phố|khu phố)\s/u, "village"],
  [/^(?:sở|công an|văn phòng|bảo hiểm|chi cục|trung tâm)\s/u, "agency"],
];

/** The level that the words in front of a name stand for: "Phường Sông Cầu" is of a commune's. */
export function tierOfName(name: string): Tier | undefined {
  const text = normalise(name);
  return fronts.find(([front]) => front.test(text))?.[1];
}

/** Under the key of our word and of every other; ours stand first. */
function byKey<Word extends string>(
  ours: Readonly<Record<Word, string>>,
  others: Readonly<Record<string, Word>>,
): ReadonlyMap<string, Word> {
  const words = new Map(Object.entries(others));
  for (const [word, text] of Object.entries<string>(ours)) words.set(toKey(text), word as Word);
  return words;
}
