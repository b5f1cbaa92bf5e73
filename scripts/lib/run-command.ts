import { spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; `null` where it could not be started or was killed. */
  code: number | null;
  /** What it printed on both channels, in order. */
  output: string;
  seconds: number;
}

/** Runs a command without input and keeps what it prints. Never rejects: failing is a result. */
export function runCommand(
  [file = '', ...rest]: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const started = performance.now();
  const child = spawn(file, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = (code: number | null, reason = ''): CommandResult => ({
    code,
    // Joined before decoding: a chunk may end in the middle of a character.
    output: `${Buffer.concat(chunks).toString('utf8')}${reason}`,
    seconds: (performance.now() - started) / 1000,
  });
  return new Promise((done) => {
    child.on('error', (error) => done(end(null, error.message)));
    child.on('close', (code, signal) => done(end(code, signal === null ? '' : `\n${signal}`)));
  });
}
