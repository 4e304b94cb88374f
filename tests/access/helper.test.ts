import { beforeAll, describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { isOpen, plansIn, strategiesOf, targetsOf } from "../../src/plans/index.ts";
import { demoOn } from "../../src/demo/district.fixture.ts";
import { demoDay, serveDemo, wordsOf, type Served } from "./demo-served.fixture.ts";

const employee = "corinne-abara";
const helper = "bea-thornquist";
const today = { day: day(demoDay) };

let served: Served;
let plan: string;

beforeAll(async () => {
  const district = await demoOn(demoDay);
  const clock = { today: () => today.day, now: () => `${today.day.toString()}T15:00:00Z` };
  served = await serveDemo({ district: { ...district, clock } });
  plan = plansIn(await district.storage.log.load(employee)).find(isOpen)?.id ?? "";
});

const planOf = async (person: string): Promise<number> =>
  (await served.get(`/files/${employee}/plans/${plan}`, await served.stepIn(person))).status;

const send = async (act: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  const revision = String((await served.district.storage.log.load(employee)).length);
  const supervisor = await served.stepIn("marisol-quade");
  const path = `/files/${employee}/plans/${plan}/${act}`;
  const answer = await served.post(path, supervisor, { once: crypto.randomUUID(), revision, ...fields });
  if (answer.status !== 303) throw new Error(`${act}: ${wordsOf(await answer.text()).slice(0, 1500)}`);
};

describe("A helper", () => {
  it("sees one plan from the day they are asked in until it is concluded, and nothing else ever", async () => {
    expect(await planOf(helper)).toBe(404);

    await send("ask-helper", { helper, as: "coordinator", words: "Look at the targets with us." });
    expect(await planOf(helper)).toBe(200);
    const visitor = await served.stepIn(helper);
    for (const closed of ["", "/raise-concern", `/plans/${plan}/write`, `/plans/${plan}/conclude`, "/plans/another"])
      expect([closed, (await served.get(`/files/${employee}${closed}`, visitor)).status]).toEqual([closed, 403]);

    today.day = today.day.add({ days: 1 });
    expect(await planOf(helper)).toBe(200);

    const running = plansIn(await served.district.storage.log.load(employee)).find(({ id }) => id === plan);
    if (!running) throw new Error("the plan is gone");
    await send("conclude", {
      outcome: "met",
      reason: "The targets are met.",
      "next-step": "closed",
      on: today.day.toString(),
      ...Object.fromEntries(targetsOf(running).map(({ id }) => [`met.${id}`, "yes"])),
      ...Object.fromEntries(targetsOf(running).map(({ id }) => [`why.${id}`, "The record shows it."])),
      ...Object.fromEntries(strategiesOf(running).map(({ id }) => [`kept.${id}`, "done"])),
    });
    expect(await planOf(helper)).toBe(200);

    today.day = today.day.add({ days: 1 });
    expect(await planOf(helper)).toBe(404);
    expect(await planOf("marisol-quade")).toBe(200);
  });
});
