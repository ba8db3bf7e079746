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
            <Ways
              programmeId={programmeId}
              kind={leaver.kind}
              name={`After ${leaver.name} left`}
              groupId={leaver.groupId}
              about={leaver.group}
              fewest={{ key: leaver.fewestKey, label: "See the fewest changes that put it right" }}
              alone={{ key: leaver.key, label: "Open a draft with only this group free" }}
            />
          </li>
        ))}
        {kinds.map((kind) => {
          const names = lateComers.filter((each) => each.kind === kind);
          return (
            <li key={kind} className="max-w-measure">
              <h3 className="font-bold">In no {KIND_WORDS[kind].one} yet</h3>
              <p>{names.map(({ name, college }) => `${name} (${college})`).join(", ")}</p>
              <Ways
                programmeId={programmeId}
                kind={kind}
                name={`A place for ${names[0]?.name}`}
                fewest={{ key: fewestKeys[kind], label: "See the fewest changes that give them a place" }}
                alone={{
                  key: placeKeys[kind],
                  label: "Open a draft in which all others stay where they are",
                }}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface Way {
  key: string;
  label: string;
}

interface WaysProps {
  programmeId: string;
  kind: string;
  /** Of the draft. */
  name: string;
  groupId?: string;
  about?: string;
  fewest: Way;
  alone: Way;
}

/** Two drafts to go on with: one in which nobody is held, since the fewest changes may be elsewhere, and one with all held. */
function Ways({ programmeId, kind, name, groupId = "", about, fewest, alone }: WaysProps) {
  const draft = { programmeId, kind, name: name.slice(0, 60) };
  return (
    <div className="mt-3 flex flex-wrap gap-3">
      <ActButton
        action={beginDraftAction}
        label={fewest.label}
        hidden={{ ...draft, from: "now", goOn: "repair", intentionKey: fewest.key }}
        about={about}
      />
      <ActButton
        action={beginDraftAction}
        label={alone.label}
        hidden={{ ...draft, from: "repair", groupId, intentionKey: alone.key }}
        about={about}
      />
    </div>
  );
}
