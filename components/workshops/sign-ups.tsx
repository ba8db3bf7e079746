import { Downloads } from "@/components/ui/downloads";
import { MailLink } from "@/components/ui/mail-link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { LoadedWorkshop } from "@/components/workshops/workshop-page";
import { PLACE_WORDS } from "@/lib/workshops/labels";

/** Who signed up, as far as this person may see them. */
export function SignUps({ workshop, places, booked, waiting }: LoadedWorkshop) {
  const seen = places.filter(({ state }) => state !== "cancelled").length;
  const hidden = booked + waiting - seen;
  return (
    <Section
      title="Sign-ups"
      lead={hidden > 0 ? `${hidden} more from another college, whose coordinator sees them.` : undefined}
      actions={
        places.length > 0 ? (
          <Downloads href={`/api/workshops/${workshop.id}/places`} what="the sign-ups" />
        ) : undefined
      }
    >
      <Table
        caption="Who signed up"
        captionHidden
        rows={places}
        rowKey={({ id }) => id}
        empty={<p className="text-soft">Nobody yet.</p>}
        columns={[
          { label: "Name", names: true, cell: ({ name }) => name },
          { label: "E-mail", cell: ({ email }) => <MailLink email={email} /> },
          {
            label: "From",
            cell: ({ organisation, college, role }) =>
              [organisation || college?.shortName, role].filter(Boolean).join(", ") || "–",
          },
          { label: "Access needs", cell: ({ accessNeeds }) => accessNeeds || "–" },
          {
            label: "State",
            cell: ({ state, attended }) =>
              attended === null ? PLACE_WORDS[state] : attended ? "Came" : "Did not come",
          },
          { label: "Signed up", cell: ({ since }) => since },
        ]}
      />
    </Section>
  );
}
