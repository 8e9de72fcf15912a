// One command at a time writes the site: two builds in one folder take each other's files away.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { told } from './errors.ts';

/**
 * Longer than any build, in ms. An older lock is stale: its process id may belong to another
 * process now.
 */
const longest = 3_600_000;

/** Whether there is a process with this number. */
function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // It is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Locks the folder of the project until this process ends; throws a sentence if another process has
 * the lock.
 */
export function holdFolder(root: string): void {
  const file = join(root, '.cache/build.lock');
  mkdirSync(dirname(file), { recursive: true });
  const take = (): boolean => {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(file, { force: true }));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    }
  };
  if (take()) return;
  const other = Number(readFileSync(file, 'utf8'));
  if (other === process.pid) return;
  if (isRunning(other) && Date.now() - statSync(file).mtimeMs < longest)
    throw told(inUse(other, file));
  // Who was ended before could not take it away.
  rmSync(file, { force: true });
  if (!take()) throw told(inUse(Number(readFileSync(file, 'utf8')), file));
}
const inUse = (other: number, file: string): string =>
  `Another command builds or changes the site in this folder (process ${other}), and two at once would take each other's files away. Wait until it has ended, or end it; then run this one again. If there is none, delete ${file}.`;
