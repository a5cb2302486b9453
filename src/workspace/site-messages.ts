/** English sentences of the problems with a site's folders and files. */
export const messages = {
  'site-folder-foreign': '{{path}} holds files that stet did not make ({{name}}), and a site takes its folder over as a whole. Choose an empty or new folder with --out or "site.folder".',
  'site-folder-around': '{{path}} holds {{other}}, which a site would sweep away. Choose another folder with --out or "site.folder".',
  'site-folder-inside': '{{path}} lies in {{other}}, where a site does not belong. Choose another folder with --out or "site.folder".',
  'site-part': 'A site is made of all articles. Name single ones only together with --out, for a site of theirs in another folder.',
  'site-slugs-damaged': '{{path}} cannot be read: {{problem}}. It says what published pages are called; mend it, or delete it to have all names made anew.',
  'site-words-damaged': '{{path}} cannot be read: {{problem}}. Its words were left out.',
  'site-words-none': '{{path}} has no words of pages. Put files such as {{path}}/it/edition.json there.',
  'site-article-unknown': '"site.articles": {{path}} is no article of this project. Write its path as the config\'s folder has it.',
  'site-file-taken': '{{path}} was not copied from {{folder}}: the site has a page of that name.',
} as const;
