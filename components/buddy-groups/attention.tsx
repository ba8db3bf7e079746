import { beginDraftAction } from "@/lib/buddy-groups/actions/drafts";
import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { Arranging } from "@/lib/buddy-groups/loaders/arranging";
import { ActButton } from "../forms/act-button";
import { Section } from "../ui/section";

type AttentionProps = Pick<Arranging, "leavers" | "lateComers" | "placeKeys" | "fewestKeys"> & {
  programmeId: string;
};

/** Who left a group, and who is in none yet; for each a draft in which only that is open. */
export function Attention({ programmeId, leavers, lateComers, placeKeys, fewestKeys }: AttentionProps) {
  if (leavers.length === 0 && lateComers.length === 0) return null;
  const repair = { programmeId, from: "repair" };
  // Nobody is held in it: the fewest changes may be in another group.
  const fewest = { programmeId, from: "now", goOn: "repair" };
  const kinds = (["buddies", "set"] as const).filter((kind) => lateComers.some((each) => each.kind === kind));
  return (
    <Section id="to-see-to" title="To see to">
      <ul className="space-y-6">
        {leavers.map((leaver) => (
          <li key={`${leaver.kind}-${leaver.id}`} className="max-w-measure">
            <h3 className="font-bold">
              {leaver.name} left {leaver.group}
            </h3>
            <p>
              Since {leaver.left}.{" "}
              {leaver.staying.length > 0 ? `${leaver.staying.join(", ")} stayed.` : "Nobody is left in it."}{" "}
              {leaver.lacking.join(" ")}
            </p>
            <div className="mt-3 flex flex-wrap gap-3">
              <ActButton
                action={beginDraftAction}
                label="See the fewest changes that put it right"
                hidden={{
                  ...fewest,
                  intentionKey: leaver.fewestKey,
                  kind: leaver.kind,
                  name: `After ${leaver.name} left`.slice(0, 60),
                }}
                about={leaver.group}
              />
              <ActButton
                action={beginDraftAction}
                label="Open a draft with only this group free"
                hidden={{
                  ...repair,
                  intentionKey: leaver.key,
                  kind: leaver.kind,
                  groupId: leaver.groupId,
                  name: `After ${leaver.name} left`.slice(0, 60),
                }}
                about={leaver.group}
              />
            </div>
          </li>
        ))}
        {kinds.map((kind) => {
          const names = lateComers.filter((each) => each.kind === kind);
          return (
            <li key={kind} className="max-w-measure">
              <h3 className="font-bold">In no {KIND_WORDS[kind].one} yet</h3>
              <p>{names.map(({ name, college }) => `${name} (${college})`).join(", ")}</p>
              <div className="mt-3 flex flex-wrap gap-3">
                <ActButton
                  action={beginDraftAction}
                  label="See the fewest changes that give them a place"
                  hidden={{
                    ...fewest,
                    intentionKey: fewestKeys[kind],
                    kind,
                    name: `A place for ${names[0]?.name}`.slice(0, 60),
                  }}
                />
                <ActButton
                  action={beginDraftAction}
                  label="Open a draft in which all others stay where they are"
                  hidden={{
                    ...repair,
                    intentionKey: placeKeys[kind],
                    kind,
                    groupId: "",
                    name: `A place for ${names[0]?.name}`.slice(0, 60),
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
