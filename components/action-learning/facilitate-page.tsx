import Link from "next/link";
import { Attendance } from "@/components/action-learning/attendance";
import { Debrief } from "@/components/action-learning/debrief";
import { EarlierActions, NotedActions } from "@/components/action-learning/noted-actions";
import { PresenterSlots } from "@/components/action-learning/presenter-slots";
import { Review } from "@/components/action-learning/review";
import { RunSheet } from "@/components/action-learning/run-sheet";
import { SlotFields } from "@/components/action-learning/slot-fields";
import { ActButton } from "@/components/forms/act-button";
import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { cancelMeetingAction, changeMeetingAction } from "@/lib/action-learning/actions/meetings";
import { MEETING_TONES, MEETING_WORDS } from "@/lib/action-learning/labels";
import type { loadFacilitation } from "@/lib/action-learning/loaders/facilitation";
import { localDay, localMinutes, minutesToClock, spanInWords } from "@/lib/core/dates";

export type FacilitateProps = Awaited<ReturnType<typeof loadFacilitation>>;

/** A meeting in its facilitator's hand, from plan to debrief, in the order in which it is needed. */
export function FacilitatePage(props: FacilitateProps) {
  const { meeting, state, may, wasThere } = props;
  const { timeZone } = meeting.programme;
  const begun = state === "now" || state === "not_noted" || state === "held";
  return (
    <>
      <PageHeading
        title={`Facilitate ${meeting.set.name}`}
        kicker={spanInWords(meeting.startsAt, meeting.endsAt, timeZone)}
        lead={<Badge tone={MEETING_TONES[state]}>{MEETING_WORDS[state]}</Badge>}
      />
      <Facts
        facts={[
          { label: "Where", value: meeting.place || "Not decided yet" },
          {
            label: "Also",
            value: (
              <span className="flex flex-wrap gap-x-6">
                <Link
                  href={`/programmes/${meeting.programmeId}/action-learning/${meeting.id}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  My own page of this meeting
                </Link>
                <Link
                  href={`/programmes/${meeting.programmeId}/action-learning/sets/${meeting.setId}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  The set
                </Link>
              </span>
            ),
          },
        ]}
      />
      {state === "cancelled" ? null : (
        <>
          <RunSheet {...props} />
          {begun ? <Attendance {...props} /> : null}
          {begun && meeting.heldAt && !wasThere ? (
            <div className="mt-6">
              <Notice>
                <p>
                  You were away yourself, so what was said there is not yours to read or to note. You can
                  still note who was there, and debrief.
                </p>
              </Notice>
            </div>
          ) : null}
          <EarlierActions {...props} />
          {begun ? (
            <>
              <PresenterSlots {...props} />
              <NotedActions {...props} />
              <Review {...props} />
              <Debrief {...props} />
            </>
          ) : null}
        </>
      )}
      {may.change || may.cancel ? <Plan {...props} /> : null}
    </>
  );
}

function Plan({ meeting, may }: FacilitateProps) {
  const { timeZone } = meeting.programme;
  const clock = (instant: Date) => minutesToClock(localMinutes(instant, timeZone));
  const hidden = { meetingId: meeting.id, version: meeting.version };
  return (
    <Section
      title="Change the plan"
      id="plan"
      lead="The set gets a letter when the day, the time or the place changes, or when you call it off."
    >
      {may.change ? (
        <ActionForm
          key={meeting.version}
          under="Another day, time or place"
          action={changeMeetingAction}
          hidden={hidden}
          submitLabel="Keep the change"
          submitKind="secondary"
          label="Change the plan"
          prefix="change"
        >
          <SlotFields
            values={{
              day: localDay(meeting.startsAt, timeZone),
              from: clock(meeting.startsAt),
              to: clock(meeting.endsAt),
              place: meeting.place,
            }}
          />
        </ActionForm>
      ) : null}
      {may.cancel ? (
        <ActButton
          action={cancelMeetingAction}
          hidden={hidden}
          kind="quiet"
          label="Call the meeting off"
          confirm={{
            question: "Everybody in the set gets a letter. You can plan another meeting whenever you like.",
            label: "Yes, call it off",
          }}
        />
      ) : null}
    </Section>
  );
}
