import { type Zippable, zipSync } from 'fflate';

/** A file of an archive: its path in it, and its bytes or its text. */
export interface ArchiveFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Packs files into a ZIP archive, the same bytes on every machine: the packer is script (a system's
 * zlib differs by version and processor), the order is that given, the time that of the edition.
 *
 * @param day `YYYY-MM-DD`, not before 1980.
 */
export function packZip(files: readonly ArchiveFile[], day: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const { path, content } of files) {
    entries[path] = typeof content === 'string' ? encoder.encode(content) : content;
  }
  return zipSync(entries, { level: 6, mtime: localMidnight(day), os: 3 });
}

// The archive holds the time as a clock on the wall shows it: midnight here is midnight everywhere.
function localMidnight(day: string): Date {
  return new Date(`${day}T00:00:00`);
}
