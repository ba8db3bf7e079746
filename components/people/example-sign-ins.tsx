import { Section } from "@/components/ui/section";

const PEOPLE = [
  ["tutor02@southend.example", "a tutor with two buddies and nothing planned yet"],
  ["tutor04@southend.example", "a tutor who made a visit and has a form to write"],
  ["tutor09@southend.example", "a tutor with a shared form to read and answer"],
  ["tutor01@thurrock.example", "a tutor and facilitator at the other college"],
  ["lead@southend.example", "the lead coordinator"],
  ["coordinator@thurrock.example", "the coordinator at the other college"],
] as const;

/** Only in an example: who one can be, with the one password. */
export function ExampleSignIns({ password }: { password: string }) {
  return (
    <Section title="This is an example" lead="Nobody here is real. Sign in as any of these people.">
      <p>
        The password is <code className="font-bold">{password}</code> for everybody.
      </p>
      <ul className="max-w-measure list-disc space-y-2 ps-6">
        {PEOPLE.map(([email, who]) => (
          <li key={email}>
            <code className="font-bold">{email}</code>, {who}
          </li>
        ))}
      </ul>
    </Section>
  );
}
