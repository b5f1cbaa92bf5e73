import { markPassage } from './mark-passage.ts';
import { listPassages } from './passages.ts';
import { findVoice, speak } from './voice.ts';

/**
 * Reads the page aloud from the first press on. A pause breaks the sentence off and begins it anew, for
 * not every browser can halt a voice; so does another speed.
 */
export async function readAloud(panel: HTMLElement | null): Promise<void> {
  const parts = panel && findParts(panel);
  const found = await findVoice();
  if (panel === null || parts === null || found === null) {
    parts?.say('none');
    return;
  }
  const passages = listPassages(document);
  const { start, pause, stop, speed, say } = parts;
  let next = 0;
  // Counts what was begun: what an older turn still hears is no news.
  let turn = 0;
  const show = (state: 'reading' | 'paused' | 'stopped') => {
    panel.dataset.state = state;
    start.hidden = state !== 'stopped';
    pause.hidden = stop.hidden = state === 'stopped';
    pause.textContent = (state === 'paused' ? pause.dataset.go : pause.dataset.halt) ?? '';
  };
  const halt = () => {
    turn += 1;
    speechSynthesis.cancel();
  };
  const read = async () => {
    halt();
    const own = turn;
    show('reading');
    for (let passage = passages[next]; passage !== undefined; passage = passages[next]) {
      markPassage(passage);
      await speak(passage.text, { voice: found.voice, rate: Number(speed.value) });
      if (own !== turn) {
        return;
      }
      next += 1;
    }
    end('done');
  };
  const end = (why: 'done' | 'stopped') => {
    halt();
    next = 0;
    markPassage(null);
    const hadFocus = panel.contains(document.activeElement);
    show('stopped');
    say(why);
    if (hadFocus) {
      start.focus();
    }
  };
  start.onclick = () => {
    read();
    say('reading');
    pause.focus();
  };
  pause.onclick = () => {
    if (panel.dataset.state === 'paused') {
      read();
      say('reading');
      return;
    }
    halt();
    show('paused');
    say('paused');
  };
  stop.onclick = () => end('stopped');
  speed.onchange = () => {
    if (panel.dataset.state === 'reading') {
      read();
    }
  };
  // Gives nothing back: a handler that gives back false would take the key from the buttons.
  panel.onkeydown = ({ key }) => {
    if (key === 'Escape' && panel.dataset.state !== 'stopped') {
      end('stopped');
    }
  };
  addEventListener('pagehide', halt);
  start.click();
}

type Said = 'reading' | 'paused' | 'stopped' | 'done' | 'none';

function findParts(panel: HTMLElement) {
  const button = (name: string) => panel.querySelector<HTMLButtonElement>(`[data-aloud="${name}"]`);
  const [start, pause, stop] = [button('start'), button('pause'), button('stop')];
  const speed = panel.querySelector('select');
  const status = panel.querySelector<HTMLElement>('[role="status"]');
  if (!start || !pause || !stop || !speed || !status) {
    return null;
  }
  const say = (what: Said) => {
    status.textContent = status.dataset[what] ?? '';
  };
  return { start, pause, stop, speed, say };
}
