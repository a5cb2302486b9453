/** What can be wrong with a file as XML, before anything is known about XLIFF. */
export const messages = {
  'xml-encoding-unknown':
    'The file says that its encoding is "{{encoding}}", which is not known here; it was read as UTF-8. Save it as UTF-8.',
  'xml-encoding-conflict':
    'The XML declaration says "{{declared}}", but the bytes are {{encoding}}, as which they were read. Correct the declaration.',
  'xml-invalid-bytes':
    'The bytes at offset {{byte}} are not valid {{encoding}}. Save the file again in the encoding that it declares.',
  'xml-too-large': 'The file has {{bytes}} bytes, more than can be read as one text. Split it.',
  'xml-doctype': 'The file has a document type declaration (<!DOCTYPE), which is refused. Remove it.',
  'xml-too-deep': 'The element <{{name}}> is nested deeper than {{depth}} levels; reading stopped there.',
  'xml-undefined-entity': 'The entity &{{entity}}; is not defined. Write the character itself, or its number.',
  'xml-bare-ampersand': 'An & stands here that starts no entity. Write &amp; instead.',
  'xml-bad-reference': 'The reference &{{entity}}; names no character that XML allows.',
  'xml-invalid-character': 'The character {{character}} may not occur in XML.',
  'xml-unclosed-element': 'The element <{{name}}> is opened here and never closed.',
  'xml-mismatched-tag': 'The end tag </{{name}}> stands where </{{expected}}> was expected.',
  'xml-unmatched-end': 'The end tag </{{name}}> closes nothing.',
  'xml-duplicate-attribute': 'The attribute {{name}} is given twice on <{{element}}>.',
  'xml-unbound-prefix': 'The prefix {{prefix}} of {{name}} is bound to no namespace. Add xmlns:{{prefix}}="…".',
  'xml-bad-name': 'The name {{name}} is not a qualified name: at most one colon, with a name on both of its sides.',
  'xml-bad-namespace': 'The declaration {{name}}="{{uri}}" is not allowed by Namespaces in XML.',
  'xml-no-root': 'The file holds no XML element.',
  'xml-second-root': 'A second root element starts here; an XML file has exactly one.',
  'xml-text-outside': 'Text stands outside of the root element.',
  'xml-cut-off': 'The file ends in the middle of {{what}}. Part of it is missing.',
  'xml-syntax': 'The file is not well-formed XML here: {{problem}}.',
} as const;

/** Where the standard says it. */
export const sections: Partial<Record<keyof typeof messages, string>> = {
  'xml-doctype': 'XML 1.0, 2.8',
  'xml-undefined-entity': 'XML 1.0, 4.1',
  'xml-bare-ampersand': 'XML 1.0, 2.4',
  'xml-bad-reference': 'XML 1.0, 4.1',
  'xml-invalid-character': 'XML 1.0, 2.2',
  'xml-mismatched-tag': 'XML 1.0, 3',
  'xml-unclosed-element': 'XML 1.0, 3',
  'xml-unmatched-end': 'XML 1.0, 3',
  'xml-duplicate-attribute': 'XML 1.0, 3.1',
  'xml-unbound-prefix': 'Namespaces in XML 1.0, 5',
  'xml-bad-name': 'Namespaces in XML 1.0, 4',
  'xml-bad-namespace': 'Namespaces in XML 1.0, 3',
};
