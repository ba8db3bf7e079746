import { ActButton } from "@/components/forms/act-button";
import { WhoSees } from "@/components/forms/who-sees";
import { AnswersText } from "@/components/self-evaluations/answers-text";
import { SelfEvaluationForm } from "@/components/self-evaluations/self-evaluation-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { whoSees } from "@/lib/access/audience";
import { dayInWords, localDay } from "@/lib/core/dates";
import { reopenSelfEvaluation } from "@/lib/self-evaluations/actions";
import type { loadSelfEvaluationForm } from "@/lib/self-evaluations/loaders";

type FormPageProps = Awaited<ReturnType<typeof loadSelfEvaluationForm>> & { full: boolean };

/** One's self-evaluation: to write while it is open, to read once it is finished, with the rounds before. */
export function FormPage(props: FormPageProps) {
  const { own, open, writing, earlier, standards, topics } = props;
  const here = `/programmes/${own.programmeId}/self-evaluations`;
  return (
    <>
      {open ? <Writing {...props} here={here} /> : <Reading {...props} here={here} />}
      {earlier.length > 0 ? (
        <Section title="Earlier rounds" lead="As you finished them. Nobody but you can read them.">
          <div>
            {earlier.map((round) => (
              <Disclosure
                key={round.round}
                summary={`Round ${round.round}, finished on ${dayInWords(localDay(round.savedAt))}`}
              >
                <AnswersText values={round.values} standards={standards} topics={topics} heading="h3" />
              </Disclosure>
            ))}
          </div>
        </Section>
      ) : null}
      <p className="mt-10">
        <ButtonLink href={here} kind="quiet">
          {writing.version > 0 ? "Back to your self-evaluation and themes" : "Back"}
        </ButtonLink>
      </p>
    </>
  );
}

function Writing({ own, writing, asked, topics, full, here }: FormPageProps & { here: string }) {
  const shared = whoSees("Theme");
  return (
    <>
      <PageHeading
        title="Self-evaluation"
        kicker={full ? "Full form" : "Quick form, about ten minutes"}
        lead="For yourself, to see where you stand. Nobody marks it and nobody approves it."
        actions={
          <ButtonLink href={full ? `${here}/form` : `${here}/form?full`}>
            {full ? "Only the quick form" : `Add the ${asked.length} standards`}
          </ButtonLink>
        }
      />
      <div className="mb-10 max-w-measure space-y-4">
        <WhoSees {...whoSees("SelfEvaluationAnswers")} />
        <p className="text-soft">
          Your coordinators see that it is under way or finished, and no word of it. The theme at the end has
          a part for others; it says so there.
        </p>
      </div>
      <SelfEvaluationForm
        participationId={own.ownerId}
        writing={{ version: writing.version, values: writing.values }}
        full={full}
        standards={asked}
        topics={topics}
        audiences={{ shared, own: whoSees("ThemePrivateHalf"), offered: whoSees("SkillOffer") }}
      />
    </>
  );
}

function Reading({ own, mayReopen, writing, standards, topics, here }: FormPageProps & { here: string }) {
  const finished = own.finishedAt ? `Finished on ${dayInWords(localDay(own.finishedAt))}` : undefined;
  return (
    <>
      <PageHeading title="Self-evaluation" kicker={finished} />
      {writing.version > 0 ? (
        <>
          <div className="mb-10">
            <WhoSees {...whoSees("SelfEvaluationAnswers")} />
          </div>
          <AnswersText values={writing.values} standards={standards} topics={topics} />
        </>
      ) : (
        <EmptyState
          title="Nothing is written here"
          action={<ButtonLink href={here}>See your themes</ButtonLink>}
        >
          There was no self-evaluation in this programme.
        </EmptyState>
      )}
      {mayReopen ? (
        <div className="mt-10">
          <Reopen own={own} />
        </div>
      ) : null}
    </>
  );
}

/** Begins another round; the one before stays to be read. */
function Reopen({ own }: Pick<FormPageProps, "own">) {
  return (
    <ActButton
      action={reopenSelfEvaluation}
      label="Open it again"
      hidden={{ participationId: own.ownerId, version: own.version }}
      confirm={{
        question:
          "You go on from what you wrote. This round stays as it is, for you to look back on. Your coordinators see that it is under way again.",
        label: "Yes, open it again",
      }}
    />
  );
}
