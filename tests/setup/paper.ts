// Setup for tests of built files: paper, link previews and copies, some of each in their turn, and
// all in `npm run test:full`. Browser tests do not need them and run meanwhile.
import { test as setup } from '@playwright/test';
import { makeCopies } from '#build/copies/copies.ts';
import { makeFilms } from '#build/pictures/film.ts';
import { drawAll } from '#build/pictures/pictures.ts';
import { allJobs, builtSite, listPaper, printAll } from '#build/print/printables.ts';
import { makeWords } from '#build/word/word.ts';
import { pdfName } from '#site/paper-files.ts';
import { copied } from '../support/copies.ts';
import { sheets } from '../support/papers.ts';
import { release, root } from '../support/root.ts';
import { isDrawn } from '../support/site.ts';

setup.describe.configure({ mode: 'serial' });

setup('the paper is printed, or taken from .cache where nothing has changed', async () => {
  // All of it anew takes minutes on a busy computer.
  setup.setTimeout(1_800_000);
  const site = builtSite(release);
  const asked = new Set(sheets.map(({ name, locale }) => pdfName(name, locale)));
  const jobs = allJobs(root, site.address).filter(({ name, locale }) =>
    asked.has(pdfName(name, locale)),
  );
  await printAll(root, site, jobs);
  listPaper(site);
});

setup('the files for Word are written', async () => {
  await makeWords(root, builtSite(release));
});

setup('the pictures of links are drawn, or taken from .cache', async () => {
  setup.setTimeout(1_800_000);
  await drawAll(root, builtSite(release), undefined, isDrawn);
});

setup('the film is made where there is an ffmpeg, or taken from .cache', async () => {
  setup.setTimeout(1_800_000);
  await makeFilms(root, builtSite(release));
});

setup('a language is put into a file to be carried, as it is then', async () => {
  await makeCopies(root, builtSite(release), { copied });
});
