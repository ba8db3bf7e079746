/** Makes a box as tall as its text where the browser has no `field-sizing` (through the DOM, which a strict CSP allows). */
export function growText(box: HTMLTextAreaElement) {
  if (CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}
