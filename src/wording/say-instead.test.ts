import { expect, test } from "vitest";
import type { Message, Rule } from "../policy/index.ts";
import { sayInstead } from "./say-instead.ts";

const rule = (parameters: object): Rule => ({
  id: "marks",
  kind: "choices",
  effect: "block",
  parameters,
  fixed: false,
  source: [],
  settings: [],
  at: { file: "", line: 1 },
});
const marks = rule({
  of: "rating-given.value",
  allowed: ["effective", "developing", "ineffective"],
  words: { effective: "Effective", developing: "Developing", ineffective: "Ineffective" },
  groups: { low: ["developing", "ineffective"] },
});
const marking = (value: string | readonly string[]): Message => ({ key: "act", with: { fact: "rating-given", value } });
const said = (barred: readonly Message[], rules: readonly Rule[] = [marks]): string | undefined =>
  sayInstead(barred, { rules });

test("given one mark is barred, then the others of the list are said in the agreement’s words", () => {
  expect(said([marking("ineffective")])).toBe("“Effective” or “Developing” can be given today.");
});

test("given a group of marks is barred, then none of its marks is offered", () => {
  expect(said([marking("low")])).toBe("“Effective” can be given today.");
});

test("given every mark is barred, or no list is known, or no mark was chosen, then nothing is said", () => {
  expect(said([marking(["effective", "low"])])).toBeUndefined();
  expect(said([marking("ineffective")], [])).toBeUndefined();
  expect(said([{ key: "act", with: { fact: "plan-issued", plan: "pip" } }])).toBeUndefined();
});
