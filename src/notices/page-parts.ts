import type { NoticeStores } from "./parts.ts";

/** What the pages of notices are made of besides the program's `App`; the program hands it in. */
export interface NoticePageParts extends NoticeStores {
  readonly settings: {
    all(): Promise<Readonly<Record<string, unknown>>>;
    set(name: string, value: unknown, by: string, reason: string): Promise<void>;
  };
  /** 256 bits, as text for an address. */
  readonly newSecret: () => string;
  /** Where people reach the program, and whether mail leaves it. */
  readonly reached: { readonly address?: string; readonly sendsMail: boolean };
}
