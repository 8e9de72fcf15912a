// Fetches the templates of a language when they are first needed: the panel "My page", the bar for
// reading aloud, the meanings of words. One small file for each language
// (src/pages/[lang]/templates.astro), so that no page has to contain them.

let file: Promise<Document> | undefined;

/**
 * A copy of the template with this id in the language of the page; rejects when the file cannot be
 * fetched.
 */
export async function template(id: string): Promise<HTMLElement> {
  file ??= fetch(document.body.dataset.templates ?? '').then(async (response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  // Not cached on failure: the connection may be back the next time.
  file.catch(() => (file = undefined));
  const found = (await file).getElementById(id);
  const first = found instanceof HTMLTemplateElement ? found.content.firstElementChild : null;
  if (!first) throw new Error(`There is no template "${id}".`);
  return document.importNode(first, true) as HTMLElement;
}
