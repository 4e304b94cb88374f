import { Acts, BrandMark, Button, Empty, LinkButton, Notice, Sheet, Stack } from "../kit/index.ts";

export function ActsSample() {
  return (
    <Stack>
      <Sheet>
        <p class="spec-brand">
          <BrandMark size={48} />
          <span>Evenhand</span>
        </p>
      </Sheet>
      <Sheet>
        <Acts>
          <Button type="button">Issue the plan</Button>
          <Button type="button" kind="second">
            Save the draft
          </Button>
          <LinkButton href="#main" kind="plain">
            Not now
          </LinkButton>
          <Button type="button" kind="second" small>
            See the request
          </Button>
          <span class="btn second focus-shown">In focus</span>
        </Acts>
      </Sheet>
      <Notice
        kind="check"
        title="Before Friday’s deadline: you can open two of three files"
        actions={
          <LinkButton kind="second" small href="#main">
            See the request
          </LinkButton>
        }
      >
        <p>
          Ruth Pelham’s does not open for you: her supervisor on record left that post on October 30. The personnel
          office was told on Tuesday.
        </p>
      </Notice>
      <Notice kind="recorded" title="The plan was issued at 3:42 p.m. Both of you have a copy.">
        <p>Says what was recorded and who has been told.</p>
      </Notice>
      <Notice kind="refusal" title="A plan has one indicator">
        <p>White ground, ink mark. A refusal explains itself and is never red.</p>
      </Notice>
      <Notice kind="put-right" title="Two things to put right">
        <p>Only for something this person can correct on this page.</p>
      </Notice>
      <Notice kind="offer" title="You can ask for a representative first">
        <p>Lucan Weir, Employee Rights chair, 555-0117. Asking does not use up your time.</p>
      </Notice>
      <div class="cols2">
        <Sheet>
          <Empty title="Nothing is due from you">
            The next thing is a mid-year conference, Monday, February 1. You will be told ten work days before.
          </Empty>
        </Sheet>
        <Sheet>
          <Empty title="No one has opened your file this month">
            The last to look was Ines Fairweather, October 29, 8:05 a.m.
          </Empty>
        </Sheet>
      </div>
    </Stack>
  );
}
