// imsmanifest.xml: with it the ZIP of a copy is a SCORM 1.2 package too. Its items are assets: they
// tell the platform nothing about a child, neither what was read nor that it was.
import { escaped } from '#languages/escaped.ts';

/** A page of the copy that a teacher can give as a task. */
export interface Item {
  title: string;
  /** `en/online/index.html` */
  file: string;
}

/** The manifest of a copy with these files. */
export function manifestOf(
  title: string,
  items: readonly Item[],
  files: readonly string[],
): string {
  const shown = items.map(
    (item, i) =>
      `<item identifier="item-${i + 1}" identifierref="page-${i + 1}"><title>${escaped(item.title)}</title></item>`,
  );
  const resource = (id: string, inside: string, href = ''): string =>
    `<resource identifier="${id}" type="webcontent" adlcp:scormtype="asset"${href}>${inside}</resource>`;
  const pages = items.map(({ file }, i) =>
    resource(
      `page-${i + 1}`,
      `<file href="${file}"/><dependency identifierref="all"/>`,
      ` href="${file}"`,
    ),
  );
  const all = files.map((file) => `<file href="${encodeURI(file)}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<manifest identifier="kite" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    `<organizations default="parts"><organization identifier="parts"><title>${escaped(title)}</title>${shown.join('')}</organization></organizations>`,
    `<resources>${pages.join('')}${resource('all', all)}</resources>`,
    '</manifest>',
    '',
  ].join('\n');
}
