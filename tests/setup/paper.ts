// Once, before what reads built files: the paper of the release. Browsers need none of it, and look at the site meanwhile.
import { test as setup } from '@playwright/test';
import { allJobs, builtSite, listPaper, printAll } from '#build/print/printables.ts';
import { release, root } from '../support/root.ts';

setup('the paper is printed, or taken from .cache where nothing has changed', async () => {
  // All of it anew takes minutes on a busy computer.
  setup.setTimeout(1_800_000);
  const site = builtSite(release);
  await printAll(root, site, allJobs(root, site.address));
  listPaper(site);
});
