import { ActionForm } from "@/components/forms/action-form";
import { LongTextField } from "@/components/forms/long-text-field";
import { TextField } from "@/components/forms/text-field";
import { WhoSees } from "@/components/forms/who-sees";
import { ButtonLink } from "@/components/ui/button-link";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { WorkshopFacts } from "@/components/workshops/workshop-facts";
import { whoSees } from "@/lib/access/audience";
import { signUp } from "@/lib/workshops/actions/coming";
import { PLACE_WORDS, placesInWords } from "@/lib/workshops/labels";
import type { loadPublicWorkshop } from "@/lib/workshops/loaders/coming";

type PublicWorkshopProps = Awaited<ReturnType<typeof loadPublicWorkshop>>;

const RUN_IT = "the coordinators who run this workshop";
/** Whoever comes from outside has no coordinators of their own here. */
const FOR_STRANGERS = {
  coordinator: RUN_IT,
  lead: RUN_IT,
  buddy: "other people who come",
  facilitator: "the tutors who lead it",
};

/** One workshop and the form to sign up for it. Needs no account and no JavaScript. */
export function PublicWorkshop({ workshop, booked, open, me, own }: PublicWorkshopProps) {
  const full = workshop.capacity !== null && booked >= workshop.capacity;
  return (
    <>
      <PageHeading
        title={workshop.title}
        kicker={workshop.programme}
        actions={
          <ButtonLink href="/workshops" kind="quiet">
            All workshops
          </ButtonLink>
        }
      />
      {workshop.state === "cancelled" ? (
        <Notice kind="warning" title="This workshop will not take place" />
      ) : null}
      <WorkshopFacts
        workshop={workshop}
        more={[{ label: "Places", value: placesInWords(booked, 0, workshop.capacity) }]}
      />
      {workshop.about ? (
        <div className="mt-8">
          <LongText text={workshop.about} />
        </div>
      ) : null}
      {open ? (
        <Section title={full ? "Join the waiting list" : "Sign up"}>
          {own ? (
            <Notice title={PLACE_WORDS[own.state]}>
              <p>You have signed up. The letter we sent you holds the link to cancel.</p>
            </Notice>
          ) : null}
          {full ? (
            <p>
              It is full. Sign up all the same: when somebody cancels, whoever waits longest gets the place.
            </p>
          ) : null}
          <WhoSees {...whoSees("WorkshopPlace", { named: FOR_STRANGERS })} />
          <p className="max-w-measure text-soft">
            They use what you write to prepare the workshop, and for nothing else.
          </p>
          <ActionForm
            action={signUp}
            submitLabel={full ? "Join the waiting list" : "Sign up"}
            hidden={{ slug: workshop.slug, intentionKey: crypto.randomUUID() }}
            label="Sign up"
          >
            <TextField name="name" label="Name" autoComplete="name" defaultValue={me?.name} />
            <TextField
              name="email"
              label="E-mail"
              type="email"
              autoComplete="email"
              hint="For the letter with your place and the link to cancel."
              defaultValue={me?.email}
            />
            <TextField
              name="organisation"
              label="College or organisation"
              optional
              autoComplete="organization"
            />
            <TextField name="role" label="Role" optional autoComplete="organization-title" />
            <LongTextField
              name="accessNeeds"
              label="Anything you need to take part"
              hint="Step-free access, a hearing loop, an interpreter, food."
              rows={2}
              limit={2000}
              optional
            />
          </ActionForm>
        </Section>
      ) : (
        <p className="mt-8">Sign-up is closed.</p>
      )}
    </>
  );
}
