"use client";

import { fieldId } from "./form-context";
import { refusalWords } from "./refusal-words";

interface ErrorSummaryProps {
  errors: Record<string, string[]>;
  prefix: string;
}

/** What has to be looked at again, each line leading to its field. Rendered by the server too. */
export function ErrorSummary({ errors, prefix }: ErrorSummaryProps) {
  const lines = Object.entries(errors).flatMap(([name, messages]) =>
    messages.slice(0, 1).map((message) => ({ name, message })),
  );
  return (
    <div
      role="alert"
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how a reader lands on what went wrong
      autoFocus
      tabIndex={-1}
      className="max-w-measure border-2 border-bad px-5 py-4"
    >
      <h2 className="text-h3 text-bad">{refusalWords.INVALID}</h2>
      <ul className="mt-2">
        {lines.map(({ name, message }) => (
          <li key={name}>
            {name ? (
              <a
                href={`#${fieldId(prefix, name)}`}
                onClick={(event) => {
                  const field = document.getElementById(fieldId(prefix, name));
                  if (!field) return;
                  event.preventDefault();
                  field.focus();
                }}
                className="inline-flex min-h-11 items-center font-semibold text-bad hover:text-bad-deep"
              >
                {message}
              </a>
            ) : (
              <span className="inline-flex min-h-11 items-center font-semibold">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
