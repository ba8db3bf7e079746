"use client";

import { useState } from "react";
import { buttonClass } from "../ui/button-look";
import { wordsOf } from "./form-values";

/** Takes every word of the form around it to the clipboard, so that a reload loses nothing. */
export function CopyWords() {
  const [said, setSaid] = useState("");
  async function copy(form: HTMLFormElement | null) {
    if (!form) return;
    try {
      await navigator.clipboard.writeText(wordsOf(form));
      setSaid("Copied.");
    } catch {
      setSaid("Your browser did not let us copy. Please select the text in each box and copy it yourself.");
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3 pt-2">
      <button
        type="button"
        className={buttonClass("secondary")}
        onClick={(event) => copy(event.currentTarget.form)}
      >
        Copy my words
      </button>
      <button type="button" className={buttonClass("quiet")} onClick={() => location.reload()}>
        Reload the page
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
