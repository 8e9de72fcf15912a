// Scrolls what was opened at the lower edge of the screen into view, by no more than needed.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.closest('main')) return;
    // What opens by itself, at the beginning or for paper, rolls nothing.
    if (target.querySelector('summary:is(:hover, :focus)'))
      target.scrollIntoView({ block: 'nearest' });
  },
  true,
);
