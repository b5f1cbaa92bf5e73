import { spokenText } from './spoken-text.ts';

/** How long a browser may take to say which voices it has, in milliseconds. */
const patience = 1000;

/** Whether there is a voice for Chinese; a browser that names no voice at all may have one all the same. */
export async function findVoice(): Promise<{ voice: SpeechSynthesisVoice | null } | null> {
  const voices = await listVoices();
  // e.g. zh-CN, zh_CN, cmn-Hans-CN
  const ours = voices.filter(({ lang }) => /^(?:zh|cmn)[-_](?:Hans[-_])?CN/i.test(lang));
  const voice = ours.find(({ localService }) => localService) ?? ours[0] ?? null;
  return voice === null && voices.length > 0 ? null : { voice };
}

async function listVoices(): Promise<SpeechSynthesisVoice[]> {
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((done) => {
      speechSynthesis.addEventListener?.('voiceschanged', done, { once: true });
      setTimeout(done, patience);
    });
  }
  return speechSynthesis.getVoices();
}

/** Speaks a sentence to its end; `false` where it was broken off. */
export function speak(
  text: string,
  { voice, rate }: { voice: SpeechSynthesisVoice | null; rate: number },
): Promise<boolean> {
  return new Promise((done) => {
    const utterance = new SpeechSynthesisUtterance(spokenText(text));
    utterance.lang = 'zh-CN';
    utterance.voice = voice;
    utterance.rate = rate;
    utterance.onend = () => done(true);
    utterance.onerror = () => done(false);
    speechSynthesis.speak(utterance);
  });
}
