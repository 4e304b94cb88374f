import type { ActPage } from "../../web/index.ts";
import { DateField, Radios, Select, TextArea } from "../../web/kit/index.ts";
import { DevelopmentSheet } from "../development-sheet.tsx";
import { results } from "../events.ts";
import { sayResult, sayYear } from "../saying.ts";
import type { partsWithOutcome } from "./decide.ts";

export interface OutcomeShown {
  readonly parts: ReturnType<typeof partsWithOutcome>;
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

export function RecordOutcomePage({ page }: { page: ActPage<OutcomeShown> }) {
  const { shown, request, value, error } = page;
  return (
    <DevelopmentSheet
      page={page}
      here="What came of it"
      title="Record what came of it"
      lead="What was reached, when, and what shows it. You can record it again later; every entry stays."
      button="Record the outcome"
    >
      <Select
        name="part"
        label="Which goal or activity?"
        prompt="Choose one"
        options={shown.parts.map(({ id, of, number, text, schoolYear }) => ({
          value: id,
          label: `${sayYear(schoolYear)}, ${of} ${String(number)}: ${shortened(text)}`,
        }))}
        value={value("part")}
        error={error("part")}
      />
      <Radios
        name="result"
        label="Where does it stand?"
        options={results.map((result) => ({ value: result, label: sayResult(result) }))}
        value={value("result")}
        error={error("result")}
      />
      <DateField
        name="on"
        label="As of which day?"
        value={value("on")}
        error={error("on")}
        max={request.today.toString()}
      />
      <TextArea name="words" label="What came of it" rows={4} value={value("words")} error={error("words")} />
      <TextArea
        name="evidence"
        label="What shows it"
        hint="Such as lesson plans of March, or a certificate of completion. Leave out students’ names."
        rows={2}
        optional
        value={value("evidence")}
        error={error("evidence")}
      />
    </DevelopmentSheet>
  );
}
