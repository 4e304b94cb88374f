import { describe, expect, it } from "vitest";
import { demoOn } from "../../src/demo/district.fixture.ts";
import { faultLine } from "../../src/program/fault-log.ts";
import { defineFileAction } from "../../src/web/index.ts";
import { demoDay, serveDemo, wordsOf } from "../access/demo-served.fixture.ts";

const secret = "the-words-she-typed";

class DatabaseBusy extends Error {
  override readonly name = "DatabaseBusy";
}

/** An act that breaks, with what was typed in its message in the worst shape a log could get. */
const breaking = defineFileAction({
  path: "/breaks/:part",
  permission: "see-file",
  handle: async (_, { typed }) => {
    throw new DatabaseBusy(
      `could not write ${typed.get("words")?.[0] ?? ""}\n    at ${secret} (file:///secret.ts:1:1)`,
    );
  },
});

describe("A fault on our side", () => {
  it("tells the person a reference, and the log where it was: nothing typed, sent, asked or said", async () => {
    const lines: Readonly<Record<string, unknown>>[] = [];
    const fault = faultLine((line) => void lines.push(line));
    const served = await serveDemo({ district: await demoOn(demoDay), fault, extra: [breaking] });
    const visitor = await served.stepIn("marisol-quade");
    const fields = { once: "once-secret", revision: "1", words: secret };
    const answer = await served.post(`/files/june-bellweather/breaks/part-secret?asked=query-secret`, visitor, fields);

    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const page = wordsOf(await answer.text());
    const [line] = lines;
    expect(lines).toHaveLength(1);
    expect(line).toMatchObject({ method: "POST", path: "/files/:employee/breaks/:part", fault: "DatabaseBusy" });
    expect(page).toContain(`this reference: ${String(line?.["reference"])}`);

    const logged = JSON.stringify(line);
    expect(logged).toContain("faults.test");
    const id = visitor.cookie.split("=")[1] ?? "";
    for (const kept of [
      secret,
      "query-secret",
      "part-secret",
      "once-secret",
      "june-bellweather",
      "marisol",
      id,
      visitor.csrf,
    ]) {
      expect(logged).not.toContain(kept);
      if (kept !== "june-bellweather" && kept !== "marisol") expect(page).not.toContain(kept);
    }
    expect(page).not.toContain("DatabaseBusy");
  });

  it.each([["words"], [undefined], [{ name: secret }], [Object.assign(new Error(""), { name: secret })]])(
    "that is %o is logged as unknown",
    (error) => {
      const lines: Readonly<Record<string, unknown>>[] = [];
      faultLine((line) => void lines.push(line))({ reference: "1", error, method: "GET", path: "/" });
      expect(lines[0]).toMatchObject({ fault: "unknown" });
      expect(JSON.stringify(lines)).not.toContain(secret);
    },
  );
});
