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
    says: /anyone\.svg: line 1 in <use> has href="\/pictures\/quiz\.svg#a", which may lead to another file\. Expected a part of the same drawing: #name/,
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
    says: /^content\/shared\/pictures\/anyone\.svg: cannot be read as a drawing: line 1 closes a part that is not open, or leaves one open/,
  },
  {
    what: 'a picture with an attribute twice',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<g id="z" id="z"/></svg>'),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has id twice in one part/,
  },
  {
    what: 'a picture with a type of its own',
    edit: change('shared/pictures/anyone.svg', (text) => `<!DOCTYPE svg [<!ENTITY a "b">]>${text}`),
    says: /anyone\.svg: line 1 has <!DOCTYPE>, which a drawing does not need\. Save it as plain SVG/,
  },
  {
    what: 'a picture with a style sheet',
    edit: change('shared/pictures/anyone.svg', (text) => `<?xml-stylesheet href="a.css"?>${text}`),
    says: /anyone\.svg: line 1 has <\?xml-stylesheet\?>, which a drawing does not need/,
  },
  {
    what: 'a picture that is no picture',
    edit: change('shared/pictures/anyone.svg', () => 'GIF89a'),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has no <svg>/,
  },
  {
    what: 'a picture without a size',
    edit: replace('shared/pictures/anyone.svg', / viewBox="[^"]*"/, ''),
    says: /anyone\.svg: has no viewBox in <svg>\. Expected its size, .*: viewBox="0 0 480 360"/,
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
  {
    id: 'm229',
    what: 'a viewBox with commas',
    edit: replace('shared/pictures/anyone.svg', / viewBox="[^"]*"/, ' viewBox="0,0,480,360"'),
    says: /anyone\.svg: has viewBox="0,0,480,360" in <svg>\. Expected its size, with one space between the numbers/,
  },
  {
    id: 'm231',
    what: 'a picture that is cut in half',
    edit: change('shared/pictures/anyone.svg', (text) => text.slice(0, text.length / 2)),
    says: /anyone\.svg: cannot be read as a drawing: line 1 (has|ends without) .*Save it again as plain SVG/,
  },
  {
    id: 'm232',
    what: 'a picture of 0 bytes',
    edit: change('shared/pictures/anyone.svg', () => ''),
    says: /anyone\.svg: cannot be read as a drawing: line 1 has no <svg>/,
  },
  {
    id: 'm234',
    what: 'a picture with a photograph in it',
    edit: replace(
      'shared/pictures/anyone.svg',
      '</svg>',
      '<image href="data:image/png;base64,AAAA"/></svg>',
    ),
    says: /anyone\.svg: line 1 has <image>\. A drawing is made of shapes only .*other file/,
  },
  {
    id: 'm235',
    what: 'a picture with a gradient',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<linearGradient id="sky"/></svg>'),
    says: /anyone\.svg: line 1 has <linearGradient>\. A drawing is made of shapes only .*gradient/,
  },
  {
    id: 'm238',
    what: 'a PNG with the ending of a drawing',
    edit: (files) =>
      files.write(
        'shared/pictures/anyone.svg',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      ),
    says: /anyone\.svg: cannot be read as a drawing: line \d has a character that no text has/,
  },
  {
    id: 'm240',
    what: 'the path of an editor on the computer of who drew it',
    edit: replace(
      'shared/pictures/anyone.svg',
      '<svg ',
      '<svg sodipodi:docname="/home/maria/anyone.svg" ',
    ),
    says: /anyone\.svg: line 1 in <svg> has the attribute sodipodi:docname of a drawing program\. Save it as plain SVG/,
  },
  {
    what: 'a path in an attribute with a plain name',
    edit: replace(
      'shared/pictures/anyone.svg',
      '<path ',
      '<path data-file="/home/maria/anyone.svg" ',
    ),
    says: /anyone\.svg: line 1 in <path> has data-file="\/home\/maria\/anyone\.svg", which a drawing of shapes does not need\. Take it out/,
  },
  {
    what: 'a comment in a picture',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<!-- /home/maria/anyone.svg --></svg>'),
    says: /anyone\.svg: line 1 has a comment, which would be published with the picture\. Take it out/,
  },
  {
    what: 'a colour made of a part that is not there',
    edit: replace('shared/pictures/anyone.svg', /fill="#[^"]*"/, 'fill="url(#sky-99)"'),
    says: /anyone\.svg: uses #sky-99, which is not in the drawing\. Draw it, or take out what uses it/,
  },
  {
    what: 'two parts of a picture with one name',
    edit: replace('shared/pictures/anyone.svg', '</svg>', '<g id="z"/><g id="z"/></svg>'),
    says: /anyone\.svg: line 1 has id="z" a second time\. Give it another name/,
  },
  {
    id: 'm214',
    what: 'a text of 60 words in the place of a picture',
    edit: replace('en/pictures.yaml', /^anyone: .*/m, `anyone: ${'A girl reads. '.repeat(20)}`),
    says: /content\/en\/pictures\.yaml: has 60 words for "anyone"\. Expected at most 25, .*: say what matters most/,
  },
  {
    what: 'such a text in Chinese',
    edit: replace('zh/pictures.yaml', /^anyone: .*/m, `anyone: ${'女孩'.repeat(30)}`),
    says: /content\/zh\/pictures\.yaml: has 60 characters for "anyone"\. Expected at most 50/,
  },
  {
    id: 'm212',
    what: 'a text in the place of a picture that only decorates',
    edit: change('en/pictures.yaml', (text) => `${text}cast-amina: Amina waves.\n`),
    says: /^content\/en\/pictures\.yaml: line \d+ has a text for the picture "cast-amina", which only decorates \(content\/shared\/credits\.yaml\) and is read to nobody\. Take the text out/,
  },
  {
    id: 'm215',
    what: 'marks of Markdown in the place of a picture',
    edit: replace('en/pictures.yaml', /^anyone: .*/m, 'anyone: A **girl** reads.'),
    says: /content\/en\/pictures\.yaml: anyone has \*\*, a mark that would stand there as it is\. Take it out/,
  },
  {
    id: 'm216',
    what: 'a number in the place of a picture',
    edit: replace('en/pictures.yaml', /^anyone: .*/m, 'anyone: 12'),
    says: /content\/en\/pictures\.yaml: anyone must be a text; found 12 without quotes/,
  },
  {
    id: 'm219',
    what: 'mirror: maybe',
    edit: replace('shared/credits.yaml', /^(anyone: .*mirror: )\w+/m, '$1maybe'),
    says: /content\/shared\/credits\.yaml: anyone\.mirror must be true or false; found "maybe"/,
  },
  {
    id: 'm220',
    what: 'decorative: false',
    edit: replace('shared/credits.yaml', /^(anyone: .*mirror: \w+)/m, '$1, decorative: false'),
    says: /content\/shared\/credits\.yaml: anyone\.decorative must be true\. Leave it out for a picture that tells something; found false/,
  },
  {
    what: 'a licence that the site does not have',
    edit: replace('shared/credits.yaml', /^(anyone: .*licence: )[\w.-]+/m, '$1CC-BY-3.0'),
    says: /content\/shared\/credits\.yaml: anyone\.licence must be CC-BY-4\.0, the one licence of all pictures; found "CC-BY-3\.0"/,
  },
  {
    what: 'HTML in the name of who drew a picture',
    edit: replace('shared/credits.yaml', /^(anyone: .*author: )[^,]+/m, '$1<b>Maria</b>'),
    says: /content\/shared\/credits\.yaml: anyone\.author has <b>, which would stand there as it is\. Take it out/,
  },
  ...(
    [
      [
        'a number that is none',
        '<path d="MNaN 0h9"/>',
        /in <path> has d="MNaN 0h9"\. Expected a path of letters and numbers/,
      ],
      [
        'a colour that is none',
        '<path fill="#zzzzzz"/>',
        /in <path> has fill="#zzzzzz"\. Expected a colour such as #f2ae3d/,
      ],
      [
        'a colour of a style sheet',
        '<path fill="var(--x)"/>',
        /in <path> has fill="var\(--x\)"\. Expected a colour/,
      ],
      [
        'the colour of the text around',
        '<path stroke="currentColor"/>',
        /in <path> has stroke="currentColor"\. Expected a colour/,
      ],
      [
        'an opacity with a comma',
        '<g opacity="0,5"/>',
        /in <g> has opacity="0,5"\. Expected a number above 0, up to 1, with a point: \.5/,
      ],
      ['an opacity of 0', '<g opacity="0"/>', /in <g> has opacity="0"\. Expected a number above 0/],
      [
        'a part that uses itself',
        '<g id="z"><use href="#z"/></g>',
        /anyone\.svg: uses #z inside of itself, and a browser draws nothing\. Take it out there/,
      ],
      [
        'two parts that use each other',
        '<g id="y"><use href="#z"/></g><g id="z"><use href="#y"/></g>',
        /anyone\.svg: uses #z inside of itself/,
      ],
      [
        'another way to write its letters',
        '<![CDATA[a]]>',
        /anyone\.svg: line 1 has CDATA, which a drawing does not need/,
      ],
      [
        'a name for a letter that XML does not have',
        '<g id="&nbsp;"/>',
        /anyone\.svg: cannot be read as a drawing: line 1 is not well formed: undefined entity/,
      ],
    ] as const
  ).map(([what, part, says]) => ({
    what: `a picture with ${what}`,
    edit: replace('shared/pictures/anyone.svg', '</svg>', `${part}</svg>`),
    says,
  })),
  {
    what: 'a picture in letters that a browser reads otherwise',
    edit: change(
      'shared/pictures/anyone.svg',
      (text) => `<?xml version="1.0" encoding="utf-7"?>${text}`,
    ),
    says: /anyone\.svg: line 1 has version 1\.0 of XML in utf-7, which a drawing does not need/,
  },
  {
    what: 'a picture that was moved away',
    edit: replace('shared/pictures/anyone.svg', / viewBox="[^"]*"/, ' viewBox="5000 5000 480 360"'),
    says: /anyone\.svg: begins at 5000 5000 in its viewBox, and what is drawn before is cut off/,
  },
  {
    what: 'a picture of another size',
    edit: replace('shared/pictures/anyone.svg', / viewBox="[^"]*"/, ' viewBox="0 0 480 480"'),
    says: /anyone\.svg: is 480 x 480\. Expected viewBox="0 0 480 360", as every picture of a scene/,
  },
  {
    what: 'a picture that is drawn out of shape',
    edit: replace('shared/pictures/anyone.svg', '<svg ', '<svg preserveAspectRatio="none" '),
    says: /anyone\.svg: line 1 in <svg> has preserveAspectRatio="none"\. Expected a place such as xMidYMid/,
  },
  {
    what: 'a picture that was saved over another',
    edit: (files) =>
      files.write('shared/pictures/head-jas.svg', files.read('shared/pictures/head-amina.svg')),
    says: /head-jas\.svg: is the same drawing as content\/shared\/pictures\/head-amina\.svg\. Was one saved over the other\?/,
  },
  ...(
    [
      ['xmlns="http://www.w3.org/2000/svg"', 'xmlns="http://www.w3.org/2000/SVG"', 'xmlns='],
      ['matrix(.72 0 0 .72 404 190)', 'matrix(.72 0 0 .72 404)', 'transform='],
      ['matrix(.72 0 0 .72 404 190)', 'scale(0)', 'transform='],
      ['M0 0h480v360H0Z', '0 0h480v360H0Z', 'd="0 0h480'],
      ['M0 0h480v360H0Z', 'M0 0h480v360H0Z l', 'd="M0 0h480'],
      ['</defs>', '</defs><rect width="-5" height="9"/>', 'width="-5"'],
      ['</defs>', '</defs><use xlink:href="#step-2-a"/>', 'xlink:href, and <svg> no xmlns:xlink'],
    ] as const
  ).map(([right, wrong, told]): Row => ({
    what: `a drawing that a browser does not show: ${wrong}`,
    edit: replace('shared/pictures/step-2.svg', right, wrong),
    says: new RegExp(
      `content/shared/pictures/step-2\\.svg: (line \\d+ in <\\w+> )?has ${told.replace(/[.()+]/g, '\\$&')}`,
    ),
  })),
];
