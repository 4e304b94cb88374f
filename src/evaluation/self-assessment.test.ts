import { describe, expect, test } from "vitest";
import { file, served } from "./served.fixture.ts";

const own = `${file}/self-assessment`;
const secret = "I lose the class after lunch on Fridays.";

const writing = async () => {
  const pages = await served("2026-11-16");
  const { nadia } = pages;
  const write = (words: string) =>
    nadia.send(own, { section: "strengths", act: "save", strengths: words }, `${own}?edit=strengths`);
  expect((await write(secret)).status).toBe(303);
  return { ...pages, write };
};

describe("a self-assessment", () => {
  test("given it is begun and not shared, then its writer reads it and nobody else does, at no address", async () => {
    const { nadia, marisol, anselm, lena, corinne, storage } = await writing();
    expect((await nadia.get(own)).text).toContain(secret);
    const [draft] = await storage.drafts.openOfFile("nadia-ferreira");
    const addresses = [
      own,
      `${own}/share`,
      `${file}/drafts/${draft?.id ?? ""}`,
      `${file}/drafts/${draft?.id ?? ""}/issue`,
    ];
    for (const other of [marisol, anselm, lena, corinne])
      for (const address of addresses) {
        const answer = await other.get(address);
        expect([address, answer.status >= 400]).toEqual([address, true]);
        expect(answer.html).not.toContain("after lunch");
      }
    const events = await storage.log.load("nadia-ferreira");
    expect(JSON.stringify(events)).not.toContain("after lunch");
  });

  test("given others send words to it, then nothing of its writer's is changed", async () => {
    const { nadia, marisol } = await writing();
    const sent = await marisol.send(own, { section: "strengths", act: "save", strengths: "Rewritten." });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect((await nadia.get(own)).text).toContain(secret);
  });

  test("given it is shared, then those who may open the file read those words, and a later draft is private again", async () => {
    const { nadia, marisol, storage, write } = await writing();
    expect((await nadia.get(`${own}/share`)).text).toContain("Marisol Quade");
    const shared = await nadia.send(`${own}/share`, {});
    expect(shared.status).toBe(303);
    expect((await marisol.get(shared.to)).text).toContain(secret);
    expect((await nadia.get(shared.to)).status).toBe(200);

    expect((await nadia.get(own)).text).toContain("Begin a new version");
    await nadia.send(own, { begin: "yes" });
    await write("On Fridays I now begin with the quiz.");
    expect((await marisol.get(shared.to)).text).not.toContain("the quiz");
    expect((await nadia.send(`${own}/share`, {})).status).toBe(303);
    expect((await marisol.get(shared.to)).text).toContain("the quiz");
    const events = await storage.log.load("nadia-ferreira");
    expect(events.filter(({ type }) => type === "SelfAssessmentShared").map(({ by }) => by.person)).toEqual([
      "nadia-ferreira",
      "nadia-ferreira",
    ]);
  });

  test("given nothing is written, then there is nothing to share", async () => {
    const { nadia } = await served("2026-11-16");
    expect((await nadia.get(`${own}/share`)).text).toContain("There is nothing new to share");
  });

  test("given it is shared, then it can be named as a paper that lay on the table in a conference", async () => {
    const { nadia, marisol, storage } = await writing();
    await nadia.send(`${own}/share`, {});
    const page = await marisol.get(`${file}/conference`);
    const paper = /name="papers" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
    const held = await marisol.send(`${file}/conference`, {
      meeting: "mid-year",
      on: "2026-11-16",
      with: ["employee", "supervisor"],
      papers: [paper],
    });
    expect(held.to).toBe(file);
    const event = (await storage.log.load("nadia-ferreira")).at(-1);
    expect(event?.body).toMatchObject({ meeting: "mid-year", documents: [{ version: 1 }] });
  });
});
