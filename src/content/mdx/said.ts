// How the parts of Markdown are called in the author's words.
import type { MdastNode } from 'satteri';
import type { Count, Mark } from './palette.ts';

/** Says what is wrong on a line of the file. */
export type Report = (line: number, message: string) => void;

const marks: Readonly<Record<Mark, string>> = {
  link: '[links](term:crime)',
  place: '[links](#remember)',
  strong: '**strong words**',
  source: '[source: key]',
  choice: 'a [choice](#7) each',
};

const picture = {
  what: 'a picture',
  advice: 'Only the tag of a scene or a step names a picture: picture="helpline".',
};
/** What stands in no text, or not everywhere, and what to write instead. */
const strays: Readonly<Partial<Record<MdastNode['type'], { what: string; advice: string }>>> = {
  heading: { what: 'a heading (#)', advice: 'Make a sentence of it.' },
  paragraph: { what: 'a paragraph', advice: 'Move it, or make a point of the list of it.' },
  list: { what: 'a list', advice: 'Make sentences of its points.' },
  table: { what: 'a table', advice: 'Make sentences of its rows.' },
  blockquote: { what: 'a quotation (>)', advice: 'Put the words into “quotation marks”.' },
  thematicBreak: { what: 'a line across (---)', advice: 'Take it out.' },
  code: { what: 'a block of code', advice: 'Write the words without it.' },
  inlineCode: { what: 'words marked as code (`)', advice: 'Put them into “quotation marks”.' },
  emphasis: { what: 'slanted words (*)', advice: 'Write them without stars.' },
  strong: { what: 'strong words (**)', advice: 'Write them without stars.' },
  delete: { what: 'struck words (~~)', advice: 'Take them out.' },
  break: {
    what: 'a line break (two spaces or \\ at the end of a line)',
    advice: 'Take it out, or begin a new paragraph with an empty line.',
  },
  image: picture,
  imageReference: picture,
  footnoteReference: { what: 'a footnote ([^1])', advice: 'Write it into the text.' },
  footnoteDefinition: { what: 'the text of a footnote ([^1]:)', advice: 'Write it into the text.' },
  linkReference: {
    what: 'a link without its address',
    advice: 'Write the address behind the words: [words](term:crime).',
  },
  definition: {
    what: 'the address of a link on a line of its own ([1]: ...)',
    advice: 'Write it behind the words: [words](term:crime).',
  },
  mdxjsEsm: { what: 'an import or export', advice: 'There is no code in a text: take it out.' },
  html: { what: 'HTML', advice: 'Take it out.' },
};

export const said = {
  ...marks,
  /** How often a part may occur. */
  count: ({ least, most }: Count): string =>
    least === 0 ? 'at most one' : most === 1 ? 'one' : most === 2 ? 'one or two' : 'at least one',
  /** A node of Markdown as something that the author wrote, and what to do about it. */
  stray: (node: MdastNode): { what: string; advice: string } =>
    node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
      ? {
          what: `{${node.value}}`,
          advice:
            'Curly brackets are for code, and there is none in a text: write the words without them.',
        }
      : (strays[node.type] ?? { what: `what is called ${node.type}`, advice: 'Take it out.' }),
};
