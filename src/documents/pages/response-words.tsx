import { sayFinding } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { FrozenDocument } from "../frozen.ts";
import type { IssuedDocument } from "../state.ts";
import { sayInstant, stop } from "./say-instant.ts";
import { frozenText } from "./section-words.ts";

/** The employee's responses, bound to the document wherever it is shown; or that there is none, and until when there may be. */
export const responseWords = ({ id, responses }: IssuedDocument, request: FileRequest) => {
  const heading = `Response of ${request.employee.name}`;
  if (responses.length > 0)
    return {
      heading,
      text: responses.map(({ body }) => textOf(body.frozen)).join("\n\n"),
      note: responses.map((event) => stop(`Filed ${sayInstant(event.recordedAt)}`)).join(" "),
    };
  const right = request
    .findings()
    .find(
      (finding) =>
        finding.kind === "right" && finding.occasion.document === id && finding.asks.with["to"] === "respond",
    );
  if (!right) return undefined;
  const words = sayFinding(right, request.edition, request);
  return { heading, none: "None so far.", note: `${words.asks} ${words.because.join(" ")}`.trim() };
};

const textOf = (frozen: FrozenDocument): string =>
  frozen.sections
    .map(frozenText)
    .filter((text) => text !== "")
    .join("\n\n");
