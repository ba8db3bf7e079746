import { SubmitButton } from "../../forms/submit-button";

interface NativeFieldsProps {
  draftId: string;
  version: number;
  lanes: { id: string; name: string; locked: boolean }[];
  seats: { id: string; label: string; lane: string; fixed: boolean }[];
  newName: string;
  canUndo: boolean;
  canRedo: boolean;
}

/** Everybody with a choice of groups: what of the board's form needs no script of its own. */
export function NativeFields({
  draftId,
  version,
  lanes,
  seats,
  newName,
  canUndo,
  canRedo,
}: NativeFieldsProps) {
  return (
    <>
      <input type="hidden" name="draftId" value={draftId} readOnly />
      <input type="hidden" name="version" value={version} readOnly />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {seats.map((seat) => (
          <div key={seat.id}>
            <label htmlFor={`to.${seat.id}`} className="block font-semibold">
              {seat.label}
            </label>
            {seat.fixed ? (
              <p className="text-soft">
                Held in {lanes.find(({ id }) => id === seat.lane)?.name ?? "a group"}: release them first.
              </p>
            ) : (
              <select
                id={`to.${seat.id}`}
                name={`to.${seat.id}`}
                defaultValue={seat.lane}
                className="mt-1 min-h-12 w-full rounded-control border border-edge bg-sheet px-3"
              >
                <option value="">Not placed</option>
                {lanes
                  .filter(({ id, locked }) => !locked || id === seat.lane)
                  .map((lane) => (
                    <option key={lane.id} value={lane.id}>
                      Move to {lane.name}
                    </option>
                  ))}
              </select>
            )}
          </div>
        ))}
      </div>
      <div className="max-w-measure">
        <label htmlFor="newGroup" className="block font-semibold">
          Add a group <span className="font-normal text-soft">(optional; a name such as {newName})</span>
        </label>
        <input
          id="newGroup"
          name="newGroup"
          maxLength={60}
          className="mt-1 min-h-12 w-full rounded-control border border-edge bg-sheet px-3"
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton pending={false}>Save</SubmitButton>
        {canUndo ? (
          <SubmitButton pending={false} kind="secondary" intent="undo">
            Undo the last move
          </SubmitButton>
        ) : null}
        {canRedo ? (
          <SubmitButton pending={false} kind="secondary" intent="redo">
            Redo
          </SubmitButton>
        ) : null}
      </div>
    </>
  );
}
