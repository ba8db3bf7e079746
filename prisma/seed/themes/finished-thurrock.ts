import type { Key } from "@/prisma/seed/cast";
import type { ThemeText } from "@/prisma/seed/themes/text";

export const finishedThurrock: Record<Key, ThemeText[]> = {
  t01: [
    {
      title: "Pictures that start a conversation",
      willTry: "Use learners' photographs of their own street in place of the coursebook's strangers.",
      soThatLearners: "at Entry 1 have something to say that nobody else in the room knows.",
      lookAt: "Questions learners put to one another unprompted.",
      atTheMoment: "We describe people in a park in a country none of us has seen.",
      confidence: 6,
    },
  ],
  t02: [
    {
      title: "Showing three ways to the same answer",
      willTry: "Collect methods from around the room before I offer mine, and keep them all on the wall.",
      soThatLearners: "taught in other countries see their way of dividing honoured.",
      lookAt: "How I treat a method I do not know.",
      atTheMoment: "I say 'do it however you like' and then only ever model my own.",
      confidence: 6,
    },
  ],
  t03: [
    {
      title: "Phonics with grown-up ears",
      willTry: "Teach parents the sounds through their own names and accents before the children join.",
      soThatLearners: "practise at home without feeling they speak wrongly.",
      lookAt: "How accents are talked about.",
      atTheMoment: "One mother has stopped reading aloud because her child corrects her.",
      confidence: 5,
    },
    {
      title: "A gentle handover at half time",
      willTry: "Give the join between adult time and child time a song and a fixed order.",
      soThatLearners: "keep hold of what they learnt when the noise begins.",
      lookAt: "The three minutes on either side of the door opening.",
      atTheMoment: "Everything we did evaporates when the children run in.",
      confidence: 6,
    },
  ],
  t04: [
    {
      title: "Vocabulary that is met more than once",
      willTry: "Keep a jar of last month's words and draw three at the start and three at the end.",
      soThatLearners: "use a new word in speech a month after meeting it.",
      lookAt: "Jar words that turn up on their own during the lesson.",
      atTheMoment: "A fresh list of ten every week, and last week's ten gone.",
      confidence: 6,
    },
  ],
  t05: [
    {
      title: "Slowing down my screen",
      willTry: "Narrate each click, pause, and hide the pointer when I am not using it.",
      soThatLearners: "watch once and try, instead of watching three times and still being lost.",
      lookAt: "Where eyes are when my pointer moves.",
      atTheMoment: "People say 'you're too quick', and then I do it again at the same speed.",
      confidence: 5,
    },
  ],
  lc: [
    {
      title: "Reading a poem with people who dislike poems",
      willTry: "Hand it out a line at a time and let them bet on what comes next.",
      soThatLearners: "argue about words before they know that it is poetry.",
      lookAt: "Bets I give away with my voice.",
      atTheMoment: "The word 'poem' makes eleven people sit back.",
      confidence: 7,
    },
  ],
};
