import { fieldId } from "./field.tsx";
import { OverdueMark } from "./marks.tsx";

export type ErrorSummaryProps = {
  /** In the order of the page. `id` only where the field was given one of its own. */
  errors: readonly { name: string; message: string; id?: string | undefined }[];
  /** "Two things to put right". */
  title?: string | undefined;
};

const counts = [
  "",
  "One thing",
  "Two things",
  "Three things",
  "Four things",
  "Five things",
  "Six things",
  "Seven things",
  "Eight things",
  "Nine things",
];

function titleFor(count: number): string {
  return `${counts[count] ?? `${count} things`} to put right`;
}

/** What to put right, first on the page, each line a link to its field. Nothing is shown when there is nothing. */
export function ErrorSummary({ errors, title = titleFor(errors.length) }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="notice put-right" role="alert" tabindex={-1} id="error-summary" data-focus="on-load">
      <OverdueMark />
      <div class="notice-words">
        <p class="notice-title">{title}</p>
        <ul>
          {errors.map((error) => (
            <li key={`${error.name} ${error.message}`}>
              <a href={`#${error.id ?? fieldId(error.name)}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
