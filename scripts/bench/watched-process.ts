import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a process ended that was watched. */
export interface WatchedProcess {
  code: number | null;
  /** What it printed to its standard output. */
  output: string;
  /** Most memory that it and its children held at a time, in bytes; `null` where the system does not tell. */
  memory: number | null;
  /** Seconds that processors worked for it and its children; `null` where the system does not tell. */
  processor: number | null;
}

/** What a process has used so far. */
interface Use {
  parent: number;
  bytes: number;
  seconds: number;
}

const pause = 100;
// What Linux counts processor time in, whatever its kernel does.
const ticksPerSecond = 100;

/** Runs Node with a script and watches what it and its children use. */
export function watchNode(script: string, ...rest: string[]): Promise<WatchedProcess> {
  const child = spawn(process.execPath, ['--max-old-space-size=8192', script, ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let memory: number | null = null;
  // What a process had used when it was last seen.
  const seconds = new Map<number, number>();
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const timer = setInterval(() => {
    const used = child.pid === undefined ? [] : usedBelow(child.pid);
    if (used.length > 0) {
      const held = used.reduce((sum, [, { bytes }]) => sum + bytes, 0);
      memory = Math.max(memory ?? 0, held);
    }
    for (const [id, use] of used) {
      seconds.set(id, use.seconds);
    }
  }, pause);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(timer);
      const all = [...seconds.values()];
      const processor = all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0);
      done({ code, output, memory, processor });
    });
  });
}

/** A process and all below it, on Linux; nothing on other systems. */
function usedBelow(pid: number): [number, Use][] {
  const uses = new Map<number, Use>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      const use = readUse(name);
      if (use !== null) {
        uses.set(Number(name), use);
      }
    }
  } catch {
    // No such folder: another system.
    return [];
  }
  const isBelow = (id: number): boolean => {
    const parent = uses.get(id)?.parent;
    return id === pid || (parent !== undefined && parent !== 0 && isBelow(parent));
  };
  return [...uses].filter(([id]) => isBelow(id));
}

function readUse(name: string): Use | null {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    // The name of a process, in brackets, may hold blanks: "12 (node main) S 1 …".
    const [, numbers = ''] = /\) (.*)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
    const [user = 0, system = 0] = numbers.split(' ').slice(11, 13).map(Number);
    return {
      parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0),
      bytes: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
      seconds: (user + system) / ticksPerSecond,
    };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
