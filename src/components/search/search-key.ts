/** Whether a key press is the shortcut for searching, `/`, and not a character that is being typed. */
export function isSearchKey(event: KeyboardEvent): boolean {
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  return (
    event.key === '/' &&
    !isTyping &&
    !event.isComposing &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey
  );
}
