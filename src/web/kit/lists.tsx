import { Fragment } from "preact";
import { StateTag, type State } from "./state-tag.tsx";
import { classes, type Words } from "./words.ts";

export type TaskListProps = {
  tasks: readonly { title: Words; href?: string | undefined; hint?: Words; state: State; words: Words }[];
};

/** Parts of a longer task, each with its state in words. */
export function TaskList({ tasks }: TaskListProps) {
  return (
    <ul class="tasks">
      {tasks.map((task, at) => (
        <li key={at}>
          <div class="task">
            {task.href === undefined ? task.title : <a href={task.href}>{task.title}</a>}
            {task.hint ? <p class="small soft">{task.hint}</p> : null}
          </div>
          <StateTag state={task.state} words={task.words} />
        </li>
      ))}
    </ul>
  );
}

export type DocListProps = {
  items: readonly { title: Words; href?: string | undefined; note?: Words }[];
  /** Names are set in the sans, documents in the serif. */
  people?: boolean | undefined;
};

/** Documents as issued, or who looked: a title and one line under it. */
export function DocList({ items, people }: DocListProps) {
  return (
    <ul class={classes("docs", people && "people")}>
      {items.map((item, at) => (
        <li key={at}>
          {item.href === undefined ? (
            <span class="doc-title">{item.title}</span>
          ) : (
            <a class="doc-title" href={item.href}>
              {item.title}
            </a>
          )}
          {item.note ? <span class="note">{item.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}

export type FactsProps = { facts: readonly { term: Words; words: Words }[]; rows?: boolean | undefined };

/** Terms and what holds for them; with `rows`, each on its own ruled line. */
export function Facts({ facts, rows }: FactsProps) {
  return (
    <dl class={classes("facts", rows && "rows")}>
      {facts.map((fact, at) =>
        rows ? (
          <div key={at}>
            <dt>{fact.term}</dt>
            <dd>{fact.words}</dd>
          </div>
        ) : (
          <Fragment key={at}>
            <dt>{fact.term}</dt>
            <dd>{fact.words}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
