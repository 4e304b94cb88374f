import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { decide as callOff } from "./call-off-observation/decide.ts";
import { aBar, aContext, aFile, aNote, anEvent, held, planned, shared } from "./a-file.fixture.ts";
import { decide as holdConference } from "./hold-conference/decide.ts";
import { decide as hold } from "./hold-observation/decide.ts";
import { decide as plan } from "./plan-observation/decide.ts";
import { decide as share } from "./share-notes/decide.ts";

const aPlan = { cycle: "c1", formal: true, on: "2026-11-20", at: "10:20", setting: "Room 8" };
const holding = {
  observation: "o1",
  day: day("2026-11-12"),
  cycle: "c1",
  formal: true,
  announced: true,
  from: "10:20",
  to: "10:51",
  minutes: 31,
  setting: "Room 8",
};
const talk = {
  observation: "o1",
  day: day("2026-11-13"),
  meeting: "post-observation" as const,
  with: ["employee", "supervisor"] as const,
  words: "",
};
const giving = { observation: "o1", notes: [aNote("n1", "Enters.")], attachments: [], unsettled: false };

const refusedFor = (decision: ReturnType<typeof hold>): string | undefined =>
  !decision.ok && decision.refusal.kind === "not-now" ? decision.refusal.why.key : undefined;

describe("planning an observation", () => {
  test("given the agreement lets it, it is told of from that day, with an identity of its own", () => {
    const context = aContext();
    expect(plan(aFile(), aPlan, context)).toMatchObject({
      ok: true,
      events: [{ type: "ObservationPlanned", cycle: "c1", body: { observation: "new-1", on: "2026-11-20" } }],
    });
    expect(context.asked()).toMatchObject([
      { fact: "observation-planned", is: { formal: true, announced: true }, ids: { observation: "new-1" } },
    ]);
  });

  test("nobody is asked to observe themselves", () => {
    expect(refusedFor(plan(aFile(), { ...aPlan, observer: "nadia" }, aContext()))).toBe(
      "observation.observer-is-party",
    );
  });

  test("given a rule that blocks says no, the finding is the reason", () => {
    expect(plan(aFile(), aPlan, aContext([aBar()]))).toMatchObject({ ok: false, refusal: { kind: "agreement" } });
  });
});

describe("recording an observation as held", () => {
  test("the agreement is asked about its minutes, its kind and the how-manieth it is", () => {
    const context = aContext();
    expect(hold(aFile([held("o0"), planned()]), holding, context)).toMatchObject({ ok: true });
    expect(context.asked()).toMatchObject([
      {
        fact: "observation-held",
        is: { formal: true, announced: true, minutes: 31, number: 2 },
        ids: { observation: "o1" },
        day: day("2026-11-12"),
      },
    ]);
  });

  test("given one that stands in no file yet, it comes in by being held", () => {
    expect(hold(aFile(), { ...holding, announced: false }, aContext())).toMatchObject({
      ok: true,
      events: [{ type: "ObservationHeld", body: { announced: false } }],
    });
  });

  test("given it is too short for a rule that warns, a reason is asked for", () => {
    expect(hold(aFile(), holding, aContext([aBar("warn")]))).toMatchObject({ refusal: { kind: "reason-needed" } });
  });

  test("it is held once, and not after it was called off", () => {
    expect(refusedFor(hold(aFile([held()]), holding, aContext()))).toBe("observation.held-already");
    const off = anEvent("ObservationCalledOff", { observation: "o1", reason: "Fire drill" });
    expect(refusedFor(hold(aFile([planned(), off]), holding, aContext()))).toBe("observation.called-off");
  });

  test("a late entry keeps its reason", () => {
    expect(hold(aFile(), { ...holding, lateReason: "I was out ill." }, aContext())).toMatchObject({
      events: [{ lateReason: "I was out ill." }],
    });
  });
});

describe("the talks around an observation", () => {
  test("the one before needs an observation that is planned", () => {
    const before = { ...talk, meeting: "pre-observation" as const };
    expect(refusedFor(holdConference(aFile(), before, aContext()))).toBe("observation.not-in-file");
    const context = aContext();
    expect(holdConference(aFile([planned()]), before, context)).toMatchObject({ ok: true });
    expect(context.asked()).toMatchObject([
      { fact: "conference-held", is: { meeting: "pre-observation" }, ids: { observation: "o1" } },
    ]);
  });

  test("the one after needs an observation that was held", () => {
    expect(refusedFor(holdConference(aFile([planned()]), talk, aContext()))).toBe("observation.not-held");
    expect(holdConference(aFile([planned(), held()]), talk, aContext())).toMatchObject({ ok: true });
  });
});

describe("sharing notes", () => {
  test("given the observation was held, they are given word for word", () => {
    expect(share(aFile([held()]), giving, aContext())).toMatchObject({
      ok: true,
      events: [{ type: "NotesShared", cycle: "c1", body: { notes: [{ text: "Enters." }] } }],
    });
  });

  test("not before it was held, not nothing, and not a note with two texts", () => {
    expect(refusedFor(share(aFile([planned()]), giving, aContext()))).toBe("observation.not-held");
    expect(refusedFor(share(aFile([held()]), { ...giving, notes: [] }, aContext()))).toBe(
      "observation.nothing-to-share",
    );
    expect(refusedFor(share(aFile([held()]), { ...giving, unsettled: true }, aContext()))).toBe(
      "observation.texts-to-choose",
    );
  });
});

describe("calling an observation off", () => {
  test("keeps the plan and the reason; one that was held stays held", () => {
    expect(callOff(aFile([planned()]), { observation: "o1", reason: "Fire drill" }, aContext())).toMatchObject({
      ok: true,
    });
    expect(refusedFor(callOff(aFile([planned(), held()]), { observation: "o1", reason: "x" }, aContext()))).toBe(
      "observation.held-already",
    );
    expect(refusedFor(callOff(aFile(), { observation: "o1", reason: "x" }, aContext()))).toBe(
      "observation.not-in-file",
    );
  });
});

describe("an observation in a file", () => {
  test("gives its facts: planned, held with its number, and the talk after it", () => {
    const after = anEvent("ObservationConferenceHeld", {
      observation: "o1",
      meeting: "post-observation",
      with: ["employee", "supervisor"],
      words: "",
    });
    expect(aFile([planned(), held(), after, shared([aNote("n1", "Enters.")])]).facts).toMatchObject([
      { fact: "observation-planned", is: { formal: true, announced: true }, ids: { observation: "o1", cycle: "c1" } },
      { fact: "observation-held", is: { minutes: 31, number: 1 } },
      { fact: "conference-held", is: { meeting: "post-observation" }, ids: { observation: "o1" } },
    ]);
  });

  test("formal and informal ones are numbered apart", () => {
    const numbers = aFile([held("o1"), held("o2", { formal: false }), held("o3")]).facts.map(({ is }) => is["number"]);
    expect(numbers).toEqual([1, 1, 2]);
  });
});
