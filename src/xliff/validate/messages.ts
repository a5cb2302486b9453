/** What can be wrong with an XLIFF file by the standard. */
export const messages = {
  'xliff-other-root':
    'The root element is <{{element}}>, not the <xliff> of a version that is known (namespace "{{namespace}}"). Give an XLIFF file.',
  'xliff-version':
    'version="{{version}}" is no version of XLIFF that goes with this namespace; expected is {{expected}}. Correct the version or the namespace.',
  'xliff-version-namespace':
    'The file says version {{version}} in the namespace of another version; it is checked as {{version}}. Use the namespace "{{namespace}}".',

  'xliff-text-not-allowed': '<{{element}}> may not contain text, but contains "{{text}}". Remove it.',
  'xliff-element-order': '<{{element}}> must stand before {{before}}. Move it up.',
  'xliff-too-many': '<{{parent}}> has more <{{element}}> than are allowed. Remove those that are too many.',
  'xliff-missing-element': '<{{element}}> must contain {{missing}}, and does not.',
  'xliff-unknown-element': '<{{element}}> does not exist in this version of XLIFF. Remove it from <{{parent}}>.',
  'xliff-unqualified-element':
    '<{{element}}> in <{{parent}}> has no namespace. Elements of your own need one, with an xmlns declaration.',
  'xliff-misplaced-element': '<{{element}}> may not stand in <{{parent}}>; allowed there: {{expected}}.',
  'xliff-module-misplaced': '<{{element}}> may not stand in <{{parent}}>; its place is in {{expected}}.',
  'xliff-module-repeated': '<{{parent}}> has a second <{{element}}>; one is allowed. Merge them.',
  'xliff-unknown-attribute': '<{{element}}> has no attribute {{attribute}}. Remove it.',
  'xliff-missing-attribute': '<{{element}}> needs the attribute {{attribute}}.',
  'xliff-xml-attribute': '{{attribute}} is not allowed on <{{element}}>. Remove it.',
  'xliff-module-attribute-misplaced': '{{attribute}} is not allowed on <{{element}}>, only on {{expected}}.',
  'xliff-unknown-module-attribute': 'The module of {{attribute}} has no such attribute for <{{element}}>. Remove it.',
  'xliff-foreign-attribute': '<{{element}}> may have no attributes of other namespaces; {{attribute}} is one. Remove it.',
  'xliff-language-tag':
    '{{attribute}}="{{value}}" on <{{element}}> is not a language tag. Write one as BCP 47 has it, such as de or pt-BR.',
  'xliff-attribute-value': '{{attribute}}="{{value}}" on <{{element}}> is not valid; it must be {{expected}}.',

  'xliff-id-not-unique':
    'The id "{{id}}" of this <{{element}}> is that of the <{{other}}> in line {{line}}; ids are unique in {{within}}. Give it another.',
  'xliff-target-id':
    'In the source the id "{{id}}" is a <{{other}}>, in the target a <{{element}}>. Use the id only for the same code or annotation.',
  'xliff-reserved-prefix':
    '{{attribute}}="{{value}}": the prefix xlf belongs to the standard, which has no such value. Use a prefix of your own.',
  'xliff-skeleton': 'A <skeleton> has either an href or content, and this one has {{given}}.',
  'xliff-unit-without-segment': 'The unit {{id}} has no <segment>. A unit needs at least one.',

  'xliff-sc-isolated': 'The <sc> "{{id}}" is isolated="yes", but its <ec> is in the same unit. Remove isolated.',
  'xliff-sc-without-ec':
    'The <sc> "{{id}}" has no <ec> behind it in the {{side}} of the unit. Add the <ec>, or say isolated="yes" if it is elsewhere.',
  'xliff-ec-isolated': 'An isolated <ec> has an id and no startRef. Correct it, or remove isolated.',
  'xliff-ec-start-ref': 'An <ec> that is not isolated has a startRef, the id of its <sc>, and no id of its own. Correct it.',
  'xliff-ec-dir': 'dir is allowed on an isolated <ec> only; this one has it on its <sc>. Remove it.',
  'xliff-ec-twice': 'The <sc> "{{id}}" is ended by a second <ec>. Remove one.',
  'xliff-ec-without-sc': 'startRef="{{id}}" names no <sc> in front of this <ec> in the {{side}} of the unit. Correct it.',
  'xliff-pair-flags':
    'The <sc> "{{id}}" has {{flag}}="{{value}}", so its <ec> must have {{flag}}="{{expected}}", and has "{{received}}". Make them agree.',
  'xliff-em-twice': 'The <sm> "{{id}}" is ended by a second <em>. Remove one.',
  'xliff-em-without-sm': 'startRef="{{id}}" names no <sm> in front of this <em> in the {{side}} of the unit. Correct it.',
  'xliff-sm-without-em': 'The <sm> "{{id}}" has no <em> behind it in the {{side}} of the unit. Add it.',
  'xliff-cp-character':
    'hex="{{hex}}" is a character that XML can hold, or none at all. Write the character itself; <cp> is for those that XML forbids.',
  'xliff-data-missing': '{{attribute}}="{{id}}" on <{{element}}> names no <data> of this unit. Add the data or correct the id.',
  'xliff-copy-missing': 'copyOf="{{id}}" names no code of this unit. Correct the id.',
  'xliff-copy-data': 'A copy is for codes without original data, but it or "{{id}}", of which it is a copy, has some. Use dataRef instead of copyOf.',
  'xliff-copy-forbidden': 'The code "{{id}}" has canCopy="no", so there may be no copy of it. Remove the copy.',
  'xliff-sub-type-alone': '<{{element}}> has subType="{{subType}}" without a type. Add the type.',
  'xliff-sub-type-type': 'subType="{{subType}}" goes with type="{{expected}}", not with "{{type}}". Correct one of them.',
  'xliff-reorder-flags': 'canReorder="{{value}}" on <{{element}}> requires {{flag}}="no". Add it.',
  'xliff-half-pair': '<pc> has {{given}} but no {{missing}}; the schemas of XLIFF 2.1 want both or neither.',
  'xliff-sequence-start':
    'The code "{{id}}" has canReorder="no", but no code with "firstNo" begins its sequence. Say firstNo on the first code of it.',
  'xliff-sequence-changed':
    'The codes {{codes}} may not be reordered or separated, and the target does not have them as the source has. Restore them.',
  'xliff-code-deleted': 'The code "{{id}}" may not be deleted (canDelete="no"), and is not in the target. Put the <{{element}}> back.',
  'xliff-subflow-missing': '{{attribute}}="{{id}}" names no unit of this file. Correct the id, or add the unit.',

  'xliff-source-language': 'The {{side}} is in "{{language}}", but {{attribute}} of the file says "{{expected}}". Make them agree.',
  'xliff-target-language': 'The {{side}} is in "{{language}}", but {{attribute}} of the file says "{{expected}}". Make them agree.',
  'xliff-no-target-language': 'The file has targets, but <xliff> has no trgLang. Add it.',
  'xliff-space-differs':
    'White space is xml:space="{{source}}" in the source and "{{target}}" in the target. Make them agree.',
  'xliff-state-without-target': 'The segment is in state "{{state}}" without a target. Add the target, or say initial.',
  'xliff-sub-state-alone': 'The segment has subState="{{subState}}" without a state. Add the state.',
  'xliff-order-range': 'order="{{order}}" is not one of the {{count}} places that the unit has. Correct it.',
  'xliff-order-twice': 'order="{{order}}" is also that of the target in line {{line}}. Each place is taken once.',
  'xliff-order-implicit':
    'order="{{order}}" is the place of the target in line {{line}}, which has no order and so stands where it is. Give it an order too.',
  'xliff-order-gap':
    'order="{{order}}" is the place of the part in line {{line}}, which has no target yet and so no order. Give its target one when it is translated.',

  'xliff-fragment-syntax':
    '"{{reference}}" is not a fragment identifier: "{{selector}}" is no selector. Write such as #f=1/u=2/n=3.',
  'xliff-fragment-repeated': '"{{reference}}" has the selector {{prefix}}= twice. Leave one.',
  'xliff-fragment-leaf': '"{{reference}}": nothing may come after "{{selector}}", which is an end point. Remove what follows.',
  'xliff-fragment-prefix': '"{{reference}}": the prefix {{prefix}} is not one of the standard, nor registered. Correct it.',
  'xliff-fragment-order': '"{{reference}}" must name the file before groups, and groups before the unit. Put them in order.',
  'xliff-reference-missing': '"{{reference}}" points to nothing in this document. Correct it, or add what it names.',
  'xliff-comment-value-ref': 'A comment has either a value or a ref to a note, and this one has {{given}}.',
  'xliff-comment-ref': '"{{reference}}" does not name a note of this unit. Write #n= and the id of one.',
  'xliff-generic-mark': 'This <{{element}}> says nothing: a generic annotation has translate. Add it, or give the annotation a type.',
  'xliff-note-ref': '"{{reference}}" does not name a segment or ignorable of the unit that the note is in. Correct it.',
  'xliff-extension-id': 'The id "{{id}}" of <{{element}}> is not one word of letters, digits, ".", "-", "_" and ":". Correct it.',
  'xliff-extension-id-not-unique':
    'The id "{{id}}" of <{{element}}> is that of the <{{other}}> in line {{line}}; extensions have unique ids in {{within}}. Give it another.',

  'xliff-module-id-not-unique':
    'The id "{{id}}" of <{{element}}> is that of the <{{other}}> in line {{line}}; ids are unique in {{within}}. Give it another.',
  'xliff-match-ref': '"{{reference}}" does not name a segment or span of this unit for the <{{element}}>. Correct the ref.',
  'xliff-match-mark-ref': 'An annotation of type mtc:match has no ref; the match refers to it. Remove the ref.',
  'xliff-match-language':
    'The match is in "{{language}}", the file\'s targets are in "{{expected}}". Correct the language, or say reference="yes".',
  'xliff-glossary-ref': '"{{reference}}" does not name a segment or span of this unit for the <{{element}}>. Correct the ref.',
  'xliff-glossary-empty': '<{{element}}> has neither a translation nor a definition. Add one.',
  'xliff-style-on-ec': 'fs:{{attribute}} is not allowed on an <ec> that is not isolated; its <sc> has it. Move it there.',
  'xliff-sub-style-alone': '<{{element}}> has fs:subFs without fs:fs. Say with fs:fs what the element is.',
  'xliff-sub-style': 'fs:subFs="{{value}}" is not well written at "{{pair}}": name,value pairs with "\\" between them.',
  'xliff-resource-ref': 'ref="{{id}}" names no resource item of the file. Correct the id, or add the item.',
  'xliff-resource-empty': 'The resource item "{{id}}" is empty. It needs a source, a target or a reference.',
  'xliff-resource-source': 'The resource item "{{id}}" has context="no" and no source. Add the source.',
  'xliff-resource-mime-type': 'The resource item "{{id}}" has only external resources, so it needs mimeType. Add it.',
  'xliff-resource-href': '<{{element}}> has either an href or content, and this one has {{given}}.',
  'xliff-resource-language': '<{{element}}> is in "{{language}}", the file in "{{expected}}". Make them agree.',
  'xliff-revision-version': 'version="{{id}}" of <{{element}}> is that of the <{{other}}> in line {{line}}; versions are unique in {{within}}.',
  'xliff-revision-without-version': 'currentVersion is "{{current}}", so that each revision needs a version; this one has none. Add it.',
  'xliff-revision-current': 'currentVersion="{{current}}" is the version of none of the revisions. Correct it.',
  'xliff-size-profile': '{{attribute}}="{{value}}" is no profile of the standard. Expected: {{expected}}, or one with a name of your own.',
  'xliff-size-on-ec': 'slr:{{attribute}} is not allowed on an <ec> that is not isolated. Put it on the <sc>.',
  'xliff-size-info': 'slr:sizeInfo and slr:sizeInfoRef exclude one another. Remove one.',
  'xliff-size-info-ref': 'slr:sizeInfoRef="{{id}}" names no size data around this element. Correct the id.',
  'xliff-size-restriction': 'slr:{{attribute}}="{{value}}" is not a restriction of this profile: a maximum, or "minimum,maximum".',
  'xliff-size-contribution': 'slr:{{attribute}}="{{value}}" must be a whole number for this profile.',
  'xliff-size-exceeded': 'The translation of this <{{element}}> has {{size}} {{unit}}; allowed are {{allowed}}. Change its length.',
  'xliff-rule-kind':
    'A rule has exactly one of isPresent, isNotPresent, startsWith, endsWith or a condition of your own; this one has {{given}}.',
  'xliff-rule-occurs': 'occurs is allowed with isPresent only. Remove it.',
  'xliff-rule-source': 'existsInSource is allowed with isPresent, startsWith and endsWith only. Remove it.',
  'xliff-rule-disabled': 'disabled switches an inherited rule off; a <file> inherits none. Remove the rule instead.',
  'xliff-rule-broken': 'The translation does not meet the validation rule {{rule}}. Correct the translation.',
  'xliff-its-version': '{{attribute}} is ITS markup, but no element around it has its:version. Add its:version="2.0" to <xliff>.',
  'xliff-its-annotators': 'its:annotatorsRef: "{{item}}" is not a data category, "|" and an address. Correct it.',
  'xliff-its-annotators-repeated': 'its:annotatorsRef names the data category {{category}} twice. Leave one.',
  'xliff-its-annotator-missing':
    '{{attribute}} needs to say who computed it: an its:annotatorsRef with {{category}} around it. Add it.',
  'xliff-its-exclusive': '{{attribute}} excludes {{others}} on the same element. Leave one of them.',
  'xliff-its-threshold': '{{attribute}} without {{missing}} is about nothing. Add {{missing}}, or remove {{attribute}}.',
  'xliff-its-type': 'An annotation with {{attribute}} has type="its:generic", or none; this one has "{{type}}". Correct it.',
  'xliff-its-incomplete': '{{attribute}} needs {{missing}} on the same annotation. Add it.',
  'xliff-its-locales': 'its:localeFilterList="{{value}}": "{{range}}" is not a language range. Write such as de, *-CH or *.',
  'xliff-its-filter-with-target':
    'A locale filter in a file that is already for "{{targetLanguage}}": apply it, and remove it.',
  'xliff-its-reference': '{{attribute}}="{{reference}}" names no standoff element in reach. Correct it.',
  'xliff-its-characters': 'its:allowedCharacters="{{value}}" is no expression for characters. Write ".", one character, or a class such as [a-z] or [^*+].',
  'xliff-its-native': 'XLIFF does not use {{attribute}}: it says this with {{instead}}. Translators\' tools will not see it here.',
  'xliff-its-standoff-id': '<{{element}}> needs an xml:id, by which it is referred to.',
  'xliff-its-standoff-empty': '<{{element}}> says nothing: it needs at least one of {{expected}}.',

  'xliff-mid-not-unique': 'The segment mid="{{mid}}" is in the <seg-source> twice. Give one another mid.',
  'xliff-mid-missing': 'mid="{{mid}}" of this <{{element}}> is that of no <mrk> of the <seg-source>. Correct it.',
  'xliff-seg-source-text': 'The text of <seg-source> is not that of <source>. Make them agree.',
  'xliff-segment-without-mid': 'This segment has no mid, so that no target can belong to it. Add one.',
  'xliff-rid-not-unique': 'rid="{{rid}}" is that of another <{{element}}> in the same text. Give this pair another.',
  'xliff-pair-missing':
    'The <{{element}}> "{{id}}" has no <{{missing}}> in the same text. Add it, or correct the rid (or the id, where there is no rid).',
  'xliff-code-id-repeated': 'Another code of this text has the id "{{id}}" as well: tools cannot tell the two apart. Give this <{{element}}> another.',
  'xliff-tool-missing': 'tool-id="{{name}}" names no <tool> in the header of the file. Add the tool, or correct the id.',
  'xliff-phase-missing': 'phase-name="{{name}}" names no <phase> in the header of the file. Add the phase, or correct the name.',
  'xliff-xid-missing': 'xid="{{name}}" names no unit of this file. Correct the id, if the unit is in here.',

  'xliff-switch': 'pgs:switch="{{value}}": "{{item}}" is not plural, ordinal, gender or select with ":" and a name. Correct it.',
  'xliff-case-alone': 'pgs:case="{{value}}" stands in an element without pgs:switch. Add the switch, or remove the case.',
  'xliff-case-missing': 'This <{{element}}> has no pgs:case, although what it is in has a pgs:switch. Add the case.',
  'xliff-case-repeated': 'pgs:case="{{value}}" is given twice. Change one.',
  'xliff-case-count': 'pgs:case="{{value}}" has {{count}} values, the switch {{expected}}. Give one for each.',
  'xliff-case-value': '"{{item}}" is no {{kind}} category: zero, one, two, few, many, other or a number.',
} as const;
