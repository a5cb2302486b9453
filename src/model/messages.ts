/** English sentences of the diagnostics about a unit's codes. */
export const messages = {
  'code-missing': 'Unit {{unit}}: the code {{code}} is missing from the translation. Put it back where it belongs.',
  'code-dropped': 'Unit {{unit}}: the code {{code}} was left out of the translation; that is allowed, so the text is kept without it.',
  'code-unknown': 'Unit {{unit}}: the translation holds a code {{code}} that its source does not have. Remove it.',
  'code-copied': 'Unit {{unit}}: the code {{code}} occurs {{count}} times in the translation and may occur once. Remove the copies.',
  'code-reordered': 'Unit {{unit}}: the code {{code}} must stay after {{before}}. Move it back.',
  'code-unbalanced': 'Unit {{unit}}: the code {{code}} is opened and not closed, or closed and not opened. Restore the pair.',
  'code-overlap': 'Unit {{unit}}: the code {{code}} is closed inside {{inside}}, which opened after it. Close the inner code first.',
} as const;
