import { WhoSees } from "@/components/forms/who-sees";
import type { TimetablePageProps } from "@/components/timetables/timetable-page";
import { whoSees } from "@/lib/access/audience";

/** Who sees a timetable, said to its owner or to a coordinator who keeps it for them. */
export function TimetableReaders({ isMine, owner }: Pick<TimetablePageProps, "isMine" | "owner">) {
  const { sentence, notSeen } = whoSees("TimetableSession");
  const told = (words: string) =>
    isMine ? words : words.replace(/^You\b/, owner.person.name).replaceAll(/\byour\b/g, "their");
  return <WhoSees sentence={told(sentence)} notSeen={told(notSeen)} />;
}
