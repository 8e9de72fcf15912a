// With #ink on the address, a paper has its drawings in lines (build/pictures/line-art.ts), since a
// copier turns a colour into black or into nothing. Without a script, and in a copy on a stick,
// which has no drawings in lines, they keep their colours.
const drawings = new Map([...document.images].map((image) => [image, image.src]));
const choose = (): void => {
  for (const [image, src] of drawings) {
    image.src =
      location.hash === '#ink' ? src.replace(/\/pictures\/(?=[^/]+\.svg$)/, '$&line/') : src;
    image.addEventListener('error', () => (image.src = src), { once: true });
  }
};
choose();
addEventListener('hashchange', choose);
