import type { Mark } from '../model/content.ts';
import type { XmlTag } from '../xml/tag.ts';
import type { CodeTable } from './code-table.ts';
import { itsmNamespace } from './namespaces.ts';
import { passageSubType } from './passage-code.ts';
import { passageMark } from './passage-mark.ts';
import type { ContentBuilder } from './read-content.ts';

/** Takes an inline element of XLIFF 2 into the content that is being read, and its code into those of the unit or match. */
export function readInline2(tag: XmlTag, content: ContentBuilder, codes: CodeTable<XmlTag>, side: 'source' | 'target'): void {
  switch (tag.local) {
    case 'cp':
      content.text(codePoint(tag.get('hex')));
      break;
    case 'ph': {
      const id = tag.get('id') ?? '';
      if (tag.get('subType') === passageSubType) {
        content.add({ kind: 'mark-open', mark: { id, translate: false } });
        content.text(tag.get('equiv') ?? tag.get('disp') ?? '');
        content.add({ kind: 'mark-close', id });
        break;
      }
      codes.add(side, id, false, tag, undefined, tag.get('copyOf'));
      content.add(content.pieces(id).standalone);
      break;
    }
    case 'pc': {
      const id = tag.get('id') ?? '';
      codes.add(side, id, true, tag, tag, tag.get('copyOf'));
      const { open, close } = content.pieces(id);
      content.add(open);
      content.enter(close);
      return;
    }
    case 'sc': {
      const id = tag.get('id') ?? '';
      codes.add(side, id, true, tag, undefined, tag.get('copyOf'));
      content.add(content.pieces(id).open);
      break;
    }
    case 'ec': {
      const id = tag.get('startRef') ?? tag.get('id') ?? '';
      codes.add(side, id, true, undefined, tag, tag.get('copyOf'));
      content.add(content.pieces(id).close);
      break;
    }
    case 'mrk':
    case 'sm': {
      const mark = readMark(tag);
      const unseen = mark.id.startsWith(passageMark) && mark.type === 'its:generic';
      if (!unseen) content.add({ kind: 'mark-open', mark });
      content.enter(unseen || tag.local === 'sm' ? undefined : { kind: 'mark-close', id: mark.id });
      return;
    }
    case 'em':
      content.add({ kind: 'mark-close', id: tag.get('startRef') ?? '' });
      break;
    default:
  }
  content.enter();
}

function readMark(tag: XmlTag): Mark {
  const type = tag.get('type');
  const translate = tag.get('translate');
  const value = tag.get('value');
  const ref = tag.get('ref');
  const language = tag.get('lang', itsmNamespace);
  return {
    id: tag.get('id') ?? '',
    ...(type === undefined ? {} : { type }),
    ...(translate === undefined ? {} : { translate: translate !== 'no' }),
    ...(value === undefined ? {} : { value }),
    ...(ref === undefined ? {} : { ref }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The character that `<cp hex="…"/>` stands for; nothing where the number is none. */
export function codePoint(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
