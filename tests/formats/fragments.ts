import fc from 'fast-check';

/** Articles put together from what people really write, the nasty more often than the plain. */
const words = ['Storms came early', 'a *quiet* harbour', 'the **old pier** fell', 'see [the list][l]', 'call `ship()` twice', 'R&amp;D &copy; &nbsp;x', 'one\\_two \\* three', 'https://example.org/a_b_c now', 'write to a.b@example.org please', '5 * 3 * 2', 'a_b_c', 'Ünïcode “quotes” — dash', '日本語**「強調」**です', '😀 smile :smile: again', '<br>', '<kbd>Ctrl</kbd>+<kbd>C</kbd>', '<span title="Tip here">hint</span>', '<!-- remark -->', '![A ship](s.png "Her name")', '[link](<u v> "Title")', '[^1]', '{{< ref "page" >}}', '[text]({{< ref "page" >}})', '{% link x.md %}', '{{ page.title }}', '$a_b + c$', 'costs $5 and $6', '~~gone~~', '_emph_', '***both***', '<https://example.org>', 'HTTP/2 & more < 3 > 2', '+ plus', '# no heading', 'a | b', '`` a`b ``', '==mark==', '{#id}', '{.cls}', 'foo[^2] bar', '\\', 'trailing  ', 'www.example.org.', '[a [nested] b](c)', '[ref][]', '[l]', '"straight" \'single\'', 'H<sub>2</sub>O', '<a href="x">anchor *em*</a>', '%%%0%%%', '\u{e000}private', 'a\u00a0b', '&lt;tag&gt;', '&amp;#039;', 'x<sup>2</sup>'];

const word = fc.constantFrom(...words);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

const fixed = [
  '# Title {#top}', '## A *b* `c` ##', 'Setext *one*\n===', 'Two\nlines\n---', '***', '```js\n// A remark\ncall();\n```', '~~~\n| no | table |\n~~~', '    indented code\n\n    more', ':::note Watch out\nText inside.\n:::', '::: tip\nWords\n:::', '> [!NOTE]\n> Mind the gap.', '!!! warning "Careful"\n    Words inside', '{{< note title="Hey" >}}\nInside words\n{{< /note >}}', '{% include x.html %}\n{% raw %}\ntext\n{% endraw %}', '<div class="a">\nRaw *text* here\n</div>', '<div>\n\n*Markdown* inside\n\n</div>', '<details><summary>More</summary>\n\nHidden words\n\n</details>', '<script>\nvar a = "</b>";\n</script>', '<pre>\nkeep  this\n\nand this\n</pre>', '<!-- a remark\nover lines -->', '<?php echo 1; ?>', '<![CDATA[ x ]]>', '<!DOCTYPE html>', '<custom-tag attr="x">', '</custom-tag>', '<p lang="uk">Слова</p>', '<div translate="no">Keep</div>', '[l]: https://example.org "The title"', '[ref]: <x y> \'Other title\'', '[^1]: A note\n    with more\n\n    and a paragraph', '[^2]: Short', '| A | B \\| C |\n|:--|--:|\n| `x \\| y` | *d* |\n| 1 |', 'a | b\n--|--\nc | [l](m)', '- [ ] todo\n- [x] done', '1. one\n2. two\n   three', 'Term\n: Description *one*\n: Two', '* * *', '\\# no', '<table>\n<tr><td>Cell | one</td></tr>\n</table>', '[//]: # (comment)', '| x |\n|-|\n| <br>a |', '<img src="a.png" alt="A pier">', '![Only](pic.png)', '[![Badge](b.svg)](https://example.org)', '{: .kramdown}', '[TOC]', '<a id="x"></a>', '~~~~md\n```\n~~~~', '- item\n\n  ```sh\n  # remark\n  run\n  ```', '<center>\n\n# In centre\n\n</center>', '\tcode by tab', '+ a\n+ b\n    + c\n\n      d', '> quote\nlazy line', '> - a\n>   b\n> > deep', '- \n- empty', '-\n\n  text', 'Line one\\\nline two', 'Hard  \nbreak',
];

const block: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 4, arbitrary: fc.constantFrom(...fixed) });

function indent(text: string, first: string, rest: string): string {
  return text.split('\n').map((each, i) => (each === '' && rest.trim() === '' ? '' : (i === 0 ? first : rest) + each)).join('\n');
}

const nested = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'flow' },
    { weight: 5, arbitrary: block },
    { weight: 1, arbitrary: fc.tuple(tie('flow'), tie('flow')).map(([a, b]) => indent(`${a}\n\n${b}`, '> ', '> ')) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('- ', '* ', '1. ', '1) '), tie('flow'), tie('flow')).map(([mark, a, b]) => `${indent(a, mark, ' '.repeat(mark.length))}\n\n${indent(b, ' '.repeat(mark.length), ' '.repeat(mark.length))}`) },
    { weight: 1, arbitrary: fc.tuple(tie('flow'), tie('flow')).map(([a, b]) => `- ${indent(a, '', '  ')}\n- ${indent(b, '', '  ')}`) },
  ),
})).flow;

const matter = fc.constantFrom('', '', '', '---\ntitle: A title # remark\nlist: [a, b]\n---\n\n', '---\ntitle: "Quoted: \\"x\\""\nsummary: >-\n  Folded\n  words\n---\n', "+++\ntitle = 'Literal'\n[a]\ndescription = \"\"\"\nOver\nlines\"\"\"\n+++\n", '---\r\ntitle: x\r\n---\r\n');

/** Whole articles of Markdown. */
export const article: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '', '\uFEFF'), matter, fc.array(nested, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'), fc.constantFrom('\n', '\n', '', '\r\n'))
  .map(([bom, head, flows, gap, eol]) => bom + (head + flows.join(gap) + (eol === '' ? '' : '\n')).replace(/\r?\n/g, eol === '\r\n' ? '\r\n' : '\n'));
