// Mistakes in pictures and their credits.
import { change, replace, type Row } from './row.ts';

export const pictures: Row[] = [
  {
    what: 'a picture without a credit',
    edit: replace('shared/credits.yaml', /^anyone: .*\n/m, ''),
    says: /content\/shared\/credits\.yaml: has no entry for content\/shared\/pictures\/anyone\.svg\. Add its author/,
  },
  {
    what: 'a credit without a picture',
    edit: replace('shared/credits.yaml', /^anyone:/m, 'anybody:'),
    says: /names "anybody", but there is no content\/shared\/pictures\/anybody\.svg/,
  },
  {
    what: 'a picture with a script',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<script>alert(1)</script></svg>'),
    says: /^content\/shared\/pictures\/anyone\.svg: line \d+ has <script>\. A drawing is made of shapes only .*Take it out.*$/,
  },
  {
    what: 'a picture with a handler',
    edit: replace('shared/pictures/anyone.svg', '<path ', '<path onload="alert(1)" '),
    says: /^content\/shared\/pictures\/anyone\.svg: line 1 in <path> has onload="\.\.\.", which runs a script/,
  },
  {
    what: 'a picture that asks another site',
    edit: replace(
      'shared/pictures/anyone.svg',
      /fill="[^"]*"/,
      'fill="url(https://example.com/a.svg#b)"',
    ),
    says: /^content\/shared\/pictures\/anyone\.svg: line 1 in <\w+> has fill="url\(https:.*may lead to another file\. Expected .*url\(#name\)/,
  },
  {
    what: 'a picture that asks another site without saying so',
    edit: replace(
      'shared/pictures/anyone.svg',
      /fill="[^"]*"/,
      'fill="u\\72l(//example.com/a.svg#b)"',
    ),
    says: /anyone\.svg: line 1 in <\w+> has fill=.*may lead to another file/,
  },
  {
    what: 'a picture made of another file',
    edit: replace(
      'shared/pictures/anyone.svg',
      '</svg>',
      '<use href="/pictures/quiz.svg#a"/></svg>',
    ),
    says: /anyone\.svg: line 1 in <use> leads to "\/pictures\/quiz\.svg#a" \(href\)\. Expected a part of the same drawing: #name/,
  },
  {
    what: 'a picture with a page in it',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<foreignObject/></svg>'),
    says: /anyone\.svg: line 1 has <foreignObject>/,
  },
  {
    what: 'a picture with a style',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<style>@import "a.css";</style></svg>'),
    says: /anyone\.svg: line 1 has <style>/,
  },
  {
    what: 'a picture with a style in an attribute',
    edit: replace('shared/pictures/anyone.svg', '<path ', '<path style="fill:red" '),
    says: /anyone\.svg: line 1 in <path> has style="\.\.\."\. Write each colour and line as an attribute/,
  },
  {
    what: 'a picture with words',
    edit: replace('shared/pictures/anyone.svg', '</svg>', 'hello</svg>'),
    says: /anyone\.svg: line 1 has the words "hello"\. A picture has no words/,
  },
  {
    what: 'a picture with what a drawing program keeps',
    edit: replace('shared/pictures/anyone.svg', '<path ', '<path inkscape:label="a" '),
    says: /anyone\.svg: line 1 in <path> has the attribute inkscape:label of a drawing program\. Save it as plain SVG/,
  },
  {
    what: 'a picture that is not closed',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<g></svg>'),
    says: /^content\/shared\/pictures\/anyone\.svg: cannot be read as a drawing: line 1 has <\/svg> where <\/g> was expected/,
  },
  {
    what: 'a picture with an attribute twice',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<g id="z" id="z"/></svg>'),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has id twice in <g>/,
  },
  {
    what: 'a picture with a type of its own',
    edit: change('shared/pictures/anyone.svg', (text) => `<!DOCTYPE svg [<!ENTITY a "b">]>${text}`),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has "<!DOCTYPE svg/,
  },
  {
    what: 'a picture with a style sheet',
    edit: change('shared/pictures/anyone.svg', (text) => `<?xml-stylesheet href="a.css"?>${text}`),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has "<\?xml-stylesheet/,
  },
  {
    what: 'a picture that is no picture',
    edit: change('shared/pictures/anyone.svg', () => 'GIF89a'),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has no <svg>/,
  },
  {
    what: 'a picture without a size',
    edit: replace('shared/pictures/anyone.svg', / viewBox="[^"]*"/, ''),
    says: /anyone\.svg: has no viewBox="0 0 480 360" in <svg>, which says its size\. Add it/,
  },
  {
    what: 'a picture that no browser shows',
    edit: replace('shared/pictures/anyone.svg', / xmlns="[^"]*"/, ''),
    says: /anyone\.svg: has no xmlns=".*" in <svg>, and no browser shows it\. Add it/,
  },
  {
    what: 'a picture that takes too long',
    edit: replace(
      'shared/pictures/anyone.svg',
      '</svg>',
      `<path d="M0 0${'h1'.repeat(40_000)}"/></svg>`,
    ),
    says: /anyone\.svg: has \d+ KB\. Expected at most 80: a child waits for it on a slow line/,
  },
  {
    what: 'a picture that names the harm in its address',
    edit: (files) =>
      files.write('shared/pictures/form-sexual.svg', files.read('shared/pictures/kind-1.svg')),
    says: /content\/shared\/pictures\/form-sexual\.svg: has "sex" in its name/,
  },
];
