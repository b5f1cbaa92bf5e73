import type { SearchState } from '../../search/address-state.ts';
import type { SearchAnswer } from '../../search/engine/answer.ts';
import type { SaveFace } from './save.ts';

/** Keeps the last results for whoever wants to take them away, and loads what that needs when its part is opened. */
export function whenSaved(panel: HTMLDetailsElement, load: () => Promise<SaveFace>): SaveFace {
  let loading: Promise<SaveFace> | undefined;
  let last: { state: SearchState; answer: SearchAnswer } | null = null;

  async function give(): Promise<void> {
    if (!panel.open || last === null) {
      return;
    }
    try {
      loading ??= load();
      const face = await loading;
      face.hold(last.state, last.answer);
    } catch (error) {
      loading = undefined;
      // Closed again, it can be opened again.
      panel.open = false;
      reportError(error);
    }
  }

  panel.addEventListener('toggle', give);
  return {
    hold(state, answer) {
      last = { state, answer };
      give();
    },
  };
}
