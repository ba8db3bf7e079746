const paths = {
  waiting: "M10 5v5l3 2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z",
  done: "m4 10.5 4 4 8-9",
  neutral: "M5 10h10",
  attention: "M10 6v5m0 2.8v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z",
  info: "M10 9v5m0-8v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z",
  eye: "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  chevron: "m7 4 6 6-6 6",
  grip: "M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1",
  lock: "M5 9.5h10v7H5zM7 9.5V7a3 3 0 0 1 6 0v2.5",
  unlock: "M5 9.5h10v7H5zM7 9.5V7a3 3 0 0 1 5.8-1",
  away: "M11 4h5v5m0-5-8 8M8 5H4v11h11v-4",
  heart:
    "M10 16.5S3 12.4 3 7.8C3 5.4 4.7 4 6.5 4 8 4 9.3 4.9 10 6.3 10.7 4.9 12 4 13.5 4 15.3 4 17 5.4 17 7.8c0 4.6-7 8.7-7 8.7Z",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing beside a word; it never stands for the word. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block size-[1.1em] shrink-0 ${className}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
