/** The words of a theme: what buddies may read, then what only its owner reads. */
export interface ThemeText {
  title: string;
  willTry: string;
  soThatLearners: string;
  lookAt: string;
  atTheMoment: string;
  confidence: number;
}
