import { DocList, Head, Section, Sheet } from "../../web/kit/index.ts";

export interface ListedProcess {
  readonly title: string;
  readonly href: string;
  readonly covers: string;
}

/** Every unit's process; one's own first. */
export function ProcessesPage({
  own,
  others,
}: {
  readonly own: readonly ListedProcess[];
  readonly others: readonly ListedProcess[];
}) {
  const items = (processes: readonly ListedProcess[]) =>
    processes.map(({ title, href, covers }) => ({ title, href, note: covers }));
  return (
    <>
      <Head
        title="Know your process"
        lead="How the year goes in each bargaining unit: what is done by whom and by when, in plain words made of the agreement itself."
      />
      {own.length === 0 ? null : (
        <Section first heading="Yours, and of those you supervise">
          <Sheet>
            <DocList people items={items(own)} />
          </Sheet>
        </Section>
      )}
      <Section first={own.length === 0} heading={own.length === 0 ? "All units" : "Other units"}>
        <Sheet>
          <DocList people items={items(others)} />
        </Sheet>
      </Section>
    </>
  );
}
