/** What a tutor wrote in a self-evaluation, less the themes, which stand in `themes/`. */
export interface SelfEvaluationText {
  goingWell: string;
  toDevelop: string;
  learnerMotivation: string;
  otherMotivations?: string;
  learnersSay?: string;
  /** Standards by number, for those who took the full form: a word for each, `+` wants to work on it, `!` offers help. */
  standards?: string;
}
