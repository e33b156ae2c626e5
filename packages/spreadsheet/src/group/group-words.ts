import { type GroupDecision, type GroupKind, type GroupRole, toKey } from "@de-an-06/domain";

/** What a group is for, in the words of a list (*loại tổ*). */
export const groupKindWords: Readonly<Record<GroupKind, string>> = {
  "de-an-06": "Tổ công tác Đề án 06",
  support: "Tổ giúp việc",
  "community-digital": "Tổ công nghệ số cộng đồng",
  inspection: "Tổ kiểm tra",
  activation: "Tổ kích hoạt định danh",
  youth: "Đội thanh niên tình nguyện",
};

/** What a decision does to a group. */
export const actWords: Readonly<Record<GroupDecision["act"], string>> = {
  "set-up": "Thành lập",
  consolidated: "Kiện toàn",
  dissolved: "Giải thể",
};

/** What a member does in the group. */
export const roleWords: Readonly<Record<GroupRole, string>> = {
  head: "Tổ trưởng",
  "standing-deputy": "Tổ phó thường trực",
  deputy: "Tổ phó",
  secretary: "Thư ký",
  member: "Thành viên",
};

const kinds = byKey(groupKindWords, {
  "to cong tac": "de-an-06",
  "to cong tac trien khai de an 06": "de-an-06",
  "de an 06": "de-an-06",
  "to cong nghe so": "community-digital",
  "cong nghe so cong dong": "community-digital",
  "doi thanh nien": "youth",
});
const acts = byKey(actWords, { "kien toan lai": "consolidated", "bai bo": "dissolved" });
const roles = byKey(roleWords, { "to pho tt": "standing-deputy", "doi truong": "head", "doi pho": "deputy", uv: "member", "uy vien": "member" }); // prettier-ignore

/** The kind some words name; undefined for words that name none. */
export function groupKindOf(words: string): GroupKind | undefined {
  return kinds.get(toKey(words));
}

/** The kind that the words in front of a group's name stand for: the longest that fits. */
export function groupKindOfName(name: string): GroupKind | undefined {
  const key = toKey(name);
  const fronts = [...kinds.keys()].filter((front) => key === front || key.startsWith(`${front} `));
  return kinds.get(fronts.sort((a, b) => b.length - a.length)[0] ?? "");
}

/** What some words say a decision does. */
export function actOf(words: string): GroupDecision["act"] | undefined {
  return acts.get(toKey(words));
}

/** The role some words name. */
export function roleOf(words: string): GroupRole | undefined {
  return roles.get(toKey(words));
}

function byKey<Word extends string>(
  ours: Readonly<Record<Word, string>>,
  others: Readonly<Record<string, Word>>,
): ReadonlyMap<string, Word> {
  return new Map([
    ...Object.entries(others),
    ...Object.entries<string>(ours).map(([word, text]) => [toKey(text), word as Word] as const),
  ]);
}
