import type { Span } from "../calendar/index.ts";
import type {
  DayExpression,
  FactPattern,
  LabelPattern,
  OpenPattern,
  PartPattern,
  Pattern,
  Role,
} from "../policy/index.ts";

/** What sentences read of each kind's parameters; policy/kinds owns their full shape and checks it. */
export interface Named {
  readonly name: string;
  readonly where?: PartPattern["where"] | undefined;
}
export interface DutyShape {
  readonly who: Role;
  readonly must: Pattern;
  readonly each?:
    | { readonly span: "cycle" }
    | { readonly plan: PartPattern["where"] }
    | { readonly document: Named }
    | PartPattern
    | FactPattern;
  readonly when?: FactPattern | LabelPattern;
  readonly by?: DayExpression;
  readonly "not-before"?: DayExpression;
  readonly closes?: DayExpression;
}
export interface CadenceShape {
  readonly who: Role;
  readonly must: Pattern;
  readonly every?: Span;
  readonly times: number;
  readonly while?: string;
  readonly measure: string;
  readonly from?: DayExpression;
  readonly by?: DayExpression;
  readonly "first-within"?: number;
}
export interface CountShape {
  readonly of: FactPattern | PartPattern | OpenPattern;
  readonly in: { readonly span: string; readonly where?: PartPattern["where"] };
  readonly "at-least"?: number;
  readonly "at-most"?: number;
  readonly total?: string;
  readonly "of-which"?: readonly {
    readonly where: NonNullable<PartPattern["where"]>;
    readonly "at-least"?: number;
    readonly "at-most"?: number;
  }[];
}
export interface WindowShape {
  readonly act: FactPattern;
  readonly of?: PartPattern;
  readonly from?: DayExpression;
  readonly to?: DayExpression;
}
export interface GateShape {
  readonly act: FactPattern;
  readonly needs: readonly Pattern[];
  readonly "for-each"?: "focus" | FactPattern;
}
export interface DurationShape {
  readonly of: Named;
  readonly "at-least"?: Span;
  readonly "at-most"?: Span;
  readonly "ends-by"?: DayExpression;
  readonly joins?: readonly string[];
}
export interface ContentShape {
  readonly document: Named;
  readonly sections?: readonly {
    readonly section: string;
    readonly whose?: readonly Role[];
    readonly "for-each"?: string;
  }[];
  readonly optional?: readonly string[];
  readonly never?: readonly string[];
}
export interface AttestShape {
  readonly by: Role;
  readonly at: FactPattern;
  readonly statement: string;
  readonly "for-each"?: string;
}
export interface TellShape {
  readonly to: readonly Role[];
  readonly at: readonly FactPattern[];
  readonly text?: string;
  readonly contact?: string;
}
export interface WhoMayShape {
  readonly act: FactPattern;
  readonly may?: readonly Role[];
  readonly "may-not"?: readonly Role[];
  readonly whom?: readonly Role[];
  readonly while?: string;
}
export interface DecidesShape {
  readonly about: string;
  readonly first?: readonly Role[];
  readonly then: Role;
  readonly silence?: Span;
}
export interface AcknowledgeShape {
  readonly document: Named;
  readonly by: readonly Role[];
  readonly means: string;
  readonly words?: string;
  readonly within?: DayExpression;
  readonly refusal?: { readonly "recorded-by"?: Role; readonly witness?: Role | "none" };
}
export interface RightShape {
  readonly of: Role;
  readonly to: string;
  readonly ask?: string;
  readonly about?: readonly Named[];
  readonly "by-whom"?: readonly Role[];
  readonly until?: DayExpression;
}
export interface ChoicesShape {
  readonly of: string;
  readonly allowed: readonly string[];
  readonly "with-reason"?: readonly string[];
}
export interface AssignShape {
  readonly what: string;
  readonly rows: readonly { readonly for?: Readonly<Record<string, unknown>>; readonly use: readonly string[] }[];
  readonly otherwise?: readonly string[];
}
export interface KeepShape {
  readonly record: Named;
  readonly travels?: boolean;
  readonly "at-least"?: DayExpression;
  readonly "at-most"?: DayExpression;
}
export interface CountsAsShape {
  readonly label: string;
  readonly when?: readonly Pattern[];
  readonly "rolls-up"?: {
    readonly evaluation: string;
    readonly marks: string;
    readonly grouped: boolean;
    readonly points: Readonly<Record<string, number>>;
    readonly weights?: Readonly<Record<string, number>>;
    readonly round?: number;
    readonly bands: readonly { readonly "at-least"?: number; readonly is: string }[];
    readonly limits: readonly {
      readonly marks: readonly string[];
      readonly "at-least": number;
      readonly "no-better-than": string;
    }[];
  };
}
