// `npm run check`: every mistake in content/, as the build would say it. Ends with 1 where there is one.
// `npm run proofread` (with --proofread): records that each line has been read as it stands now, once no rule finds a mistake in it.
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
