import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { people } from "../../plans/file-in-writing.fixture.ts";
import { aTeacher, refusedFor } from "../development-file.fixture.ts";
import { developmentOf, documentOfYear, isShared } from "../state.ts";
import { decide } from "./decide.ts";

const document = documentOfYear(people.employee, "c1");
const draft = { document, version: 1, cycle: "c1" };

test("given a draft, when its writer shares it, then the conference has what the agreement asks to come before it", () => {
  const file = aTeacher();
  file.today = day("2026-10-05");
  expect(isShared(developmentOf(file.file()), document, 1)).toBe(false);
  file.does("employee", decide, draft);
  expect(isShared(developmentOf(file.file()), document, 1)).toBe(true);
  const shared = file.file().facts.find(({ fact }) => fact === "draft-shared");
  expect(shared).toMatchObject({ is: { document: "development-plan", version: 1 }, ids: { cycle: "c1", document } });
});

test("given one version is shared, then the next one is its writer's alone until it is shared too", () => {
  const file = aTeacher();
  file.does("employee", decide, draft);
  expect(isShared(developmentOf(file.file()), document, 2)).toBe(false);
  const again = file.tries("employee", decide, draft);
  expect(again.ok ? [] : refusedFor(again.refusal)).toEqual(["development.shared-already"]);
});
