/** The words of one visit's form and of what followed it. */
export interface FormText {
  learners: number;
  whatISaw: string;
  whatILearned: string;
  questions?: string;
  goodPractice?: string;
  nextStep?: string;
  reply?: string;
  useful?: boolean;
  /** What the visitor, then what the host added after sharing. */
  added?: { visitor?: string; host?: string };
}
