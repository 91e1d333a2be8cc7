/** After an action took away the control that had the focus: the focus goes to the page's heading, not to nowhere. */
export function recoverFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  });
}
