import type { Edition } from "../../policy/index.ts";
import type { Asked, CyclePerson } from "./asked-sections.ts";
import type { Column, Field, FocusChoice, Option } from "./fitted-form.ts";
import type { EvidenceChoice } from "../evidence.ts";
import { readCondition } from "./load-form.ts";
import { policyOptions } from "./policy-options.ts";
import type { ColumnFrame, FieldFrame, OptionFrame } from "./schema.ts";

export interface Agreement {
  readonly edition: Edition;
  readonly cycle: CyclePerson;
  /** What the edition's rubric offers; empty where it has none. */
  readonly rubric: readonly FocusChoice[];
  /** For plans: which of the policy's plans it is, e.g. "pip". */
  readonly plan?: string;
  /** For a notice whose form does not say it: what it gives notice of, in the policy's name. */
  readonly notice?: string;
  /** What the writer may point to; a question for it is left out where there is nothing. */
  readonly evidence?: readonly EvidenceChoice[];
}

/** An agreement with what it asks of one document, and how words are put into its own. */
export interface Fit extends Agreement {
  /** The document the form is fitted for. */
  readonly type: string;
  readonly asked: ReadonlyMap<string, Asked>;
  readonly put: (text: string) => string;
}

/** A choice or rating whose answers the policy does not know is left out. */
export const fitField = (name: string, frame: FieldFrame, fit: Fit): Field[] => {
  const condition = frame["shown-when"] === undefined ? {} : { shownWhen: readCondition(frame["shown-when"]) };
  const question = questionOf(name, frame, fit);
  switch (frame.kind) {
    case "focus":
      return [{ ...question, ...condition, kind: "focus", choices: fit.rubric }];
    case "evidence": {
      const choices = fit.evidence ?? [];
      return choices.length === 0 ? [] : [{ ...question, ...condition, kind: "evidence", choices }];
    }
    case "rating": {
      const options = policyOptions(fit.edition, frame.from, fit.cycle, {
        evaluation: fit.type,
        overall: frame.each === "overall",
      });
      if (options.length === 0 || (frame.each === "focus" && fit.rubric.length === 0)) return [];
      return [
        {
          ...question,
          ...condition,
          kind: "rating",
          options,
          ...(frame.each === "focus" ? { foci: fit.rubric } : {}),
          ...(frame.rests === undefined ? {} : { rests: fit.put(frame.rests) }),
        },
      ];
    }
    case "rows": {
      const columns = Object.entries(frame.columns).flatMap(([column, cell]) => fitColumn(column, cell, fit));
      return [
        {
          ...question,
          ...condition,
          kind: "rows",
          row: fit.put(frame.row),
          columns,
          ...(frame.part === undefined ? {} : { part: frame.part }),
        },
      ];
    }
    default:
      return fitColumn(name, frame, fit).map((column) => ({ ...column, ...condition }));
  }
};

const fitColumn = (name: string, frame: ColumnFrame, fit: Fit): Column[] => {
  const question = questionOf(name, frame, fit);
  switch (frame.kind) {
    case "text":
    case "long-text":
      return [{ ...question, kind: frame.kind, ...(frame.most === undefined ? {} : { most: frame.most }) }];
    case "day":
      return [{ ...question, kind: "day" }];
    case "number":
      return [
        {
          ...question,
          kind: "number",
          ...(frame.least === undefined ? {} : { least: frame.least }),
          ...(frame.most === undefined ? {} : { most: frame.most }),
        },
      ];
    case "check":
      return [{ ...question, kind: "check", ...(frame.states === undefined ? {} : { states: frame.states }) }];
    case "choice": {
      const options =
        frame.from === undefined
          ? ownOptions(frame.options ?? [], fit)
          : policyOptions(fit.edition, frame.from, fit.cycle, { evaluation: fit.type });
      return options.length === 0 ? [] : [{ ...question, kind: "choice", options }];
    }
  }
};

const questionOf = (name: string, frame: Pick<FieldFrame, "label" | "hint" | "optional">, fit: Fit) => ({
  name,
  label: fit.put(frame.label),
  ...(frame.hint === undefined ? {} : { hint: fit.put(frame.hint) }),
  optional: frame.optional ?? false,
});

/** An option that answers a section is offered only where the agreement asks for that section. */
const ownOptions = (options: readonly OptionFrame[], fit: Fit): readonly Option[] =>
  options.flatMap((option) => {
    const section = option["if-asked"];
    const asked = section === undefined ? undefined : fit.asked.get(section);
    if (section !== undefined && (asked === undefined || asked.asked === "never")) return [];
    return [
      {
        value: option.value,
        label: fit.put(option.label),
        ...(option.hint === undefined ? {} : { hint: fit.put(option.hint) }),
        ...(section === undefined ? {} : { answers: section }),
      },
    ];
  });
