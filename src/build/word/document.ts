// A page for teachers as a file for Word: its styles, its language, its sheet and its foot.
import { AlignmentType, Document, Footer, Packer, Paragraph, TextRun } from 'docx';
import type { Script } from '#languages/types.ts';
import { blocksOf, margin, type Words } from './parts.ts';

/** Fonts that schools have: Word, Pages and LibreOffice have each of them, or one as wide. */
const fontOf = (script: Script) => ({
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: 'Arial',
  eastAsia: script === 'han' ? 'Microsoft YaHei' : 'Arial',
});
/** The signs and numbers of lists. */
const numbering = {
  config: (
    [
      ['points', 'bullet', '•'],
      ['steps', 'decimal', '%1.'],
    ] as const
  ).map(([reference, format, text]) => ({
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { start: 400, hanging: 300 } } },
      },
    ],
  })),
};

/** The bytes of a file for Word. */
export async function documentOf(words: Words): Promise<Buffer> {
  const { title, language, script, rightToLeft, author, rights, sent, foot } = words;
  const font = fontOf(script);
  const lead = { spacing: { line: script === 'han' ? 300 : 264 } };
  const heading = (size: number) => ({
    run: { font, size, bold: true, color: '1F4E55', sizeComplexScript: size },
    paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
  });
  const size = sent ? 24 : 22;
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: rights,
    numbering,
    styles: {
      default: {
        document: {
          run: {
            font,
            size,
            sizeComplexScript: size,
            language: { value: language, eastAsia: language, bidirectional: language },
          },
          paragraph: lead,
        },
        heading1: heading(36),
        heading2: heading(26),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        ...(!sent && {
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  bidirectional: rightToLeft,
                  children: [new TextRun({ text: foot, rightToLeft, size: 16 })],
                }),
              ],
            }),
          },
        }),
        children: blocksOf(words),
      },
    ],
  });
  return Packer.toBuffer(file);
}
