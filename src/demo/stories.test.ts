import { beforeAll, describe, expect, test } from "vitest";
import { agreementOf, documentsOf, draftSection, isAgreed, stateOf, writtenSections } from "../documents/index.ts";
import { decideGiveReport, resultsIn, summativeReport } from "../evaluation/index.ts";
import { decideIssuePlan, decideReviewPlan, issueOf, type IssuePlan, type Plan } from "../plans/index.ts";
import type { Finding } from "../policy/index.ts";
import type { District } from "../program/district.ts";
import { sayFinding } from "../wording/index.ts";
import { affirming } from "./acts-of-plans.ts";
import { demoOn, seed } from "./district.fixture.ts";
import { filesOf, refusedFor } from "./files-of-district.fixture.ts";
import { sealed } from "./sealed.ts";

const both = ["supervisor", "employee"] as const;
let district: District;

beforeAll(async () => {
  district = await demoOn("2026-11-16");
});

const { fileOf, findingsOf, plansOf, newest, draftOf, does, goesOn } = filesOf(() => district);
const about = async (person: string, rule: string, state: Finding["state"]): Promise<readonly Finding[]> =>
  (await findingsOf(person)).filter((finding) => finding.rule === rule && finding.state === state);

describe("files of Alder Street Elementary", () => {
  test("Corinne Abara's plan runs; its first meeting was two work days late, with the reason; the next is near", async () => {
    const [plan] = await plansOf("corinne-abara");
    expect(plan).toMatchObject({ state: "running", type: "pip", helpers: [{ helper: "tamsin-okoro" }] });
    const [late] = await about("corinne-abara", "review-at-each-benchmark", "done-late");
    expect(late).toMatchObject({
      late: { count: 2, unit: "work-days" },
      proof: [{ lateReason: "I was out ill on the planned day and the day after." }],
    });
    const [next] = await about("corinne-abara", "review-at-each-benchmark", "due");
    expect(next?.due?.toString()).toBe("2026-11-19");
  });

  test("one promise of her principal's is not done", async () => {
    expect(await about("corinne-abara", "supervisor-does-own-part", "overdue")).toHaveLength(1);
  });

  test("June Bellweather's first plan runs; her second is written and agreed, and waits for the review from above", async () => {
    const [first, second] = await plansOf("june-bellweather");
    expect([first?.state, second?.state]).toEqual(["running", "writing"]);
    const draft = await draftOf("june-bellweather", "plan");
    expect(writtenSections(draft).filter((name) => !isAgreed(draftSection(draft, name), both))).toEqual([]);
    const issue = await issueOfSecond(second!);
    const principal = { person: "marisol-quade", role: "supervisor" } as const;
    expect(refusedFor(await does("june-bellweather", principal, issuingAll, issue))).toEqual(["several-plans"]);
  });

  test("Rafael Montclair's form is acknowledged and answered, there is no plan, and the adverse recommendation is refused", async () => {
    const { document, version } = await newest("rafael-montclair", "ddf");
    expect([stateOf(version), document.responses.length]).toEqual(["acknowledged", 1]);
    expect(await plansOf("rafael-montclair")).toEqual([]);
    expect(refusedFor(await notRecommended("rafael-montclair"))).toContain("no-nonrecommendation-without-plan");
  });

  test("Oren Whitlock's file holds one conversation; Priya Lindqvist's form is not opened yet", async () => {
    expect((await fileOf("oren-whitlock")).facts.filter(({ fact }) => fact === "concern-raised")).toHaveLength(1);
    const papers = [...documentsOf((await fileOf("oren-whitlock")).events).values()].map(({ type }) => type);
    expect(papers).toEqual(["development-plan"]);
    expect(stateOf((await newest("priya-lindqvist", "ddf")).version)).toBe("issued");
  });

  test("Gwen Tolliver's growth plan runs on one criterion, with its appraisal method", async () => {
    const [plan] = await plansOf("gwen-tolliver");
    expect(plan).toMatchObject({ state: "running", type: "pgp", focus: [{ kind: "criterion" }] });
    expect(plan?.versions[0]?.contents.sections["appraisal-method"]).toEqual({ filled: true, whose: both });
  });

  test("Ruben Castile has acknowledged, announced a response and begun it", async () => {
    const { document, version } = await newest("ruben-castile", "ddf");
    expect(version.acknowledged[0]?.body.comment).toBe("I will be writing a response.");
    expect(document.responses).toEqual([]);
    expect((await draftOf("ruben-castile", "response")).header.answers).toBe(document.id);
  });

  test.each(["nadia-ferreira", "walter-pryce", "greta-simms"])("%s has nothing but an open year", async (person) => {
    expect((await fileOf(person)).events.map(({ type }) => type)).toEqual(["CycleOpened", "HistoryEntered"]);
    expect(await district.storage.drafts.openOfFile(person)).toEqual([]);
  });
});

