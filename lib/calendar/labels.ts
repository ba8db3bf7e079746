/** How a calendar is told of the address, by whose calendar it is. */
export const SUBSCRIBE_WORDS = [
  {
    where: "Google Calendar",
    how: "Beside “Other calendars”, press +, then “From URL”, and paste the address.",
  },
  { where: "Outlook", how: "“Add calendar”, then “Subscribe from web”, and paste the address." },
  {
    where: "Apple Calendar",
    how: "On a Mac: “File”, “New Calendar Subscription”. On an iPhone: “Calendars”, “Add Calendar”, “Add Subscription Calendar”.",
  },
];
