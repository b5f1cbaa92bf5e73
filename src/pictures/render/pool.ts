import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './worker.ts';

/** More would only wait for each other's memory. */
const mostWorkers = 4;

/**
 * Draws pictures on all cores. `onPicture` gets each as it is done; the order is not that of `svgs`.
 * Rejects with what went wrong with the first picture that cannot be drawn.
 */
export async function renderAll(
  svgs: readonly string[],
  onPicture: (index: number, png: Uint8Array) => void,
): Promise<void> {
  let next = 0;
  const count = Math.min(svgs.length, availableParallelism(), mostWorkers);
  const run = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    try {
      while (next < svgs.length) {
        const index = next;
        next += 1;
        onPicture(index, await ask(worker, { svg: svgs[index] ?? '' }));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, run));
}

function ask(worker: Worker, task: Task): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const finish = (answer: Answer) => {
      worker.off('error', reject);
      return 'png' in answer ? resolve(answer.png) : reject(new Error(answer.error));
    };
    worker.once('message', finish);
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
