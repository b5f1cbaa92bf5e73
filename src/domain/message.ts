/** Where something was found. `line` and `column` are 1-based; `null` for a whole document. */
export interface Place {
  document: string;
  line: number | null;
  column?: number;
}

/** What a step of the conversion has to say: doubt travels as a value, only the edge stops the run. */
export interface Message {
  /** Name of the rule, kebab-case; stable, for tests and searches. */
  rule: string;
  /** An error keeps anything from being written; a warning is printed and the run goes on. */
  level: 'error' | 'warning';
  place: Place;
  /** What is wrong, one clause. */
  reason: string;
  /** What was found. */
  actual: string;
  /** What was expected. */
  expected: string;
  /** What to do. */
  tip: string;
}

/** Result of a step: a value as far as one could be had, and what there is to say about it. */
export interface StepResult<Value> {
  value: Value;
  messages: Message[];
}

/** One sentence for a person: *place: what is wrong (found, expected). What to do.* */
export function formatMessage(message: Message): string {
  const { document, line, column } = message.place;
  const place = [
    document,
    line === null ? null : `line ${line}`,
    column === undefined ? null : `column ${column}`,
  ].filter((part) => part !== null);
  return `${place.join(' ')}: ${message.reason} (found ${message.actual}; expected ${message.expected}). ${message.tip}`;
}
