// `npm run check`: prints every mistake in content/, in the words of the build; exit code 1 if
// there is one. `npm run proofread` (--proofread): records that each line was read as it is now, if
// no rule finds a mistake.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#content/checks/check.ts';
import { folderAt } from '#content/folder.ts';
import { asLines } from '#content/problem.ts';
import { checkProofread, recordFor, recordOf, recorded } from '#content/proofread.ts';

const root = join(import.meta.dirname, '../..');
const folder = folderAt(root);
const mistakes = checkContent(folder);
const unread = mistakes.length > 0 ? [] : checkProofread(folder);
if (mistakes.length === 0 && process.argv.includes('--proofread')) {
  for (const base of recorded) writeFileSync(join(root, recordOf(base)), recordFor(folder, base));
  console.log(
    unread.length > 0
      ? `Recorded as proofread. This is what had changed:\n${asLines(unread)}`
      : 'Nothing has changed since it was last proofread.',
  );
} else {
  const problems = [...mistakes, ...unread];
  if (problems.length > 0) console.error(asLines(problems));
  else
    console.log('The content has no mistake that a rule can find, and stands as it was proofread.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
