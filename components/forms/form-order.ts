/** Errors in the order in which their fields stand in the form. */
export function inFormOrder<T>(form: HTMLFormElement, errors: Record<string, T>): Record<string, T> {
  const names = [...form.elements].map((element) => element.getAttribute("name"));
  return Object.fromEntries(
    Object.entries(errors).toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b)),
  );
}
