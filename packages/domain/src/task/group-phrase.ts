import { normalise } from "../text/normalise.js";
import type { GroupKind } from "../unit/group.js";
import type { Tier, UnitKind } from "../unit/unit.js";

/** What a name that stands for several bodies asks for. */
export interface GroupPhrase {
  /**
   * Whose: the committees of units, their police, task forces, or agencies of some kinds; `places` are the units below.
   */
  readonly who:
    | { readonly body: "committees" | "police" | "places" }
    | { readonly body: "groups"; readonly kind: GroupKind }
    | { readonly body: "agencies"; readonly kinds: ReadonlySet<UnitKind> };
  /** The levels named, each with the kinds of unit meant; none when the phrase names no level. */
  readonly levels: readonly Level[];
}

/** A level a phrase names: a whole tier ("cấp xã"), some kinds of it ("các phường"), or every one ("các cấp"). */
export interface Level {
  readonly tier: Tier | "every";
  readonly kinds?: readonly UnitKind[];
}

type Word =
  | { readonly is: "body"; readonly who: GroupPhrase["who"] }
  | { readonly is: "noun"; readonly kinds: readonly UnitKind[] }
  | { readonly is: "level"; readonly level: Level }
  | { readonly is: "around" }
  | { readonly is: "filler" };

const bodies = (who: GroupPhrase["who"]): Word => ({ is: "body", who });
const noun = (...kinds: readonly UnitKind[]): Word => ({ is: "noun", kinds });
const tier = (one: Tier | "every"): Word => ({ is: "level", level: { tier: one } });
const kinds = (of: Tier, ...some: readonly UnitKind[]): Word => ({ is: "level", level: { tier: of, kinds: some } });
const force = bodies({ body: "groups", kind: "de-an-06" });
const agencies = noun("office", "department", "board", "police", "sector", "public-service-unit");
const filler: Word = { is: "filler" };

const words: readonly (readonly [phrase: string, word: Word])[] = [
  ["ủy ban nhân dân", bodies({ body: "committees" })],
  ["ubnd", bodies({ body: "committees" })],
  ["công an", bodies({ body: "police" })],
  ["địa phương", bodies({ body: "places" })],
  ["tổ công tác triển khai đề án 06/cp", force],
  ["tổ công tác triển khai đề án 06", force],
  ["tổ công tác đề án 06/cp", force],
  ["tổ công tác đề án 06", force],
  ["tổ công tác đa06", force],
  ["tổ công tác", force],
  ["tct đề án 06", force],
  ["tct", force],
  ["tổ công nghệ số cộng đồng", bodies({ body: "groups", kind: "community-digital" })],
  ["tổ chức chính trị - xã hội", noun("union")],
  ["tổ chức đoàn thể", noun("union")],
  ["đoàn thể", noun("union")],
  ["ban ngành", noun("board", "sector", "police")],
  ["sở", noun("office", "department")],
  ["phòng", noun("office", "department")],
  ["ban", noun("board")],
  ["ngành", noun("sector", "police")],
  ["cơ quan", agencies],
  ["đơn vị", agencies],
  ["cấp tỉnh", tier("province")],
  ["cấp huyện", tier("district")],
  ["cấp xã", tier("commune")],
  ["cấp thôn", tier("village")],
  ["các cấp", tier("every")],
  ["tỉnh", kinds("province", "province")],
  ["huyện", kinds("district", "rural-district")],
  ["quận", kinds("district", "urban-district")],
  ["thị xã", kinds("district", "town")],
  ["thành phố", kinds("district", "provincial-city")],
  ["xã", kinds("commune", "commune")],
  ["phường", kinds("commune", "ward")],
  ["thị trấn", kinds("commune", "township")],
  ["đặc khu", kinds("commune", "special-zone")],
  ["thôn", kinds("village", "village")],
  ["bản", kinds("village", "village")],
  ["tổ dân phố", kinds("village", "residential-group")],
  ["khu phố", kinds("village", "residential-group")],
  ["trên địa bàn", { is: "around" }],
  ["trực thuộc", { is: "around" }],
  ["thuộc", { is: "around" }],
  ...["thành viên", "các", "những", "mọi", "toàn thể", "toàn bộ", "tất cả", "và", ",", "của", "tại"].map(
    (phrase) => [phrase, filler] as const,
  ),
];

/**
 * Reads a name that stands for several bodies: "các sở, ban, ngành, đoàn thể cấp tỉnh", "UBND các phường". Null when a
 * word of it is not known ("các ngân hàng thương mại") or says that somebody else knows whom ("các đơn vị liên quan"):
 * a group is expanded whole or not at all.
 */
export function readGroupPhrase(name: string): GroupPhrase | null {
  const found = wordsOf(normalise(name).replaceAll(",", " , "));
  if (found === null) return null;
  const around = found.findIndex(({ is }) => is === "around");
  const said = around < 0 ? found : found.slice(0, around);
  const levels = said.flatMap((word) => (word.is === "level" ? [word.level] : []));
  const who = said.flatMap((word) => (word.is === "body" ? [word.who] : []));
  const nouns = said.flatMap((word) => (word.is === "noun" ? word.kinds : []));
  const [first, ...others] = who;
  if (others.length > 0 || (first !== undefined && nouns.length > 0)) return null;
  if (first !== undefined) return { who: first, levels: asProvinces(levels) };
  return nouns.length === 0 ? null : { who: { body: "agencies", kinds: new Set(nouns) }, levels };
}

/** Beside "tỉnh" a "thành phố" is a centrally run city: "các tỉnh, thành phố". */
function asProvinces(levels: readonly Level[]): readonly Level[] {
  const beside = levels.some((level) => level.kinds?.includes("province"));
  return levels.map((level) =>
    beside && level.kinds?.includes("provincial-city") ? { tier: "province", kinds: ["city"] } : level,
  );
}

/** The known words of a text, the longest at each place; null when one is unknown. */
function wordsOf(text: string): readonly Word[] | null {
  const found: Word[] = [];
  for (let rest = text.trim(); rest !== "";) {
    const here = words
      .filter(([phrase]) => rest === phrase || rest.startsWith(`${phrase} `))
      .reduce<(typeof words)[number] | undefined>((a, b) => (a && a[0].length >= b[0].length ? a : b), undefined);
    if (here === undefined) return null;
    found.push(here[1]);
    rest = rest.slice(here[0].length).trimStart();
  }
  return found;
}
