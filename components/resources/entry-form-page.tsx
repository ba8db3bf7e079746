import { WhoSees } from "@/components/forms/who-sees";
import { EntryForm } from "@/components/resources/entry-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { whoSees } from "@/lib/access/audience";
import type { loadEntryForm } from "@/lib/resources/loaders";

type EntryFormPageProps = Awaited<ReturnType<typeof loadEntryForm>>;

/** An entry while its author writes it. */
export function EntryFormPage({ programme, entry, open, ...form }: EntryFormPageProps) {
  const base = `/programmes/${programme.id}/resources`;
  const fromVisit = entry.visitId !== null;
  return (
    <>
      <PageHeading
        title="Write up good practice"
        lead="Ten minutes is plenty. What you type is kept as you go."
        actions={
          <ButtonLink href={base} kind="quiet">
            Good practice
          </ButtonLink>
        }
      />
      {open ? (
        <div className="space-y-8">
          <WhoSees
            {...whoSees("GoodPractice-begun", {
              later: "GoodPractice-published",
              once: fromVisit ? "the other tutor has read it and said yes" : "you publish it",
            })}
          />
          <p className="max-w-measure text-soft">
            Never copy from a visit form that you have not written yourself, and name no learner.
          </p>
          <EntryForm entryId={entry.id} version={entry.version} fromVisit={fromVisit} {...form} />
        </div>
      ) : (
        <EmptyState
          title="Others read it now"
          action={<ButtonLink href={`${base}/${entry.id}`}>Read it</ButtonLink>}
        >
          To change it, take it back first: nobody’s yes covers words they have not seen.
        </EmptyState>
      )}
    </>
  );
}
