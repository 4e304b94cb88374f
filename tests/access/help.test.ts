import { beforeAll, describe, expect, it } from "vitest";
import { problemsReported } from "../../src/help/index.ts";
import { serveDemo, wordsOf, type Served, type Visitor } from "./demo-served.fixture.ts";

let served: Served;
let marisol: Visitor;
let lena: Visitor;
let corinne: Visitor;

beforeAll(async () => {
  served = await serveDemo();
  [marisol, lena, corinne] = [
    await served.stepIn("marisol-quade"),
    await served.stepIn("lena-marchetti"),
    await served.stepIn("corinne-abara"),
  ];
});

let sent = 0;
const ask = async (path: string, visitor: Visitor, fields: Readonly<Record<string, string>>) => {
  sent += 1;
  return served.post(path, visitor, { once: `help-${String(sent)}`, revision: "0", ...fields });
};
const textOf = async (answer: Response): Promise<string> => wordsOf(await answer.text());

describe("Asking for help", () => {
  it("from a page of a file, goes on in that file with the steps that are still to do", async () => {
    const answer = await served.request("http://localhost/help/ask", {
      headers: { cookie: marisol.cookie, referer: "http://localhost/files/corinne-abara" },
    });
    expect(answer.headers.get("location")).toBe("/files/corinne-abara/ask-for-help?from=%2Ffiles%2Fcorinne-abara");
    const page = await textOf(await served.get(answer.headers.get("location") ?? "", marisol));
    expect(page).toContain("you came from the file of Corinne Abara");
    expect(page).toContain("The step it stands in the way of");
  });

  it("from another site's page, or with a strange address, comes from My work", async () => {
    for (const referer of ["http://elsewhere.example/files/corinne-abara", "not an address"]) {
      const answer = await served.request("http://localhost/help/ask", {
        headers: { cookie: marisol.cookie, referer },
      });
      expect(await textOf(answer)).toContain("you came from My work");
    }
  });

  it("without words, is asked again and nothing typed is lost", async () => {
    const answer = await ask("/help/ask", marisol, { words: " ", from: "/people" });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain("Fill in “What you were trying to do, and what happened”.");
  });

  it("about a step, gets a number and is recorded in the file with the step's day", async () => {
    const page = await (await served.get("/files/corinne-abara/ask-for-help", marisol)).text();
    const step = /name="step" value="([^"]+@[^"]+)"/.exec(page)?.[1] ?? "";
    expect(step).not.toBe("");
    const fields = { words: "The form stays empty.", step, from: "/files/corinne-abara" };
    const answer = await ask("/files/corinne-abara/ask-for-help", marisol, fields);
    const where = answer.headers.get("location") ?? "";
    expect(where).toMatch(/^\/help\/requests\/\d+$/);
    const reported = problemsReported(await served.district.storage.log.load("corinne-abara"));
    expect(reported.at(-1)?.body.finding).toBe(step.replaceAll("&amp;", "&"));
    const request = await textOf(await served.get(where, marisol));
    expect(request).toContain("Waiting for an answer");
    expect(request).toContain("It stands in the way of");
    expect(await textOf(await served.get("/files/corinne-abara", corinne))).toContain(
      "A problem with a step was reported",
    );
  });
});

describe("A request for help", () => {
  it("is answered by the personnel office, and read by whoever asked and by nobody else", async () => {
    const asked = await ask("/help/ask", marisol, { words: "Where is the staff list?", from: "/people" });
    const where = asked.headers.get("location") ?? "";
    expect(await textOf(await served.get("/office/help", lena))).toContain("Waiting for an answer");
    const answered = await ask(where, lena, { kind: "answered", words: "Under People." });
    expect(answered.status).toBe(303);
    expect(await textOf(await served.get(where, marisol))).toContain("Under People.");
    expect((await served.get(where, corinne)).status).toBe(404);
    expect((await ask(where, corinne, { kind: "added", words: "Me too" })).status).toBe(404);
  });

  it("that its asker would answer themselves, or with no words, is asked again", async () => {
    const asked = await ask("/help/ask", marisol, { words: "One more", from: "/" });
    const where = asked.headers.get("location") ?? "";
    expect((await ask(where, marisol, { kind: "answered", words: "Done" })).status).toBe(422);
    expect((await ask(where, marisol, { kind: "added", words: "" })).status).toBe(422);
    expect((await ask(where, marisol, { kind: "closed", words: "" })).status).toBe(303);
    expect(await textOf(await served.get("/help/requests", marisol))).toContain("Closed");
  });

  it.each(["0", "x", "99999999999", "1.5"])("under the number %s is one that is not there", async (number) => {
    expect((await served.get(`/help/requests/${number}`, marisol)).status).toBe(404);
  });
});
