import { displayKey } from '../../domain/display.ts';

/** What was chosen, e.g. `large dark`; `null` where the browser forbids its store. */
export function readRemembered(): string | null {
  try {
    return localStorage.getItem(displayKey) ?? '';
  } catch {
    return null;
  }
}

/** Keeps a choice; whether the browser did. */
export function remember(chosen: string): boolean {
  try {
    localStorage.setItem(displayKey, chosen);
    return true;
  } catch {
    return false;
  }
}
