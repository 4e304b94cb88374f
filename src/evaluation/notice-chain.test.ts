import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { refusedFor, type FileInWriting } from "../plans/file-in-writing.fixture.ts";
import { decide as giveNotice, type GiveNotice } from "./give-notice/decide.ts";
import { decide as holdConference } from "./hold-conference/decide.ts";
import { chainNamed, noticesUnder } from "./notice-chain.ts";
import { decide as takeStep, type TakeNoticeStep } from "./take-notice-step/decide.ts";
import { read } from "./take-notice-step/form.ts";
import { aCustodian, aTeacher, yearUnder } from "./year-file.fixture.ts";

const yearOf = (file: FileInWriting) => {
  const [cycle] = file.file().cycles;
  if (!cycle) throw new Error("no cycle");
  return cycle;
};

const step = (file: FileInWriting, which: TakeNoticeStep["step"]): TakeNoticeStep => ({
  notice: "nonrenewal",
  step: which,
  words: "Two observations show the same.",
  cycle: "c1",
  day: file.today,
  ...(which === "answer" ? { answer: "agreed" as const } : {}),
});

const noticeOf = (file: FileInWriting): GiveNotice => ({
  notice: "nonrenewal",
  sealed: {
    ...file.sealed("action-notice", "notice-nonrenewal-c1", {
      statement: { statement: "Your contract is not renewed." },
      reasons: { reasons: "The observations of November and March." },
    }),
    notice: "nonrenewal",
  },
  cycle: "c1",
  draft: "notice-draft",
});

const state = (file: FileInWriting, rule: string) => file.findings().find((finding) => finding.rule === rule)?.state;
const refusals = (decision: ReturnType<FileInWriting["tries"]>): readonly string[] =>
  decision.ok ? [] : refusedFor(decision.refusal);

const inApril = (): FileInWriting => {
  const file = aTeacher();
  file.today = day("2027-04-12");
  return file;
};

describe("a notice that an agreement speaks of", () => {
  test("its steps are those its rules name, and an agreement without such rules has none", () => {
    expect(chainNamed(aTeacher().edition, yearOf(aTeacher()), "nonrenewal")).toMatchObject({
      asked: true,
      review: "request-answered",
      answered: true,
      meetings: ["meet-and-confer"],
    });
    expect(noticesUnder(aCustodian().edition, yearOf(aCustodian()))).toEqual([]);
    const tenured = yearUnder("bc-btu", { unit: "btu", "job-class": "teacher", status: "tenured" });
    expect(noticesUnder(tenured.edition, yearOf(tenured))).toEqual([]);
  });

  test("given it is proposed, reviewed, answered and talked over, then each step is done in its time and the notice is given", () => {
    const file = inApril();
    file.does("supervisor", takeStep, step(file, "ask"));
    expect(state(file, "nonrenewal-reviewed")).toBe("due");
    expect(state(file, "nonrenewal-answered")).toBe("due");
    file.does("second-level", takeStep, step(file, "review"));
    expect(state(file, "nonrenewal-reviewed")).toBe("done");
    file.does("personnel", takeStep, step(file, "answer"));
    expect(state(file, "nonrenewal-answered")).toBe("done");

    expect(refusals(file.tries("supervisor", giveNotice, noticeOf(file)))).toEqual(["nonrenewal-meeting"]);
    file.does("supervisor", holdConference, {
      meeting: "meet-and-confer",
      with: ["employee", "supervisor"],
      words: "",
      day: file.today,
      cycle: "c1",
    });
    file.does("supervisor", giveNotice, noticeOf(file));
    expect(state(file, "nonrenewal-notice")).not.toBe("done");
    file.records("employee", {
      type: "DocumentReceived",
      day: file.today,
      cycle: "c1",
      document: "notice-nonrenewal-c1",
      body: { document: "notice-nonrenewal-c1", version: 1, how: "opened" },
    });
    expect(state(file, "nonrenewal-notice")).toBe("done");
    expect(refusals(file.tries("supervisor", giveNotice, noticeOf(file)))).toEqual(["chain.given-already"]);
  });

  test("given nobody proposed it, when it is reviewed or answered, then nothing is recorded; nor is a step taken twice", () => {
    const file = inApril();
    expect(refusals(file.tries("personnel", takeStep, step(file, "answer")))).toEqual(["chain.not-asked"]);
    file.does("supervisor", takeStep, step(file, "ask"));
    expect(refusals(file.tries("supervisor", takeStep, step(file, "ask")))).toEqual(["chain.taken-already"]);
    const other = { ...step(file, "ask"), notice: "exile" };
    expect(refusals(file.tries("supervisor", takeStep, other))).toEqual(["chain.no-such-notice"]);
  });

  test("proposing needs what it rests on, answering which answer; a review may add nothing", () => {
    const form = { notice: "nonrenewal", cycle: "c1", today: day("2027-04-12") };
    const typed = new Map([["on", ["2027-04-12"]]]);
    const missing = (which: TakeNoticeStep["step"]) => {
      const asked = read(typed, { ...form, step: which });
      return asked.ok ? [] : asked.errors.map(({ field, key }) => [field, key]);
    };
    expect(missing("ask")).toEqual([["words", "missing"]]);
    expect(missing("answer")).toEqual([["answer", "choose-one"]]);
    expect(missing("review")).toEqual([]);
  });
});
