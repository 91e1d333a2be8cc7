/** After a form was refused: moves the focus to the first field that has a fault. */
export function focusFirstFault(faults: Readonly<Record<string, unknown>>): void {
  const [first] = Object.keys(faults);
  if (first === undefined) return;
  const place = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(first)}"]`);
  const field = place?.matches('input, textarea, select') === true ? place : place?.querySelector('input');
  field?.focus();
}
