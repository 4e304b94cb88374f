import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { fitted } from "../a-plan.fixture.ts";
import { draftSection, draftValues } from "../draft/draft.ts";
import { memoryDrafts } from "../draft/memory-drafts.fixture.ts";
import type { DraftRecord, DraftStore, Writer } from "../draft-store.ts";
import { answerDraftPost } from "./draft-action.tsx";
import { DraftSections } from "./draft-sections.tsx";

const quade: Writer = { person: "quade", role: "supervisor" };
const abara: Writer = { person: "abara", role: "employee" };
const form = fitted("plan");
const names: Readonly<Record<string, string>> = { quade: "Marisol Quade", abara: "Corinne Abara" };

describe("a plan's draft, written by two", () => {
  let store: DraftStore;
  let sent = 0;
  const load = async (): Promise<DraftRecord> => (await store.load("d1"))!;
  const rationale = async () => draftSection(await load(), "rationale");

  const send = async (writer: Writer, answers: Readonly<Record<string, string>>, wantsJson = false) => {
    sent += 1;
    const typed = new Map(Object.entries({ section: "rationale", ...answers }).map(([name, value]) => [name, [value]]));
    return answerDraftPost({
      store,
      draft: await load(),
      form,
      writer,
      posted: { typed, files: new Map(), once: `once-${sent}`, revision: 0 },
      wantsJson,
      at: `2026-11-0${Math.min(9, sent)}T15:00:00Z`,
      page: "/plan",
    });
  };

  const page = async (reader: Writer, open?: string): Promise<string> => {
    const draft = await load();
    return renderToString(
      <DraftSections
        form={form}
        draft={draft}
        values={draftValues(draft)}
        reader={reader}
        sides={["supervisor", "employee"]}
        name={(person) => names[person] ?? person}
        personOf={(role) => (role === "employee" ? "abara" : "quade")}
        today={day("2026-11-16")}
        action="/plan"
        csrf="token"
        newId={() => "once"}
        open={open}
        more={undefined}
        error={() => undefined}
      />,
    );
  };

  beforeEach(async () => {
    store = memoryDrafts();
    sent = 0;
    await store.create({
      id: "d1",
      file: "abara",
      cycle: "c1",
      type: "plan",
      form: form.id,
      document: "doc1",
      version: 1,
      plan: "p1",
      openedBy: quade,
      openedAt: "2026-11-01T15:00:00Z",
    });
    await send(quade, { rationale: "Slips were collected.", basis: "0" });
  });

  test("saving and agreeing at once is one step, and the other side is still asked", async () => {
    await send(abara, {
      act: "save-and-agree",
      rationale: "Slips were collected. I had no planning hour.",
      basis: "1",
    });
    const html = await page(quade);
    expect(html).toMatch(/Corinne Abara<\/span> agreed/);
    expect(html).toMatch(/Marisol Quade<\/span> has not answered/);
    expect(html).toContain("Double-underlined text by Corinne Abara");
  });

  test("changed words ask both again, and say that they had agreed to earlier ones", async () => {
    await send(quade, { act: "agree", basis: "1" });
    await send(abara, { rationale: "Other words.", basis: "1" });
    expect(await page(abara)).toContain("agreed Nov 2 to earlier words");
    expect(await page(abara)).toContain("These words were changed, so both of you are asked again.");
  });

  test("agreement is to the words that were seen: on an older page it does not count for newer words", async () => {
    await send(abara, { rationale: "Newer words.", basis: "1" });
    await send(quade, { act: "agree", basis: "1" });
    expect(await page(quade)).toContain("to earlier words");
  });

  test("agreement can be taken back", async () => {
    await send(quade, { act: "agree", basis: "1" });
    await send(quade, { act: "withdraw", basis: "1" });
    expect(await page(abara)).toContain("took agreement back");
  });

  test("words that came second can be proposed, and the other side takes them or leaves them", async () => {
    await send(abara, { rationale: "Hers.", basis: "1" });
    expect(await send(quade, { rationale: "His.", basis: "1" })).toEqual({ go: "/plan#section-rationale" });
    const [kept] = (await rationale()).kept;
    expect(await page(quade)).toContain(
      "Corinne Abara saved this section while you were writing. Both texts are kept.",
    );
    expect(await page(abara)).not.toContain("Both texts are kept");

    await send(quade, { act: "propose", number: String(kept!.number) });
    const [proposed] = (await rationale()).suggestions;
    expect((await rationale()).kept).toEqual([]);
    expect(await page(abara)).toContain("proposes these words");
    await send(abara, { act: "take", number: String(proposed!.number), basis: "2" });
    expect(await rationale()).toMatchObject({ value: { rationale: "His." }, revision: 3, suggestions: [] });
  });

  test("nobody can take up another's words that were not proposed", async () => {
    await send(abara, { rationale: "Hers.", basis: "1" });
    await send(quade, { rationale: "His.", basis: "1" });
    const [kept] = (await rationale()).kept;
    await send(abara, { act: "take", number: String(kept!.number), basis: "2" });
    expect((await rationale()).value).toEqual({ rationale: "Hers." });
  });

  test("written together, the kept words are settled with the saving", async () => {
    await send(abara, { rationale: "Hers.", basis: "1" });
    await send(quade, { rationale: "His.", basis: "1" });
    const open = await page(quade, "rationale");
    const takes = /name="takes" value="(\d+)"/.exec(open)?.[1] ?? "";
    await send(quade, { act: "save", rationale: "Both.", basis: "2", takes });
    expect(await rationale()).toMatchObject({ value: { rationale: "Both." }, kept: [] });
  });

  test("asking for one more row saves what is typed and opens the section again", async () => {
    const answer = await send(quade, {
      section: "targets",
      basis: "0",
      more: "targets",
      "targets.r1.text": "22 of 26",
    });
    expect(answer).toEqual({ go: "/plan?edit=targets&more=targets#section-targets" });
    expect(draftValues(await load())["targets"]).toMatchObject({ targets: [{ id: "r1", text: "22 of 26" }] });
  });

  test("the page's script is told the new revision, or where both texts stand", async () => {
    expect(await send(abara, { rationale: "Typed.", basis: "1" }, true)).toMatchObject({
      json: { revision: 2 },
      status: 200,
    });
    expect(await send(quade, { rationale: "Late.", basis: "1" }, true)).toMatchObject({
      json: { href: "/plan#section-rationale" },
      status: 409,
    });
  });

  test("a section that is not in the form, or not theirs to write, takes nothing", async () => {
    const before = (await load()).entries.length;
    expect(await send(quade, { section: "nonsense", rationale: "x" })).toEqual({ go: "/plan" });
    expect(await send({ person: "rourke", role: "second-level" }, { rationale: "x", basis: "1" })).toEqual({
      go: "/plan",
    });
    expect((await load()).entries).toHaveLength(before);
  });
});
