import { parentPort } from 'node:worker_threads';
import { renderPicture } from './render-picture.ts';

/** What a worker is asked for, and what it answers. */
export interface Task {
  svg: string;
}

export type Answer = { png: Uint8Array } | { error: string };

parentPort?.on('message', async ({ svg }: Task) => {
  parentPort?.postMessage(await answer(svg));
});

async function answer(svg: string): Promise<Answer> {
  try {
    return { png: await renderPicture(svg) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
