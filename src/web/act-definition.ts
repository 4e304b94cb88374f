import type { ComponentChildren } from "preact";
import type { Permission } from "../access/index.ts";
import type { Read, Typed } from "../answers/index.ts";
import type { Decide, RecordedEvent } from "../casefile/index.ts";
import type { CycleOf, FileRequest } from "./file-request.ts";

/** Instead of the form, when the file is not in a state for this act. */
export interface Instead {
  readonly instead: {
    readonly title: string;
    readonly text: string;
    readonly href?: string;
    readonly label?: string;
    /** What the address names is not in this file. */
    readonly missing?: true;
  };
}

/** What an act's page is given. Field values and errors by name; `hidden` and `more` belong inside its form. */
export interface ActPage<Shown> {
  readonly request: FileRequest;
  readonly shown: Shown;
  readonly action: string;
  /** Token, revision and identity of this form: for the kit's `Form`. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly value: (field: string) => string;
  readonly values: (field: string) => readonly string[];
  /** The error sentence at a field, if there is one. */
  readonly error: (field: string) => string | undefined;
  /** Reason fields for rules that only warn; put it before the button. */
  readonly more: ComponentChildren;
}

export interface ActDefinition<Input, Shown> {
  /** Verb-noun, as its folder is called. */
  readonly name: string;
  /** Under /files/:employee. */
  readonly path: string;
  readonly permission: Permission;
  readonly cycleOf?: CycleOf;
  readonly title: (request: FileRequest, shown: Shown) => string;
  readonly show: (request: FileRequest) => Promise<Shown | Instead> | Shown | Instead;
  /** First values of the fields, before anyone typed. */
  readonly start?: (request: FileRequest, shown: Shown) => Readonly<Record<string, string>>;
  readonly read: (typed: Typed, request: FileRequest, shown: Shown) => Read<Input>;
  readonly decide: Decide<Input>;
  /** Labels for error sentences, by field. */
  readonly labels: Readonly<Record<string, string>>;
  readonly page: (page: ActPage<Shown>) => ComponentChildren;
  /** Where to go once it is recorded. */
  readonly done: (request: FileRequest, events: readonly RecordedEvent[], input: Input) => string;
  readonly closesDraft?: (input: Input) => string | undefined;
}
