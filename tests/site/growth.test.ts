// How large the built site may grow: tests/budgets.yaml says how much, and why.
import assert from 'node:assert/strict';
import { budgets } from '../support/budgets.ts';
import { cards, filesIn, pages, release, sizeOf } from '../support/site.ts';
import { test } from '../support/test.ts';

const orRaise =
  'Take something out; or write the new number in tests/budgets.yaml, with its reason.';

test('the site has no more pages than its budget', () => {
  const count = pages().length + cards().length;
  assert.ok(count <= budgets.pages, `${count} pages of ${budgets.pages}. ${orRaise}`);
});

test('the site, with its paper, pictures and copies, is no larger than its budget', () => {
  const bytes = filesIn(release).reduce((sum, file) => sum + sizeOf(release, file), 0);
  const most = budgets.megabytes * 1e6;
  assert.ok(bytes <= most, `${bytes} bytes of ${most}. ${orRaise}`);
});
