import {
  Acts,
  Button,
  DateField,
  Form,
  Head,
  LinkButton,
  Panel,
  Sheet,
  Split,
  TextField,
} from "../../web/kit/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { ObservationCrumbs, observationsPath } from "../observation-page.tsx";
import { KindField, SettingField } from "../plan-observation/page.tsx";

export interface PrepareProps {
  readonly request: FileRequest;
  readonly value: (field: string) => string;
  readonly error: (field: string) => string | undefined;
  readonly hidden: Readonly<Record<string, string>>;
}

/** An observation that is not announced, or that begins now: its notes can be written at once. */
export function PrepareObservationPage({ request, value, error, hidden }: PrepareProps) {
  const { employee } = request;
  const path = observationsPath(request);
  return (
    <>
      <ObservationCrumbs request={request} here="Without announcing it" />
      <Head
        title="Observe without announcing it"
        lead={`${employee.name} is told when it has been held. Until then it stands in no file, and only you know of it.`}
      />
      <Split
        aside={
          <Panel heading="Whether it may be unannounced">
            <p class="small">
              That is the agreement’s to say. It is asked when you record the observation as held; what is missing is
              said then, and your notes stay.
            </p>
          </Panel>
        }
      >
        <Sheet>
          <Form action={`${path}/prepare`} hidden={hidden}>
            <KindField value={value("kind")} error={error("kind")} />
            <DateField name="on" label="Which day?" value={value("on")} error={error("on")} />
            <TextField
              name="at"
              label="At what time?"
              type="time"
              width="short"
              optional
              value={value("at")}
              error={error("at")}
            />
            <SettingField value={value("setting")} error={error("setting")} />
            <Acts>
              <Button>Open a page for notes</Button>
              <LinkButton kind="plain" href={path}>
                Back to the observations
              </LinkButton>
            </Acts>
          </Form>
        </Sheet>
      </Split>
    </>
  );
}
