// A dot opens its fold: without a script it only leads there.
for (const dot of document.querySelectorAll<SVGAElement>('svg a[href^="#look-"]'))
  dot.addEventListener('click', () => {
    const fold = document.querySelector<HTMLDetailsElement>(dot.getAttribute('href') ?? '');
    if (fold) fold.open = true;
  });