describe("files of the other schools", () => {
  test("Lorne Mabry's growth plan is concluded: met", async () => {
    expect((await plansOf("lorne-mabry"))[0]?.concluded).toMatchObject({ outcome: "met", nextStep: "closed" });
  });

  test("Colm Dravid's plan of last year ended not met, and one runs again", async () => {
    const [last, now] = await plansOf("colm-dravid");
    expect(last).toMatchObject({
      cycle: "colm-dravid-2025-26",
      concluded: { outcome: "not-met", nextStep: "new-plan" },
    });
    expect(now).toMatchObject({ cycle: "colm-dravid-2026-27", state: "running" });
  });

  test("Kofi Benning's plan is being written: three sections agreed, a suggestion waiting, a section in the words of both", async () => {
    const draft = await draftOf("kofi-benning", "plan");
    const sections = writtenSections(draft).map((name) => draftSection(draft, name));
    expect(sections.filter((section) => isAgreed(section, both)).map(({ name }) => name)).toEqual([
      "focus",
      "rationale",
      "completion-day",
    ]);
    expect(sections.flatMap(({ suggestions }) => suggestions.map(({ section, by }) => [section, by.role]))).toEqual([
      ["strategies", "supervisor"],
    ]);
    const targets = draftSection(draft, "targets");
    expect(new Set(targets.history.map(({ by }) => by.role))).toEqual(new Set(both));
    expect(agreementOf(targets, both).map(({ state }) => state)).toEqual(["not-answered", "agreed"]);
  });

  test("Ilse Marchmont declined to acknowledge, and it was witnessed", async () => {
    const { version } = await newest("ilse-marchmont", "ddf");
    expect(stateOf(version)).toBe("declined");
    expect(version.declined.at(-1)?.body).toMatchObject({ witness: "Rosalind Quist", witnessRole: "coworker" });
  });

  test("Petra Stroud's plan runs in its second version, and was extended", async () => {
    const [plan] = await plansOf("petra-stroud");
    expect(plan).toMatchObject({ state: "running", version: 2 });
    expect(plan?.extended).toHaveLength(1);
  });
});

describe("files under the City Schools agreement", () => {
  test("Dario Kellerman asked for his plan himself; it is being written, and he differs on one section", async () => {
    const [plan] = await plansOf("dario-keller");
    expect(plan).toMatchObject({
      state: "writing",
      proposedBy: { role: "employee" },
      disagreements: [{ about: "support" }],
      decided: [],
    });
  });

  test("Sabine Fogarty's plan runs after a decision, her version beside it", async () => {
    const [plan] = await plansOf("sabine-fogarty");
    expect(plan).toMatchObject({
      state: "running",
      disagreements: [{ about: "targets" }],
      decided: [{ about: "targets" }],
    });
    expect(JSON.stringify((await newest("sabine-fogarty", "plan")).version.issued.body.frozen)).toContain(
      "I serve two buildings.",
    );
  });

  test("planning conferences were held on time, held late, entered in the wrong file and struck, and not held", async () => {
    const states = async (person: string) =>
      (await findingsOf(person)).filter(({ rule }) => rule === "planning-conference").map(({ state }) => state);
    expect(await states("moses-atwater")).toEqual(["done"]);
    expect(await states("esther-nwosu")).toEqual(["done-late"]);
    expect(await states("lachlan-birch")).toEqual(["done"]);
    expect((await fileOf("lachlan-birch")).struck).toHaveLength(1);
    expect(await states("yusuf-delgado")).toEqual(["overdue"]);
  });
});

describe("the whole district", () => {
  test("every event is as recorded, and every finding can be said", async () => {
    expect(await district.storage.verify()).toMatchObject({ ok: true });
    const roster = await district.roster();
    for (const { id } of roster.people()) {
      const file = await fileOf(id);
      const editions = new Map(
        file.cycles.map((cycle) => [cycle.id, district.agreements.policies().edition(cycle.edition)!]),
      );
      for (const finding of file.cycles.length === 0 ? [] : await findingsOf(id)) {
        const edition = editions.get(finding.occasion.cycle)!;
        const said = sayFinding(finding, edition, {
          name: (person) => roster.person(person)?.name ?? person,
          today: district.clock.today(),
        });
        expect(JSON.stringify(said)).not.toMatch(/undefined|\[object/);
      }
    }
  });

  test("seeding it again changes nothing", async () => {
    const { storage } = district;
    const before = [
      await storage.verify(),
      await storage.roster.revision(),
      (await storage.calendars.newest()).map(({ revision }) => revision),
    ];
    await seed(district);
    expect([
      await storage.verify(),
      await storage.roster.revision(),
      (await storage.calendars.newest()).map(({ revision }) => revision),
    ]).toEqual(before);
  });

  test("once Anselm Rourke has reviewed June Bellweather's second plan, it can be issued", async () => {
    const [, second] = await plansOf("june-bellweather");
    const above = { person: "anselm-rourke", role: "second-level" } as const;
    const reviewed = await does("june-bellweather", above, decideReviewPlan, {
      plan: second!.id,
      how: "reviewed",
      comment: "One small target; go ahead.",
    });
    expect(reviewed.outcome).toBe("recorded");
    const issued = await does(
      "june-bellweather",
      { person: "marisol-quade", role: "supervisor" },
      issuingAll,
      await issueOfSecond(second!),
    );
    expect(issued.outcome).toBe("recorded");
  });
});

const issuingAll = affirming(decideIssuePlan);

const issueOfSecond = async (plan: Plan): Promise<IssuePlan> => {
  const file = await goesOn("june-bellweather");
  const draft = await draftOf("june-bellweather", "plan");
  const issue = issueOf(plan, file.form("plan", plan.type), draft, { digest: district.digest, sayDay: String });
  return { ...issue, plan: plan.id, draft: draft.header.id, affirmed: [], wordsChanged: false };
};

const notRecommended = async (person: string) => {
  const file = await goesOn(person);
  const values = {
    summary: { strengths: "A good spring run.", growth: "" },
    recommendation: { recommendation: "not-recommended", ground: "" },
  };
  const document = `summative-${file.cycle.id}`;
  const paper = sealed(file, "summative", "supervisor", values, document);
  const given = { document, version: 1, ...resultsIn(file.form("summative"), values) };
  return does(person, file.as("supervisor"), decideGiveReport, {
    report: summativeReport,
    sealed: paper,
    given,
    cycle: file.cycle.id,
    draft: "none",
  });
};
