import { expect, test } from "vitest";
import { aFile, anEvent, employee, issued, received } from "./a-file.fixture.ts";
import { documentProjection } from "./project.ts";

const acknowledged = anEvent(
  "DocumentAcknowledged",
  {
    document: "doc1",
    version: 1,
    as: "employee",
    means: "discussed",
    words: "…",
    rule: "r",
    edition: "e",
    hash: "words-1",
  },
  "2026-11-12",
  { by: employee },
);
const declined = anEvent(
  "SignatureDeclined",
  { document: "doc1", version: 1, as: "employee", words: "…", hash: "words-1" },
  "2026-11-11",
);

test.each([
  ["issued", [issued()]],
  ["received", [issued(), received()]],
  ["declined", [issued(), declined]],
  ["acknowledged", [issued(), declined, acknowledged]],
  ["issued", [issued(), received(), issued({ version: 2 }, "2026-11-14")]],
] as const)("a document is listed as %s by its newest version", (state, events) => {
  expect(documentProjection.project(aFile([...events]).events)).toMatchObject([
    { document: "doc1", type: "ddf", state, title: { words: "Developmental Data Form", focus: "4.2" } },
  ]);
});
