import { coach, confusionOn, labelledIn } from "../coach/index.ts";
import { sayCoached, sayCoachNote, sayMissing } from "../wording/index.ts";
import { jsonOption } from "./policy-folder.ts";
import { table, wrap } from "./text.ts";
import { AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";

/** The text of a file, or of what is piped in where none is named; undefined where it cannot be read. */
export type ReadText = (file?: string) => string | undefined | Promise<string | undefined>;

/** Reads one target a line and says of each whether it can be judged, and what it leaves open. */
export const coachVerb = (readText: ReadText): Verb => ({
  name: "coach",
  summary:
    "Say of each line of a file, or of what is piped in, whether it can be judged met or not met, and what it leaves open.",
  mayTake: "file",
  options: {
    ...jsonOption,
    labels: { says: "Each line begins with “measurable” or “not” and a tab: print how the coach’s answers compare." },
  },
  async run(asked, io): Promise<ExitCode> {
    const [file] = asked.given;
    const text = await readText(file);
    if (text === undefined) throw new AskedWrongly(`${file ?? "What is piped in"} cannot be read.`);
    if (asked.on("labels")) return compare(text, asked.on("json"), io);
    for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== ""))
      io.out(asked.on("json") ? JSON.stringify(asJson(line)) : page(line));
    return 0;
  },
});

function asJson(text: string): Readonly<Record<string, unknown>> {
  const { measurable, missing, findings } = coach(text);
  return {
    text,
    measurable,
    missing,
    findings: findings.map((note) => ({ key: note.key, span: note.span, says: sayCoachNote(note) })),
  };
}

function page(text: string): string {
  const coached = coach(text);
  const { missing, findings } = coached;
  return [
    wrap(text),
    wrap(sayCoached(coached), "  "),
    ...(missing.length === 0 ? [] : [wrap(`Not said: ${missing.map(sayMissing).join("; ")}.`, "  ")]),
    ...findings.map((note) => wrap(sayCoachNote(note), "      ", "    - ")),
    "",
  ].join("\n");
}

function compare(text: string, json: boolean, io: CliIo): ExitCode {
  const rows = labelledIn(text);
  if (rows.length === 0) throw new AskedWrongly("No line begins with “measurable” or “not” and a tab.");
  const found = confusionOn(rows);
  if (json) {
    io.out(JSON.stringify(found));
    return 0;
  }
  const two = (share: number): string => share.toFixed(2);
  io.out(
    [
      table([
        ["", "coach: measurable", "coach: not"],
        ["people: measurable", String(found.both), String(found.peopleOnly)],
        ["people: not", String(found.coachOnly), String(found.neither)],
      ]),
      "",
      `Precision ${two(found.precision)}, recall ${two(found.recall)}, F1 ${two(found.f1)}.`,
      ...(found.differ.length === 0 ? [] : ["", "They differ on:"]),
      ...found.differ.map((row) =>
        wrap(`people say ${row.measurable ? "measurable" : "not"}: ${row.text}`, "    ", "  - "),
      ),
    ].join("\n"),
  );
  return 0;
}
