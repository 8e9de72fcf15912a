// Checks the content. A release stops before Astro opens a file, with every mistake at once. In
// `npm run dev` the check runs after each saved file: its messages are in the terminal and in place
// of the page until the mistake is fixed.
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '#content/checks/check.ts';
import { folderAt } from '#content/folder.ts';
import { asLines, ContentError, withLine, type Problem } from '#content/problem.ts';
import { checkProofread } from '#content/proofread.ts';
import { escaped } from '#languages/escaped.ts';

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

export function checkedContent(): AstroIntegration {
  let root = '';
  let check = (): Problem[] => [];
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root);
        check = () => checkContent(root, config.site);
        if (command === 'preview' || command === 'sync') return;
        const mistakes = check();
        // Not while someone writes: changed lines are proofread later.
        const problems =
          mistakes.length > 0 || command !== 'build' ? mistakes : checkProofread(folderAt(root));
        // An author may look at the page despite a mistake; if a file cannot be read, Astro would
        // fail too, without naming the file.
        if (
          command === 'build' ? problems.length > 0 : problems.some(({ unreadable }) => unreadable)
        )
          throw new ContentError(problems);
      },
      'astro:server:setup': ({ server, logger }) =>
        checkWhileWriting(server, logger, join(root, 'content') + sep, check),
    },
  };
}

/**
 * What replaces every page: a page made from a file that cannot be read would be empty, or show
 * Astro's message.
 */
const pageOf = (
  problems: readonly Problem[],
  base: string,
  anyway: boolean,
): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Mistakes in the content</title><script type="module" src="${base}@vite/client"></script>
<body style="max-width:60rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 sans-serif;overflow-wrap:anywhere">
<h1>Mend this, and the page comes back by itself</h1>
${anyway ? '<p><a href="?anyway">Show the page with these mistakes</a></p>' : ''}
${problems.map((problem) => `<p><b>${escaped(problem.file)}</b><br>${escaped(withLine(problem))}</p>`).join('\n')}`;

function checkWhileWriting(
  server: DevServer,
  logger: AstroIntegrationLogger,
  content: string,
  check: () => Problem[],
): void {
  let problems: Problem[] = [];
  /**
   * Mistakes despite which the author wants to see the pages: a missing translation, for example.
   */
  let accepted = '';
  let due: NodeJS.Timeout | undefined;
  const checkAgain = (): void => {
    clearTimeout(due);
    due = undefined;
    const before = asLines(problems);
    problems = check();
    const now = asLines(problems);
    if (now === before) return;
    if (now) logger.error(`\n${now}`);
    else logger.info('The content has no mistake now.');
    server.environments.client.hot.send({ type: 'full-reload' });
    // File watchers merge two writes at the same moment: a change made meanwhile is found a moment
    // later.
    due = setTimeout(checkAgain, 500);
  };
  checkAgain();

  // Editors write a file in several steps, and Git many files: one check for all of them.
  server.watcher.on('all', (_, file) => {
    if (file.startsWith(content)) due ??= setTimeout(checkAgain, 50);
  });
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    if (due) checkAgain();
    const [path = '', query] = (request.originalUrl ?? '').split('?');
    const readable = !problems.some(({ unreadable }) => unreadable);
    if (query === 'anyway') {
      if (readable) accepted = asLines(problems);
      return void response.writeHead(302, { Location: path }).end();
    }
    if (problems.length === 0 || (readable && asLines(problems) === accepted)) return next();
    response
      .writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(pageOf(problems, server.config.base, readable));
  });
}
