// `npm run check`: every mistake in content/, as the build would say it. Ends with 1 where there is one.
import { join } from 'node:path';
import { checkContent } from '#content/checks/check.ts';
import { asLines } from '#content/problem.ts';

const problems = checkContent(join(import.meta.dirname, '../..'));
if (problems.length > 0) console.error(asLines(problems));
else console.log('The content has no mistake that a rule can find.');
process.exitCode = problems.length > 0 ? 1 : 0;
