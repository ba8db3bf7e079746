import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";

export const metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <>
      <PageHeading title="Privacy" lead="Peer visits are for learning. Staffroom never grades anybody." />
      <Section title="What you write about a visit">
        <p className="max-w-measure">
          In the app only you and the other tutor can read it, and they only once you share it. Coordinators
          see that a visit is planned or took place, when, and how many learners were there; they never see
          what was written. Every form says who reads it before its first box, and that sentence comes from
          the very rules that open or shut the door.
        </p>
        <p className="max-w-measure">
          Your college could be required by law to disclose records it holds. So write what you would say to
          your colleague’s face, count learners, and never name them.
        </p>
      </Section>
      <Section title="What is kept about you">
        <p className="max-w-measure">
          Your name, work e-mail address, college, subject and timetable, to form groups and plan visits; a
          cookie that keeps you signed in; and a log of who did what and when, without anything you wrote.
          Nothing is sent to anybody outside, and there is no tracking. If you let your own calendar follow
          your visits, it holds who, when and where, and you can end that at any time.
        </p>
      </Section>
    </>
  );
}
