import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify, loadIdentify } from '#stet/language/identify.js';
import { prose, words } from '#stet/language/identify/prose.js';
import { identityOf, sameLanguage } from '#stet/language/identify/same.js';
import { countScripts, scriptOf, scriptsOf } from '#stet/language/identify/scripts.js';

const language = async (text: string, prior?: string): Promise<string> => {
  const found = await identify(text, prior === undefined ? {} : { prior });
  return found === 'uncertain' ? found : found.language;
};

describe('identify', () => {
  it.each([
    ['uk', 'Ми зустрілися біля річки, і вона розповіла мені про свою доньку.'],
    ['ru', 'Мы встретились у реки, и она рассказала мне о своей дочери.'],
    ['be', 'Мы сустрэліся каля ракі, і яна расказала мне пра сваю дачку.'],
    ['bg', 'Срещнахме се край реката и тя ми разказа за дъщеря си.'],
    ['sr', 'Срели смо се поред реке и она ми је причала о својој ћерки.'],
    ['mk', 'Се сретнавме покрај реката и таа ми раскажа за својата ќерка.'],
    ['mn', 'Бид голын дэргэд уулзаж, тэр надад охиныхоо тухай ярьж өгсөн.'],
    ['kk', 'Біз өзеннің жанында кездестік, ол маған қызы туралы айтып берді.'],
    ['no', 'Vi møttes ved elva, og hun fortalte meg om datteren sin.'],
    ['da', 'Vi mødtes ved åen, og hun fortalte mig om sin datter, som hun ikke havde set.'],
    ['pt', 'Encontrámo-nos junto ao rio e ela falou-me da filha dela.'],
    ['gl', 'Atopámonos onda o río e ela faloume da súa filla, que non vía desde había moito.'],
    ['el', 'Συναντηθήκαμε δίπλα στο ποτάμι.'],
    ['fa', 'ما کنار رودخانه همدیگر را دیدیم و او از دخترش برایم گفت.'],
    ['ar', 'التقينا عند النهر وحدثتني عن ابنتها التي لم ترها منذ سنوات.'],
    ['ja', '川のそばで会って、彼女は娘の話をしてくれた。'],
    ['zh', '我们在河边见面，她给我讲了她女儿的事。'],
  ])('tells %s', async (expected, text) => {
    expect(await language(text)).toBe(expected);
  });

  it.each(['', '   ', '2024, 11:30', '🇺🇦🇺🇦 😂', '@someone #tag https://example.org/a/b', 'Mary John, Russell Dyk'])(
    'says nothing about %j',
    async (text) => {
      expect(await language(text)).toBe('uncertain');
    },
  );

  it('does not take kanji for Chinese where Japanese is expected', async () => {
    expect(await language('東京都立図書館')).toBe('zh');
    expect(await language('東京都立図書館', 'ja')).toBe('uncertain');
    expect(await language('大家白天已经工作了十个小时，可是他们没有迟到', 'ja')).toBe('zh');
  });

  it('answers whatever text comes', async () => {
    const tell = await loadIdentify();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = tell(text);
        return found === 'uncertain' || (found.confidence > 0 && found.confidence <= 1 && found.language.length >= 2);
      }),
    );
  });

  it('looks at a long hostile text once', () => {
    for (const text of ['a.'.repeat(50_000), '@'.repeat(100_000), '<a'.repeat(50_000), '{{'.repeat(50_000), 'a1'.repeat(50_000)]) {
      expect(prose(text).length).toBeLessThanOrEqual(text.length);
    }
  });

  const folder = new URL('../../../shared/data/segmentation/treebanks/', import.meta.url);
  describe.skipIf(!existsSync(folder))('sentences of treebanks (skipped where ../shared is not there)', () => {
    it('is right in 99.3 % of its answers, and gives them for 97 %', async () => {
      const tell = await loadIdentify();
      let all = 0;
      let answered = 0;
      let right = 0;
      for (const file of readdirSync(folder)) {
        const bank = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: { lang: string; sentences: string[] }[] };
        for (const { lang, sentences } of bank.cases) {
          for (const sentence of sentences) {
            const size = [...sentence.trim()].length;
            if (size < 20 || size > 140) continue;
            all += 1;
            const found = tell(sentence);
            if (found === 'uncertain') continue;
            answered += 1;
            if (found.language === lang) right += 1;
          }
        }
      }
      expect(all).toBeGreaterThan(10_000);
      expect(right / answered).toBeGreaterThanOrEqual(0.993);
      expect(answered / all).toBeGreaterThanOrEqual(0.97);
    });
  });
});

