import { saveBoardAction } from "@/lib/buddy-groups/actions/drafts";
import { freeName, noteInWords, peopleInWords } from "@/lib/buddy-groups/labels";
import { laneOf } from "@/lib/buddy-groups/rules/arrangement";
import { notesOf } from "@/lib/buddy-groups/rules/notes";
import { ButtonLink } from "../../ui/button-link";
import type { BoardProps } from "./board";
import { NativeFields } from "./native-fields";
import { NativeForm } from "./native-form";

interface NativeBoardProps extends BoardProps {
  /** The address of this page, and where in the list of people it stands. */
  href: string;
  from: number;
}

/** So many lists of groups make a page that loads in a moment. */
const OPTIONS = 2_500;

/** The board as a form: one list of groups beside each name, and one button that keeps what was chosen. */
export function NativeBoard({ draftId, kind, people, state, href, from }: NativeBoardProps) {
  const { arrangement } = state;
  const byId = new Map(people.map((person) => [person.id, person]));
  const page = Math.min(60, Math.max(10, Math.floor(OPTIONS / (arrangement.lanes.length + 1))));
  const shown = people.slice(from, from + page);
  const lanes = arrangement.lanes.map((lane) => ({ id: lane.id, name: lane.name, locked: lane.locked }));
  const seats = shown.map((person) => {
    const lane = laneOf(arrangement, person.id);
    const held = lane?.seats.some(({ id, locked }) => id === person.id && locked);
    return {
      id: person.id,
      label: `${person.name}, ${person.college}`,
      lane: lane?.id ?? "",
      fixed: lane?.locked || held || false,
    };
  });
  return (
    <div className="space-y-10">
      <NativeForm action={saveBoardAction}>
        <NativeFields
          draftId={draftId}
          version={state.version}
          lanes={lanes}
          seats={seats}
          newName={freeName(
            kind,
            lanes.map(({ name }) => name),
          )}
          canUndo={state.canUndo}
          canRedo={state.canRedo}
        />
      </NativeForm>
      {people.length > page ? (
        <p className="flex flex-wrap gap-3">
          {from > 0 ? (
            <ButtonLink href={`${href}?from=${Math.max(0, from - page)}`}>The {page} before</ButtonLink>
          ) : null}
          {from + page < people.length ? (
            <ButtonLink href={`${href}?from=${from + page}`}>More people</ButtonLink>
          ) : null}
          <span className="py-3 text-soft">
            {from + 1} to {Math.min(from + page, people.length)} of {people.length}
          </span>
        </p>
      ) : null}
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {arrangement.lanes.slice(0, page).map((lane) => (
          <li key={lane.id}>
            <h2 className="text-h3">{lane.name}</h2>
            <p className="text-small text-soft">{peopleInWords(lane.seats.length)}</p>
            <p>{lane.seats.map(({ id }) => byId.get(id)?.name ?? "Somebody who left").join(", ")}</p>
            {notesOf(lane, kind, byId, null).map((note) => (
              <p key={noteInWords(note, byId)} className="text-small text-wait">
                {noteInWords(note, byId)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
