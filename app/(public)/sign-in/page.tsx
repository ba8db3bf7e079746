import { ExampleSignIns } from "@/components/people/example-sign-ins";
import { SignInForm } from "@/components/people/sign-in-form";
import { PageHeading } from "@/components/ui/page-heading";
import { sameOriginPath } from "@/lib/access/same-origin";
import { exampleSignIns } from "@/lib/people/loaders";

export const metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const callbackUrl = sameOriginPath((await searchParams).callbackUrl);
  const example = exampleSignIns();
  return (
    <>
      <PageHeading title="Sign in" lead="Staffroom is where tutors learn from each other’s teaching." />
      <SignInForm callbackUrl={callbackUrl} />
      {example ? <ExampleSignIns password={example.password} /> : null}
    </>
  );
}
