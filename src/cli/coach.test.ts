import { describe, expect, test } from "vitest";
import { coachVerb } from "./coach.ts";
import { ask } from "./memory-io.fixture.ts";

const files: Readonly<Record<string, string>> = {
  "targets.txt": "Arrive on time.\n\nMop the floor after each lunch period.\n",
  "labels.tsv": "label\ttext\nmeasurable\tMop the floor after each lunch period.\nnot\tArrive on time.\n",
  "piped in": "Improve.\n",
};
const verbs = [coachVerb((file) => files[file ?? "piped in"])];

describe("coach", () => {
  test("given a file with --json, then each line with words is answered on a line", async () => {
    const { code, out } = await ask(verbs, {}, "coach", "--json", "targets.txt");
    const [first, second, ...more] = out.split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ text: "Arrive on time.", measurable: false });
    expect(first?.["findings"]).toContainEqual({
      key: "vague.on-time",
      span: [7, 14],
      says: "“On time”: by what clock time or day, and who records it?",
    });
    expect(second).toMatchObject({ text: "Mop the floor after each lunch period.", measurable: true });
  });

  test("given no file, then what is piped in is read, and said in words", async () => {
    const { code, out } = await ask(verbs, {}, "coach");
    expect(code).toBe(0);
    expect(out).toContain("two people with the same papers could answer differently");
    expect(out).toContain("“Improve”: from what, to what?");
  });

  test("given labelled lines, then the answers are compared", async () => {
    const { out } = await ask(verbs, {}, "coach", "--labels", "--json", "labels.tsv");
    expect(JSON.parse(out)).toMatchObject({ both: 1, neither: 1, coachOnly: 0, peopleOnly: 0, f1: 1 });
  });

  test("given no labels in a file that should have them, then it says so", async () => {
    const { code, err } = await ask(verbs, {}, "coach", "--labels", "targets.txt");
    expect(code).toBe(2);
    expect(err).toContain("No line begins with");
  });

  test("given a file that is not there, then it says so", async () => {
    const { code, err } = await ask(verbs, {}, "coach", "nowhere.txt");
    expect(code).toBe(2);
    expect(err).toContain("nowhere.txt cannot be read.");
  });

  test("given two files, then the second is refused", async () => {
    const { code, err } = await ask(verbs, {}, "coach", "targets.txt", "labels.tsv");
    expect(code).toBe(2);
    expect(err).toContain("does not know what to do with “labels.tsv”");
  });
});
