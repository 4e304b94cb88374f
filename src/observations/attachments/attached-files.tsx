import type { FileRequest } from "../../web/index.ts";
import { Button, FileField, Form, Panel } from "../../web/kit/index.ts";
import { observationPath } from "../observation-page.tsx";
import type { Observation } from "../state.ts";
import { allowedEndings } from "./read-file.ts";
import { saySize } from "./say-file.ts";
import type { Attachment } from "./store.ts";

/** The files of an observation; its observer can add to them and put one away. */
export function AttachedFiles({
  request,
  observation,
  attachments,
  error,
  editable,
}: {
  readonly request: FileRequest;
  readonly observation: Observation;
  readonly attachments: readonly Pick<Attachment, "id" | "name" | "size">[];
  readonly error?: string | undefined;
  readonly editable?: boolean;
}) {
  const { viewer, app } = request;
  const path = `${observationPath(request, observation)}/files`;
  const tokens = { csrf: viewer.session.csrf, once: app.newId(), revision: "0" };
  if (attachments.length === 0 && !editable) return null;
  return (
    <Panel heading="Files">
      {attachments.length === 0 ? null : (
        <ul class="attached">
          {attachments.map(({ id, name, size }) => (
            <li key={id}>
              <a href={`${path}/${id}`}>{name}</a> <span class="small soft nb">{saySize(size)}</span>
              {editable ? (
                <Form action={`${path}/${id}/put-away`} hidden={{ ...tokens, once: app.newId() }}>
                  <Button kind="plain" small>
                    Put away<span class="vh">: {name}</span>
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {editable ? (
        <Form action={path} hidden={tokens} files>
          <FileField
            name="file"
            label="A photo, a PDF or a text"
            hint="Sent at once, so it needs a connection. No pictures of students."
            accept={allowedEndings.map((ending) => `.${ending}`).join(",")}
            error={error}
          />
          <Button kind="second" small>
            Keep this file
          </Button>
        </Form>
      ) : null}
    </Panel>
  );
}
