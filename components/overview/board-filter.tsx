import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { BoardShown } from "@/components/overview/board";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { BOARD_WORDS } from "@/lib/overview/labels";
import { BOARD_STAGES } from "@/lib/overview/rules/stages";

const WAITING = [
  { value: "all", label: "Everybody" },
  { value: "any", label: "Anything waits for them" },
  // Groups are the coordinator's own to form: nobody is waited for there.
  ...BOARD_STAGES.filter((stage) => stage !== "group").map((stage) => ({
    value: stage,
    label: `Waiting: ${BOARD_WORDS[stage]}`,
  })),
];

/** Which lines of the board are shown: a plain form that changes the page's address. */
export function BoardFilter({ board: { programme, ask, colleges } }: { board: BoardShown }) {
  const path = `/programmes/${programme.id}/overview`;
  const narrowed = ask.college || ask.waiting || ask.name;
  return (
    <search>
      <form
        action={`${path}#board`}
        method="get"
        aria-label="Choose whom to show"
        className="flex flex-wrap items-end gap-x-6 gap-y-4"
      >
        {colleges.length > 1 ? (
          <SelectField
            name="college"
            label="College"
            blank=""
            defaultValue={ask.college ?? "all"}
            options={[
              { value: "all", label: "All" },
              ...colleges.map(({ id, shortName }) => ({ value: id, label: shortName })),
            ]}
          />
        ) : null}
        <SelectField
          name="waiting"
          label="Show"
          blank=""
          defaultValue={ask.waiting ?? "all"}
          options={WAITING}
        />
        <TextField name="name" label="Part of the name" type="search" optional defaultValue={ask.name} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="secondary">
            Show
          </Button>
          {narrowed ? (
            <ButtonLink href={`${path}#board`} kind="quiet">
              Show everybody
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  );
}
