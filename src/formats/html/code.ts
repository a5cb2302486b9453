/** Classes by which highlighters and writing systems mark a `<pre>` as program code. */
const marks =
  /(?:^|[\s_-])(?:brush:|chroma|code|codehilite|crayon|hljs|highlight|highlighter-rouge|lang-|language-|linenums|prettyprint|prism|programlisting|screen|shiki|sourceCode|syntaxhighlighter|wp-block-code)/i;

/** True if the class of a `<pre>` says that it is program code. */
export function isCodeClass(className: string): boolean {
  return className !== '' && marks.test(className);
}
