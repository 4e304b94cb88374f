import type { Finding, Message } from "../../policy/index.ts";
import { sayFinding } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { NoticeChain } from "../notice-chain.ts";
import type { NoticeStep } from "../notice-events.ts";

type Asked = Readonly<Record<string, unknown>>;

const factAsked = ({ asks }: Finding): Asked => {
  const { must } = asks.with;
  const [first] = Array.isArray(must) ? (must as readonly Message[]) : [];
  return first?.with ?? {};
};

/** The fact a step is for rules, and by whom where the agreement tells answers apart by that. */
const stepFact = (
  step: NoticeStep | "give",
  { review }: NoticeChain,
): { readonly fact: string; readonly by?: string } => {
  switch (step) {
    case "ask":
      return { fact: "request-made" };
    case "review":
      return { fact: review ?? "", by: "second-level" };
    case "answer":
      return { fact: "request-answered", by: "personnel" };
    case "give":
      return { fact: "notice-given" };
  }
};

const isAsked = (asked: Asked, { fact, by }: ReturnType<typeof stepFact>): boolean => {
  const named = [asked["by"]].flat().filter((each) => typeof each === "string");
  return asked["fact"] === fact && (by === undefined || named.length === 0 || named.includes(by));
};

/** How a step that is not done stands with the agreement: "Due April 23." */
export const sayWaiting = (
  request: FileRequest,
  chain: NoticeChain,
  step: NoticeStep | "give",
): { readonly waits?: string } => {
  const { edition, cycle, name, today } = request;
  const wanted = stepFact(step, chain);
  const finding = request
    .findings()
    .find((each) => chain.rules.has(each.rule) && each.occasion.cycle === cycle.id && isAsked(factAsked(each), wanted));
  return finding ? { waits: `${sayFinding(finding, edition, { name, today }).state.words}.` } : {};
};
