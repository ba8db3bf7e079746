"use client";

import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choices";
import { FormNotices } from "@/components/forms/form-notices";
import { lostWords, refusalWords } from "@/components/forms/refusal-words";
import { WhoSees } from "@/components/forms/who-sees";
import { Section } from "@/components/ui/section";
import type { FormAction, Refusal } from "@/lib/core/result";

const refusals = Object.keys(refusalWords) as Refusal[];

const answer: FormAction = async (_, data) => {
  const wanted = String(data.get("answer") ?? "");
  if (wanted === "done") return { done: "Saved." };
  return { refusal: refusals.find((refusal) => refusal === wanted) ?? "INVALID", fieldErrors: {} };
};

export function FormStates() {
  return (
    <>
      <Section title="Who sees this">
        <WhoSees
          sentence="You and your host."
          notSeen="Not your coordinator, who sees only that the visit took place."
        />
      </Section>
      <Section title="What a form can say">
        <FormNotices state={{ done: "Your form is with Tom." }} prefix="" news={0} />
        {refusals.map((refusal) => (
          <FormNotices
            key={refusal}
            state={{ refusal, fieldErrors: refusal === "INVALID" ? { title: ["Say what it is about"] } : {} }}
            prefix="error"
            news={0}
          />
        ))}
        {(Object.keys(lostWords) as (keyof typeof lostWords)[]).map((lost) => (
          <FormNotices key={lost} state={{}} lost={lost} prefix="" news={0} />
        ))}
      </Section>
      <Section title="A form that answers">
        <ActionForm action={answer} submitLabel="Try it" prefix="try" label="Try an answer">
          <RadioGroup
            name="answer"
            label="Answer with"
            options={["done", ...refusals].map((value) => ({ value, label: value }))}
          />
        </ActionForm>
      </Section>
      <Section title="One act, one button">
        <ActButton action={answer} label="Accept" hidden={{ answer: "done" }} />
        <ActButton
          action={answer}
          label="Withdraw"
          kind="danger"
          about="the visit to Tom Reed"
          confirm={{ question: "Tom will be told. You can propose it again later.", label: "Yes, withdraw" }}
        />
      </Section>
    </>
  );
}
