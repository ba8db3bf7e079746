import { Safeguarding } from "@/components/people/safeguarding";
import { loadSafeguarding } from "@/lib/people/loaders";

export const metadata = { title: "Worried about a learner?" };

export default async function WorriedPage() {
  return <Safeguarding colleges={await loadSafeguarding()} />;
}
