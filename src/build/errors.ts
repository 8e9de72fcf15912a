// Errors of commands: a sentence where the person at the terminal can act, a stack only for bugs.

/** An error that is a sentence: Astro prints a stack with others. */
export const told = (message: string): Error =>
  Object.assign(new Error(message), { stack: undefined });

/** An error in words. Errors of files have the file that was to be written (whole-files.ts). */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk of ${path || 'this folder'} is full. What was there before is still there, whole. Make room on that disk, and run the same command again.`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return `${path || 'A file'} cannot be written (${code}): it or its folder is read-only, or belongs to somebody else. Let yourself write there, and run the same command again.`;
  return error.stack ?? error.message;
}
