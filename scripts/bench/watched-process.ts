import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a process ended that was watched. */
export interface WatchedProcess {
  code: number | null;
  /** What it printed to its standard output. */
  output: string;
  /** Most memory that it and its children held at a time, in bytes; `null` where the system does not tell. */
  memory: number | null;
}

const pause = 100;

/** Runs Node with a script and watches its memory and that of its children. */
export function watchNode(script: string, ...rest: string[]): Promise<WatchedProcess> {
  const child = spawn(process.execPath, ['--max-old-space-size=8192', script, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let memory: number | null = null;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const timer = setInterval(() => {
    const held = child.pid === undefined ? null : heldBy(child.pid);
    memory = held === null ? memory : Math.max(memory ?? 0, held);
  }, pause);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(timer);
      done({ code, output, memory });
    });
  });
}

/** Resident memory of a process and all below it, on Linux. */
function heldBy(pid: number): number | null {
  const parents = new Map<number, { parent: number; bytes: number }>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const read = readStatus(name);
      if (read !== null) {
        parents.set(Number(name), read);
      }
    }
  } catch {
    // No such folder: another system.
    return null;
  }
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id)?.parent;
    return id === pid || (parent !== undefined && parent !== 0 && isBelow(parent));
  };
  return [...parents].reduce((sum, [id, { bytes }]) => sum + (isBelow(id) ? bytes : 0), 0);
}

function readStatus(name: string): { parent: number; bytes: number } | null {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    return {
      parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0),
      bytes: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
    };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