describe('prose', () => {
  it('takes the same out of a text in ASCII, with typographic quotation marks too, as of one that has other letters', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'see https://a.b/c?d=1 www.x.org pic.twitter.com/a1 file.txt a/b/c.md @who@where.org #tag #a_b a@b.com example.co.uk/x {x} {{ y }} ${z} v1.2 3rd 12:30 de:ad:be:ef:00:11 one-two-three snake_case camelCase <b> </i> < > “quoted” ‘so’ «x» — … it’s “https://a.b” (x.y) [1] _ - . , : "'.split(' ')),
      fc.string({ maxLength: 8 }).map((it) => it.replace(/[^\0-\x7f]/g, '')),
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', '', ', '), (list, between) => {
      const text = `< ${list.join(between)}`;
      const whole = prose(`${text} ж`);
      expect(`${prose(text)} ж`).toBe(whole);
    }));
  });

  it('takes out what is in no language', () => {
    const text = 'Дивіться https://t.co/a?b @user_1 #київ 🇺🇦 a@b.org file.pdf {{name}} <b class="x">тут</b> COVID-19';
    expect(words(prose(text))).toEqual(['дивіться', 'тут', 'covid']);
  });
  it('leaves words with apostrophes whole', () => {
    expect(words('L’été d’or, п’ять')).toEqual(["l'été", "d'or", "п'ять"]);
  });
});

describe('scripts', () => {
  it('are told from code units', () => {
    expect(['a', 'ß', 'ж', 'λ', 'ש', 'ع', '中', 'カ', '한', '1', ' ', '×', '🇺'].map((c) => scriptOf(c.charCodeAt(0)))).toEqual([
      'Latn', 'Latn', 'Cyrl', 'Grek', 'Hebr', 'Arab', 'Hani', 'Kana', 'Hang', undefined, undefined, undefined, undefined,
    ]);
  });
  it('agree with Unicode on letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x20, max: 0xd7ff }), (unit) => {
        const script = scriptOf(unit);
        const char = String.fromCharCode(unit);
        const property = script === 'Kana' ? '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script_Extensions=Hiragana}\\p{Script_Extensions=Katakana}]' : `[\\p{Script_Extensions=${script}}\\p{Script=Inherited}\\p{Unassigned}]`;
        return script === undefined || new RegExp(property, 'u').test(char) || !/\p{L}/u.test(char);
      }),
      { numRuns: 3000 },
    );
  });
  it('of a text are counted, those of a language known', () => {
    expect([...countScripts('NATO і ЄС')]).toEqual([['Latn', 4], ['Cyrl', 3]]);
    expect([scriptsOf('uk'), scriptsOf('sr'), scriptsOf('sr-Latn'), scriptsOf('ja-JP'), scriptsOf('zh-TW'), scriptsOf('not a tag')]).toEqual([
      ['Cyrl'], ['Cyrl', 'Latn'], ['Latn'], ['Kana', 'Hani'], ['Hani'], [],
    ]);
  });
  it('of languages that are one to a short text', () => {
    expect([identityOf('nb-NO'), identityOf('iw'), identityOf('pt_BR')]).toEqual(['no', 'he', 'pt']);
    expect([sameLanguage('nn', 'nb'), sameLanguage('uk', 'ru')]).toEqual([true, false]);
  });
});
