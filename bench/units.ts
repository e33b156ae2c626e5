/**
 * How fast 100,000 units become a hierarchy, and how fast one of them is found by code and by name.
 *
 * `npm run bench units [-- --check] [--reps 7] [--scale 1]`. CPU time; the first name costs more than the others, as names are
 * indexed when the first is asked for.
 */
import {
  createHierarchy,
  type Hierarchy,
  plainDate,
  toUnitKey,
  type Unit,
  type UnitKey,
  unwrap,
} from "@de-an-06/domain";
import { cpuOf, judgeWait, median, options } from "./roll-up/contender.js";

const { check, reps, scale } = options("1");
const day = plainDate("2025-07-01");
const syllables = "Bản Nà Pác Đức Xuân Sông Cầu Phú Thịnh Hòa Bình An Tân Lập Khuổi Cò Mỹ Vĩnh Lộc Hưng".split(" ");
const word = (n: number) => syllables[n % syllables.length] ?? "";
const code = (length: number, n: number) => String(n + 1).padStart(length, "0");
const unit = (tier: Unit["tier"], given: Pick<Unit, "code" | "name" | "parent">): Unit => ({
  ...given,
  tier,
  from: day,
  until: null,
});

/** 34 provinces, 3,321 communes, and villages up to the whole number, named as villages are. */
const communes = Math.round(3321 * scale);
const villages = Math.round(96_644 * scale);
const units = [
  unit("country", { code: "VN", name: "Việt Nam", parent: null }),
  ...Array.from({ length: 34 }, (_, n) =>
    unit("province", { code: code(2, n), name: `Tỉnh ${word(n)} ${word(7 * n)}`, parent: "VN" }),
  ),
  ...Array.from({ length: communes }, (_, n) =>
    unit("commune", { code: code(5, n), name: `Xã ${word(n)} ${word(n >> 5)}`, parent: code(2, n % 34) }),
  ),
  ...Array.from({ length: villages }, (_, n) => {
    const commune = code(5, n % communes);
    const name = n % 3 === 0 ? `Tổ dân phố ${n % 40}` : `Thôn ${word(n)} ${word(n >> 4)} ${n % 9}`;
    return unit("village", { code: `${commune}:thon-${n}`, name, parent: commune });
  }),
];

const waits = { built: [] as number[], first: [] as number[], names: [] as number[], codes: [] as number[] };
for (let rep = 0; rep < reps; rep++) {
  const [built, tree] = cpuOf(() => {
    const hierarchy: Hierarchy = unwrap(createHierarchy(units));
    return hierarchy.on(day);
  });
  const asked = units.filter(({ tier }, n) => tier === "village" && n % 97 === 0);
  const within = asked.map(({ parent }) => toUnitKey({ code: parent ?? "", from: day }));
  const [first] = cpuOf(() => tree.find("Thôn Bản Nà 4"));
  const [names] = cpuOf(() => asked.map(({ name }, n) => tree.find(name, { within: within[n] as UnitKey })));
  const [codes] = cpuOf(() => asked.map((one) => tree.find(one.code)));
  waits.built.push(built);
  waits.first.push(first);
  waits.names.push((names * 1000) / asked.length);
  waits.codes.push((codes * 1000) / asked.length);
}
console.log(`${units.length} units`);
const met = judgeWait("built and laid out for a day,", waits.built, 1000);
console.log(`first look-up by name: ${median(waits.first).toFixed(1)} ms of CPU`);
console.log(
  `a look-up by name within a commune, where thousands share most names: ${median(waits.names).toFixed(1)} µs; by code: ${median(waits.codes).toFixed(1)} µs`,
);
if (check && !met) process.exit(1);
