// Puts on a page what a child has set on "My page", before the first paint. Written into the page only when something is set (layouts/Shell.astro), so a
// first visit never asks for it.
import type { APIRoute } from 'astro';
import day from '#styles/day.css?url';
import myPage from '#styles/my-page.css?url';
import night from '#styles/night.css?url';

const put = (sheets: Record<'day' | 'night' | 'my-page', string>): void => {
  let set: string | null = window.name;
  try {
    if (!set.startsWith('my-page ')) set = localStorage.getItem('my-page');
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
  const classes = (set ?? '').match(/set-[a-z0-9-]+/g) ?? [];
  const all = classes.join(' ');
  document.documentElement.className = all;
  const wanted = [
    /page-(light|cream)/.test(all) && 'day',
    /page-(dark|black)/.test(all) && 'night',
    'my-page',
  ] as const;
  for (const sheet of wanted)
    if (sheet) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.media = 'screen';
      link.href = sheets[sheet];
      link.dataset.set = sheet;
      link.setAttribute('blocking', 'render');
      document.head.append(link);
    }
};

export const GET: APIRoute = () =>
  new Response(`(${put.toString()})(${JSON.stringify({ day, night, 'my-page': myPage })})`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
