import { Disclosure } from "@/components/ui/disclosure";

const BANK: [stage: string, questions: string[]][] = [
  [
    "To understand",
    [
      "Who else is part of this?",
      "When did it last happen, and what did you see?",
      "What have you left out because it seemed too small?",
      "What makes it yours to deal with?",
    ],
  ],
  [
    "To open",
    [
      "What have you tried already, and what came of it?",
      "What would your learners notice if it were different?",
      "What are you taking for granted?",
      "What would you ask if you were sitting over here?",
      "When is it not a problem?",
    ],
  ],
  [
    "To act",
    [
      "What is the smallest step you could take before half-term?",
      "What could get in its way, and what then?",
      "How will you know that it helped?",
      "Who will ask you about it?",
    ],
  ],
];

const RESCUE: [when: string, words: string][] = [
  ["Advice creeps in", "Could you make that a question?"],
  ["A story begins", "Keep that for the break. What would you like to ask?"],
  ["Everybody speaks at once", "Let us give that a moment’s silence."],
  ["One voice fills the room", "I should like to hear from somebody who has not asked yet."],
  ["It goes round in circles", "What is the question you hope nobody asks?"],
  ["It gets heavy", "Would you like to go on, to stop, or to sit with it for a minute?"],
  ["Time is up", "What has shifted? And one step, however small?"],
];

const GUIDE: [title: string, text: string][] = [
  [
    "What you are there for",
    "You keep the time and the frame, so that everybody else can think. You are not the expert in the room, and you need not have an answer. If you catch yourself teaching, ask a question instead.",
  ],
  [
    "Before",
    "Say when and where in good time. Find out who would like a turn, those who have had none first. Three turns fill two hours. If you cannot come, ask somebody of the set to hold it, and say so to everybody.",
  ],
  [
    "At the start",
    "A word from each, which nobody writes down. Then last time’s actions: done, changed or let go are all good answers. Remind each other of your ground rules when they are needed, not as a ritual.",
  ],
  [
    "In a turn",
    "The presenter tells it in two minutes and is not interrupted. Questions to understand come first, open ones after; silence is work. Stop advice kindly and early. The last word, and the step, are the presenter’s.",
  ],
  [
    "What is written down",
    "As little as the presenter likes, which may be nothing. If a learner could come to harm, it does not belong in a note: speak to your safeguarding lead.",
  ],
  [
    "Afterwards",
    "Ask the set how it worked together, and whether it asked more than it advised. Then five minutes for yourself. If something stays with you, say that you would like help.",
  ],
];

/** Words to fall back on, by the stage of the meeting, and a page about the role. */
export function FacilitatorGuide() {
  return (
    <div>
      <Disclosure summary="Questions for each stage">
        {BANK.map(([stage, questions]) => (
          <div key={stage}>
            <h3 className="font-bold">{stage}</h3>
            <ul className="list-disc space-y-1 ps-5">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
      <Disclosure summary="When it gets stuck: lines that help">
        <dl className="space-y-3">
          {RESCUE.map(([when, words]) => (
            <div key={when}>
              <dt className="text-soft">{when}</dt>
              <dd>“{words}”</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary="Facilitating, on one page">
        {GUIDE.map(([title, text]) => (
          <div key={title}>
            <h3 className="font-bold">{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </Disclosure>
    </div>
  );
}
