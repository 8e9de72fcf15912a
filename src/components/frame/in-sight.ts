// Scrolls what was opened at the lower edge of the screen into view, by no more than needed.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.closest('main')) return;
    // Folds opened by scripts, on load or for print, do not scroll.
    if (target.querySelector('summary:is(:hover, :focus)'))
      target.scrollIntoView({ block: 'nearest' });
  },
  true,
);
