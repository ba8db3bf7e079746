import { Letters } from "@/components/people/letters";
import { loadLetters } from "@/lib/people/loaders";

export const metadata = { title: "Letters" };

export default async function LettersPage() {
  return <Letters {...(await loadLetters())} />;
}
