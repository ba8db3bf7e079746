/** The mark: a round table seen from above, two chairs drawn up to it. */
export function Mark({ className = "" }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`size-8 shrink-0 ${className}`} fill="none">
      <circle cx="16" cy="16" r="6.75" fill="currentColor" />
      <path
        d="M7.2 7.2a12.4 12.4 0 0 1 17.6 0M7.2 24.8a12.4 12.4 0 0 0 17.6 0"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
