import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadPolicies } from "./load.ts";

const root = new URL("../../policies/", import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), "utf8");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\d\.yaml$/.test(file));
const { library } = loadPolicies(files.map((file) => ({ file, text: text(file) })));

const shipped = new Set(library.all().flatMap((edition) => edition.rules.map((rule) => rule.id)));
const tables = text("README.md").split("## Which rule says what").slice(1).join("");
const listed = new Set([...tables.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id ?? ""));
listed.delete("dates");

test("the README lists every rule of the shipped policies under the sentence it rests on, and no other", () => {
  expect([...listed].filter((id) => !shipped.has(id))).toEqual([]);
  expect([...shipped].filter((id) => !listed.has(id))).toEqual([]);
});
