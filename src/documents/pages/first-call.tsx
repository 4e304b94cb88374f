import type { FileRequest } from "../../web/index.ts";
import { Notice } from "../../web/kit/index.ts";
import type { Told } from "../told-at-receipt.ts";
import { ClauseLine } from "./clause-line.tsx";

/** Whom the agreement tells the employee to call first. It stands before the button. */
export function FirstCall({ request, told }: { readonly request: FileRequest; readonly told: readonly Told[] }) {
  return (
    <>
      {told.map(({ rule, text, contact, source }) => (
        <Notice key={rule} kind="offer" title={contact === undefined ? text : "You can ask for a representative first"}>
          {contact === undefined ? null : <p>{contact} Asking does not use up your time.</p>}
          {contact === undefined ? null : <p class="record">“{text}”</p>}
          {source.slice(0, 1).map((one) => (
            <p key={one.title} class="small soft">
              <ClauseLine request={request} rule={rule} source={one} />
            </p>
          ))}
        </Notice>
      ))}
    </>
  );
}
