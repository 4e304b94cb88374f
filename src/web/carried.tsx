import type { Typed } from "../answers/index.ts";

/** What was typed, carried along unseen so that nothing is lost between two pages. */
export function Carried({ typed }: { typed: Typed }) {
  return (
    <>
      {[...typed].flatMap(([field, values]) =>
        values.map((value, at) => <input key={`${field} ${at}`} type="hidden" name={field} value={value} />),
      )}
    </>
  );
}
