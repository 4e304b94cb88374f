import { sayDay } from "../wording/index.ts";
import type { ActPage, FileRequest } from "../web/index.ts";
import { Radios, Sides, TextField } from "../web/kit/index.ts";
import { keptWords } from "./events.ts";
import { strategiesOf, supportFor, type StrategyWords } from "./parts-of-plan.ts";
import type { OfPlan } from "./act-sheet.tsx";
import { keptSaid } from "./plan-words.ts";

type Page = Pick<ActPage<OfPlan>, "request" | "shown" | "value" | "error">;

function OnePromise({ page, strategy }: { page: Page; strategy: StrategyWords }) {
  const { request, shown, value, error } = page;
  const given = supportFor(shown.plan, strategy.id);
  const by = strategy.day ? `By ${sayDay(strategy.day, "table", request.today)}. ` : "";
  const recorded = given
    ? `Recorded as done${given.on ? ` ${sayDay(given.on, "short", request.today)}` : ""}.`
    : "Nothing is recorded yet.";
  return (
    <>
      <Radios
        name={`kept.${strategy.id}`}
        label={<span class="record">{strategy.text}</span>}
        hint={`${by}${recorded}`}
        options={keptWords.map((kept) => ({ value: kept, label: keptSaid[kept] }))}
        value={value(`kept.${strategy.id}`)}
        error={error(`kept.${strategy.id}`)}
      />
      <TextField
        name={`keptnote.${strategy.id}`}
        label="What shows it"
        optional
        value={value(`keptnote.${strategy.id}`)}
        error={error(`keptnote.${strategy.id}`)}
      />
    </>
  );
}

/** What each side had promised, in equal halves: asked of both alike. */
export function PromiseFields({ page }: { page: Page }) {
  const { request, shown } = page;
  const all = strategiesOf(shown.plan);
  const list = (whose: (strategy: StrategyWords) => boolean) => {
    const own = all.filter(whose);
    return own.length === 0 ? (
      <p class="small soft">Nothing was promised on this side.</p>
    ) : (
      own.map((strategy) => <OnePromise key={strategy.id} page={page} strategy={strategy} />)
    );
  };
  const others = all.filter(({ whose }) => whose !== "supervisor" && whose !== "employee");
  if (all.length === 0) return null;
  return (
    <>
      <h2>What each side had promised</h2>
      <Sides
        left={{
          heading: request.supervisor?.name ?? "Supervisor",
          note: "Supervisor",
          children: <div class="stack">{list(({ whose }) => whose === "supervisor")}</div>,
        }}
        right={{
          heading: request.employee.name,
          note: "Employee",
          children: <div class="stack">{list(({ whose }) => whose === "employee")}</div>,
        }}
      />
      {others.length > 0 ? (
        <>
          <h3>Students</h3>
          {others.map((strategy) => (
            <OnePromise key={strategy.id} page={page} strategy={strategy} />
          ))}
        </>
      ) : null}
    </>
  );
}

/** Promises recorded as done already are answered so; the rest is asked. */
export const promisesStart = (request: FileRequest, { plan }: OfPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    strategiesOf(plan).flatMap(({ id }) => {
      const given = supportFor(plan, id);
      return given
        ? [
            [`kept.${id}`, "done"] as const,
            [`keptnote.${id}`, given.words || (given.on ? sayDay(given.on, "plain", request.today) : "")] as const,
          ]
        : [];
    }),
  );
