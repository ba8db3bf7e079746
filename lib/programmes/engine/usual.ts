/** What a new programme begins with, for its people to change: how everybody who takes part treats the others. */
export const USUAL_GROUND_RULES = `We visit each other to learn, never to judge. Nobody is graded, and nothing here is used for appraisal, pay or complaints.

Everybody visits and is visited. I keep the times I agreed, and say so early when I cannot.

What I see in a colleague's room, and what is said in a learning set, stays with those who were there. I talk about my own learning, and ask before I pass on anybody else's.

I write down what I saw and what I take away for my own teaching. I never write a learner's name.

In my learning set I listen, and ask questions rather than give advice.

One thing goes before all this: when I am worried about the safety of a learner, I tell the safeguarding lead at once, and not in a form.

What I write here only those named above each form can read. A college may be required by law to disclose records it holds.`;

/** What a programme sets out to reach; everybody rates these at the group evaluation. */
export const USUAL_OUTCOMES = [
  "Tutors know why their learners come, and choose how they teach by it",
  "Tutors take their own development into their hands",
  "Tutors value learning with colleagues, and mean to go on with it",
];
