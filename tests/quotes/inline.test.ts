import { describe, expect, it } from 'vitest';
import type { Block, BlockCode } from '#stet/model/block.js';
import { findInlinePassages } from '#stet/quotes/inline.js';

function paragraph(text: string): Block {
  const span = { start: 0, end: text.length };
  return { kind: 'paragraph', span, pieces: [{ kind: 'text', text, span }], codes: [], place: 'text' };
}

/** `before<open>inside</close>after`, the element as one paired code. */
function withElement(before: string, open: string, inside: string, after: string): Block {
  const at = before.length;
  const code: BlockCode = {
    id: '1', paired: true, data: open, dataEnd: '</>', canCopy: true, canDelete: true, canOverlap: false, canReorder: 'yes', span: { start: at, end: at },
  };
  const span = (start: number, end: number): { span: { start: number; end: number } } => ({ span: { start, end } });
  return {
    kind: 'paragraph', place: 'text', codes: [code], ...span(0, at + inside.length + after.length),
    pieces: [
      { kind: 'text', text: before, ...span(0, at) },
      { kind: 'open', id: '1', ...span(at, at) },
      { kind: 'text', text: inside, ...span(at, at + inside.length) },
      { kind: 'close', id: '1', ...span(at + inside.length, at + inside.length) },
      { kind: 'text', text: after, ...span(at + inside.length, at + inside.length + after.length) },
    ],
  };
}

const find = async (language: string, block: Block): Promise<readonly string[]> => {
  const text = block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  return (await findInlinePassages([block], language)).map((it) => text.slice(it.start, it.end));
};

describe('findInlinePassages', () => {
  it.each([
    ['en', 'The crowd chanted “', 'Wir sind das Volk', '” until midnight.'],
    ['en', 'They shouted "', 'Слава Україні!', '" in the square.'],
    ['en', 'She is reading “', 'Cien años de soledad', '” again.'],
    ['en', 'A sign in the window said “', 'Dziś zamknięte, przepraszamy', '”.'],
    ['en', 'He muttered "', 'mais oui, bien sûr', '" and left.'],
    ['en', 'Protesters wrote "', 'זה לא ייגמר', '" on walls.'],
    ['en', 'They sang “', 'يا رايح وين مسافر', '” together.'],
    ['en', 'The poster said 「', '明日は必ず来る', '」 in red.'],
    ['en', 'Under it, in blue, he wrote ', 'свободу не купиш за гроші', ' and went home.'],
    ['de', 'Auf dem Plakat stand „', 'Make love, not war', '“.'],
    ['fr', 'Sur le mur, « ', 'Nie wieder ist jetzt', ' » en lettres noires.'],
    ['es', 'El lema «', 'Não passarão e nós ficaremos', '» se repite.'],
    ['pl', 'Hasło „', 'Freiheit für alle Menschen', '” wróciło.'],
    ['uk', 'Він відповів: «', 'Мы никогда этого не забудем', '».'],
    ['ru', 'На стене написано «', 'Ми є і ми будемо', '».'],
    ['ar', 'رفعوا شعار «', 'Nous sommes tous des citoyens', '» في الساحة.'],
    ['da', 'På skiltet stod »', 'Vi må slutte å krangle nå', '«.'],
    ['uk', 'На дверях крамниці написано від руки ', 'zaraz wracam do państwa', ', тобто скоро повернуся.'],
    ['ru', 'Над входом до сих пор выбито: ', 'Usein miten käy', ', то есть бывает по-всякому.'],
    ['en', 'Her teacher would quote a proverb, ', '活到老，学到老', ', and go on digging.'],
    ['pt', 'Na porta ainda se lê ', 'επιστρέφω αμέσως', ', volto já.'],
  ])('in %s: %s[%s]%s', async (language, before, passage, after) => {
    expect(await find(language, paragraph(before + passage + after))).toEqual([passage]);
  });

  it.each([
    ['en', 'The Verkhovna Rada (Верховна Рада) voted.'],
    ['en', 'The corridor (зерновий коридор) was closed.'],
    ['uk', 'Про це пише Gazeta Wyborcza Stołeczna, а не суд.'],
    ['uk', 'Організація Médecins sans frontières закрила лікарню.'],
    ['uk', 'Такий шаблон називають higher order component, і він не новий.'],
    ['uk', 'У травні вийшов огляд CI/CD Observability SIG milestones for the rest of 2025, ось він.'],
    ['ru', 'Он вызывает git commit amend, а потом, как всегда, open source software.'],
    ['en', 'The builder, 中国建筑工程局, said nothing.'],
    ['en', 'The party, Servant of the People (Слуга народу), lost.'],
    ['en', 'His name, 田中太郎, is common; so is Toyota (株式会社トヨタ).'],
    ['en', 'The ship "Señora de la Mar" sank, said "Der Spiegel" and "La Repubblica".'],
    ['en', 'The word "Gemütlichkeit" has no translation, and his last words were “tu quoque, Brute”.'],
    ['en', 'It has a certain “je ne sais quoi”.'],
    ['en', '"I am not going to say anything about that," he said, "and neither is Juan."'],
    ['de', 'Er nannte es „Work-Life-Balance“ mit „viel Power“ und „Quality Time“.'],
    ['de', 'Der Film „Das Leben der Anderen“ und der Song „Born in the U.S.A.“'],
    ['fr', 'Il parle de « soft power » et de « fake news », et lit « The Catcher in the Rye ».'],
    ['uk', 'Він працює в «Google» над «Android Open Source Project», а «The Beatles» грали «Let It Be».'],
    ['uk', 'Вона сказала: «Ми ніколи цього не забудемо».'],
    ['ru', 'Она сказала: «Мы есть и мы будем». Компания «Apple» показала «iPhone 15 Pro Max».'],
    ['ar', 'استخدمت شركة «Smart Traffic Control» النظام.'],
    ['da', 'Han sagde: »Vi må holde op med at skændes nu.«'],
  ])('finds none in %s: %s', async (language, text) => {
    expect(await find(language, paragraph(text))).toEqual([]);
  });

  it("takes an inline element's word: translate=no, and lang where the text does not speak against it", async () => {
    expect(await find('en', withElement('Say ', '<span translate="no">', 'Open Sesame', ' now.'))).toEqual(['Open Sesame']);
    expect(await find('en', withElement('Say ', '<b class="x notranslate">', 'go', ' now.'))).toEqual(['go']);
    expect(await find('en', withElement('She said ', '<i lang="fr">', 'oui, mon ami', ' and left.'))).toEqual(['oui, mon ami']);
    expect(await find('en', withElement('She said ', '<i lang="fr">', 'yes, my friend', ' and left.'))).toEqual([]);
    expect(await find('en', withElement('It is ', '<i lang="de">', 'Zeitgeist', ' again.'))).toEqual([]);
  });

  it('leaves alone what stands as a whole, code, and what the author gave to translate', async () => {
    const block = paragraph('They shouted "Слава Україні!" in the square.');
    expect(await findInlinePassages([block], 'en', { passages: new Map([[0, { reason: 'language' }]]) })).toEqual([]);
    expect(await findInlinePassages([{ ...block, kind: 'code' }, { ...block, translate: true }], 'en')).toEqual([]);
  });
});
