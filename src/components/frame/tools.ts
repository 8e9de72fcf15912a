// What is fetched only when it is asked for: the panel "My page", the bar of reading aloud, the meanings of words. One small file of this
// site for each language (src/pages/[lang]/tools.astro), so that no page has to carry them.

let file: Promise<Document> | undefined;

/** A copy of the template with this id from the tools of the page's language; rejects when the file cannot be had. */
export async function tool(id: string): Promise<HTMLElement> {
  file ??= fetch(document.body.dataset.tools ?? '').then(async (response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  // A line that failed may be back the next time.
  file.catch(() => (file = undefined));
  const template = (await file).getElementById(id);
  const first = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  if (!first) throw new Error(`There is no ${id} among the tools.`);
  return document.importNode(first, true) as HTMLElement;
}
