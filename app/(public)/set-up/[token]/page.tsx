import { SetUpForm } from "@/components/people/set-up-form";
import { PageHeading } from "@/components/ui/page-heading";
import { loadSetUp } from "@/lib/people/loaders";

export const metadata = { title: "Set up" };

export default async function SetUpPage({ params }: PageProps<"/set-up/[token]">) {
  const { token } = await loadSetUp((await params).token);
  return (
    <>
      <PageHeading
        title="Set up Staffroom"
        lead="Your college, your first programme, and you as the one who leads it. Everything can be changed later."
      />
      <SetUpForm token={token} />
    </>
  );
}
