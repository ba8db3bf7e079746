import type { Key } from "@/prisma/seed/cast";
import type { ThemeText } from "@/prisma/seed/themes/text";

export const runningSouthend: Record<Key, ThemeText[]> = {
  s01: [
    {
      title: "Waiting longer after a question in Entry 3",
      willTry: "Count to seven in my head before I rephrase, and let pairs rehearse an answer first.",
      soThatLearners: "the four or five who never put a hand up say a whole sentence to the room each week.",
      lookAt: "Who speaks in the first twenty minutes, and what I do with a silence.",
      atTheMoment:
        "I fill every gap. I counted once and gave them barely two seconds before I answered myself.",
      confidence: 5,
    },
    {
      title: "Correcting speech without stopping it",
      willTry: "Note slips on cards during conversation and hand them back as a choice of three to work on.",
      soThatLearners: "keep talking to the end of a thought and still leave with something to put right.",
      lookAt: "The moment after an error: whether the speaker carries on or shuts down.",
      atTheMoment: "I jump in on verb endings every time, mostly out of habit.",
      confidence: 6,
    },
  ],
  s02: [
    {
      title: "Getting a first paragraph out of reluctant writers",
      willTry:
        "Start with three minutes of talk recorded on their own phones, then write down what they said.",
      soThatLearners: "have words on the page before they begin to judge them.",
      lookAt: "Faces and pens in the first ten minutes of the writing task.",
      atTheMoment:
        "Half of Monday's group stare at the blank sheet until I come and write the first line for them.",
      confidence: 4,
    },
    {
      title: "Choosing texts that belong to the people in the room",
      willTry:
        "Have each learner bring one thing they read that week, a tenancy letter or a recipe, and build from it.",
      soThatLearners: "see reading as something they already do, and reach for longer texts by spring.",
      lookAt: "How often they talk about the text to one another rather than to me.",
      atTheMoment: "I fall back on the same four newspaper articles because I know the questions by heart.",
      confidence: 6,
    },
  ],
  s03: [
    {
      title: "Mistakes on the board, on purpose",
      willTry: "Begin with a worked answer that has gone wrong and ask pairs to find where and why.",
      soThatLearners:
        "treat an error as something to be curious about instead of proof that they cannot do maths.",
      lookAt: "What people say to each other when they find the slip.",
      atTheMoment:
        "They rub out anything wrong before I can see it, so I never learn how they were thinking.",
      confidence: 6,
    },
  ],
  s04: [
    {
      title: "Hands off the mouse",
      willTry: "Keep my own hands behind my back and ask 'what do you think it wants from you?' instead.",
      soThatLearners: "leave able to do the thing at home, where I am not there to click for them.",
      lookAt: "Every time I reach for somebody's keyboard. Please count.",
      atTheMoment:
        "When five people call at once I simply do it for them; it is quicker and it teaches nothing.",
      confidence: 4,
    },
    {
      title: "Learners who help each other before they call me",
      willTry: "Give every table a 'try, ask, look it up' card and wait until all three have been used.",
      soThatLearners: "find out that the person beside them often knows.",
      lookAt: "Where a question travels before it reaches me.",
      atTheMoment: "A queue of raised hands and me running between them.",
      confidence: 5,
    },
  ],
  s05: [
    {
      title: "Home languages as a help and not a hindrance",
      willTry:
        "Let same-language pairs agree the meaning of a text in their own tongue before reporting in English.",
      soThatLearners: "tackle harder ideas than their English alone would allow.",
      lookAt: "Whether anyone without a language partner is left outside.",
      atTheMoment:
        "I used to ask for English only, and the room went quiet. I am not yet sure of the new rule.",
      confidence: 5,
    },
  ],
  s06: [
    {
      title: "Talking about work in progress",
      willTry: "Stop at half time for a five-minute walk round: one thing you notice, one thing you wonder.",
      soThatLearners: "find words for what they are making and take ideas from one another's tables.",
      lookAt: "The quality of the 'I wonder' remarks, and how makers take them.",
      atTheMoment: "They say 'that's lovely' and move on. So, if I am honest, do I.",
      confidence: 5,
    },
    {
      title: "Sketchbooks that get used at home",
      willTry:
        "Set a two-minute drawing for every day between classes and open each session by sharing one page.",
      soThatLearners: "build a habit that outlasts the course.",
      lookAt: "How the first ten minutes feel to somebody who has drawn nothing that week.",
      atTheMoment: "Three of twelve bring a sketchbook at all.",
      confidence: 6,
    },
  ],
  s07: [
    {
      title: "Parents as the experts on their child",
      willTry: "Ask for 'a thing my child taught me this week' before I show any activity of mine.",
      soThatLearners:
        "trust what they already do at bedtime and try the next step with less fear of doing it wrong.",
      lookAt: "How much of the first quarter of an hour belongs to the parents.",
      atTheMoment: "I demonstrate, they copy, and at home the sack stays zipped up.",
      confidence: 7,
    },
  ],
  s08: [
    {
      title: "From 'just tell me the rule' to 'how could we know?'",
      willTry:
        "Hold back the formula for fifteen minutes while groups look for a pattern with counters and squared paper.",
      soThatLearners: "can rebuild a rule in the examination when memory deserts them.",
      lookAt: "The three who want the rule straight away: what do they do while they wait?",
      atTheMoment: "I give in after about four minutes, usually to the same person.",
      confidence: 7,
    },
    {
      title: "Two speeds in one resit class",
      willTry:
        "Offer each problem at two depths on one sheet and let people choose, then change their minds.",
      soThatLearners: "who failed by two marks and those who failed by thirty both leave stretched.",
      lookAt: "What people choose, and whether I nudge.",
      atTheMoment: "I teach to the middle and apologise to both ends.",
      confidence: 5,
    },
  ],
  s09: [
    {
      title: "Staying in Italian for the first half-hour",
      willTry:
        "Use gesture, pictures and a small set of rescue phrases on the wall, and keep English for after the break.",
      soThatLearners: "stop translating word by word and begin to guess boldly.",
      lookAt: "When I slip into English, and what set it off.",
      atTheMoment: "I last about six minutes before a worried face makes me translate.",
      confidence: 6,
    },
  ],
  s10: [
    {
      title: "Choices that are really choices",
      willTry:
        "Offer two real options at three points of every session, with objects or photographs to point at.",
      soThatLearners: "decide more for themselves, in class and then in the shop.",
      lookAt: "How long I wait for a choice, and whether I had already decided.",
      atTheMoment: "With a minibus due at noon I often choose for them and call it helping.",
      confidence: 7,
    },
    {
      title: "Less of my voice",
      willTry: "Replace half my instructions with a picture strip the learners run themselves.",
      soThatLearners: "follow the order of a task without waiting to be told each step.",
      lookAt: "What happens in the gaps when I say nothing.",
      atTheMoment: "A recording of last term's cooking session was nearly all me.",
      confidence: 6,
    },
  ],
  s11: [
    {
      title: "Feedback somebody can act on tonight",
      willTry:
        "Write one question in the margin in place of corrections, and give ten minutes at once to answer it.",
      soThatLearners: "change a piece of writing while it is still warm.",
      lookAt: "What people do in the ten minutes after they get their work back.",
      atTheMoment: "I mark in green for two hours on a Sunday, and they look at the tick at the bottom.",
      confidence: 5,
    },
  ],
  s12: [
    {
      title: "Plain words for screens",
      willTry:
        "Build a class glossary in the learners' own words and ban the jargon I cannot explain in one breath.",
      soThatLearners: "read a menu on an unfamiliar website and make a sensible guess.",
      lookAt: "Any word of mine that makes somebody's eyes slide away.",
      atTheMoment: "I said 'authenticate' four times last week.",
      confidence: 6,
    },
    {
      title: "Starting from the errand",
      willTry:
        "Ask on arrival what each person needs to get done online this week, and plan backwards from two of those.",
      soThatLearners: "leave with a repeat prescription ordered or a bus pass renewed.",
      lookAt: "How I bring a room with eight errands back together.",
      atTheMoment: "The scheme of work wins every week over what people came in for.",
      confidence: 5,
    },
  ],
  s13: [
    {
      title: "Maths without a worksheet",
      willTry: "Use timetables, bills, beads and a set of scales, and have learners write the questions.",
      soThatLearners: "who left school at fourteen meet number as a thing in their hands.",
      lookAt: "Whether the maths is still visible once the objects come out.",
      atTheMoment: "In my first term I printed eleven sheets for one session. I am safer behind paper.",
      confidence: 3,
    },
  ],
  s14: [
    {
      title: "Reading the room when words are few",
      willTry:
        "Agree a signal with each learner for 'more', 'stop' and 'help', and keep a note of how I answered.",
      soThatLearners: "find that a signal works the first time and need not turn into distress.",
      lookAt: "Signals I miss, above all from anyone behind me.",
      atTheMoment: "New to this group, I still depend on the support staff to tell me what I have not seen.",
      confidence: 3,
    },
    {
      title: "Small steps written down so that they show",
      willTry:
        "Finish every session with one photograph-free line about each learner that they choose with me.",
      soThatLearners: "can point to something they do now and could not do in the autumn.",
      lookAt: "Whether the line is theirs or mine.",
      atTheMoment: "Progress is in my head and in nobody's folder.",
      confidence: 4,
    },
  ],
};
