import { describe, expect, it } from 'vitest';
import { createChecker } from '#stet/qa/checker.js';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import { unitOf } from './unit.ts';

const check = (to: string, source: string, target: string, from = 'en'): readonly Diagnostic[] => createChecker(from, to).check(unitOf(source, target));
const codes = (found: readonly Diagnostic[]): readonly string[] => found.map(({ code }) => code);
const only = (code: string, found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter((each) => each.code === code);

/** Quotation marks: locale, source, a target that is wrong, what is expected, a target that is right. */
const quotes: readonly (readonly [string, string, string, string, string])[] = [
  ['de', 'He said “Hello” to all of us.', 'Er sagte “Hallo” zu uns allen.', '„Hallo“', 'Er sagte „Hallo“ zu uns allen.'],
  ['de', 'He said “Hello” to all of us.', 'Er sagte "Hallo" zu uns allen.', '„Hallo“', 'Er sagte »Hallo« zu uns allen.'],
  ['de', 'He said “Hello” to all of us.', 'Er sagte „Hallo” zu uns allen.', '„Hallo“', 'Er sagte »Hallo« zu uns allen, „Hallo“.'],
  ['de', 'He said “Hello” to all of us.', 'Er sagte «Hallo» zu uns allen.', '„Hallo“', 'Er sagte, es sei 27" breit, und rief „Hallo“.'],
  ['de-CH', 'He said “Hello” to all of us.', 'Er sagte “Hallo” zu uns allen.', '«Hallo»', 'Er sagte «Hallo» zu uns allen.'],
  ['uk', 'He said “Hello” to all of us.', 'Він сказав "Привіт" нам усім.', '«Привіт»', 'Він сказав «Привіт» нам усім.'],
  ['uk', 'The word “object” is here.', 'Слово "обʼєкт" тут.', '«обʼєкт»', 'Слово «об’єкт» тут, п\'ять разів.'],
  ['fr', 'He said “Hello” to all of us.', 'Il a dit „Bonjour“ à nous tous.', '«Bonjour»', 'Il a dit « Bonjour » à nous tous.'],
  ['pl', 'He said “Hello” to all of us.', 'Powiedział „Cześć“ nam wszystkim.', '„Cześć”', 'Powiedział „Cześć” nam wszystkim.'],
  ['sv', 'He said “Hello” to all of us.', 'Han sa “Hej” till oss alla.', '”Hej”', 'Han sa ”Hej” till oss alla.'],
  ['ja', 'He said “Hello” to all of us.', '彼は「こんにちは"と皆に言った。', '', '彼は「こんにちは」と皆に言った。'],
  ['ar', 'He said “Hello” to all of us.', 'قال „مرحبا“ لنا جميعا.', '«مرحبا»', 'قال «مرحبا» لنا جميعا.'],
  ['en', 'Er sagte „Hallo“ zu uns allen.', 'He said „Hello“ to all of us.', '“Hello”', 'He said “Hello” to all of us, it’s the dogs’ ’90s.'],
  ['ru', 'He said “Hello” to all of us.', 'Он сказал “Привет” всем нам.', '«Привет»', 'Он сказал «Слово „привет“ всем» нам.'],
  ['he', 'He said “Hello” to all of us.', 'הוא אמר «שלום» לכולנו.', '”שלום”', 'הוא אמר ”שלום” לכולנו, צה"ל.'],
];

/** Text that must be reported with a code, and one like it that must not (~ is a no-break space there). */
const twins: readonly (readonly [string, string, string, string, string])[] = [
  ['space-missing', 'fr', 'Hello! Who is it?', 'Bonjour! Qui est là ?', 'Bonjour~! Qui est là~?'],
  ['space-missing', 'fr', 'Note: it works.', 'Remarque: cela marche.', 'Remarque~: cela marche à 10:30, voir http://a.example/b:c et ::x.'],
  ['space-missing', 'fr', 'He said “yes” again.', 'Il a dit «oui» encore.', 'Il a dit «~oui~» encore.'],
  ['no-break-space', 'fr', 'Hello! Who is it?', 'Bonjour ! Qui est là ?', 'Bonjour~! Qui est là~? :)'],
  ['no-break-space', 'fr-CH', 'It costs 10 %.', 'Cela coûte 10 %.', 'Cela coûte 10~%, bonjour!'],
  ['no-break-space', 'uk', 'in Kyiv and Lviv', 'у Києві та Львові', 'у~Києві та Львові'],
  ['no-break-space', 'uk', 'T. Shevchenko wrote it', 'Т. Шевченко це написав', 'Т.~Шевченко це написав'],
  ['no-break-space', 'uk', 'Kyiv is a city', 'Київ — місто', 'Київ~— місто'],
  ['no-break-space', 'cs', 'I live in Prague with you', 'Bydlím v Praze', 'Bydlím v~Praze'],
  ['no-break-space', 'pl', 'a house with a garden', 'dom z ogrodem', 'dom z~ogrodem'],
  ['no-break-space', 'de', 'It is 5 km away', 'Es ist 5 km weit', 'Es ist 5~km weit, und 5 Menschen'],
  ['word-doubled', 'de', 'This is the house here.', 'Dies ist ist das Haus hier.', 'Das Haus, das das Bild zeigt.'],
  ['word-doubled', 'uk', 'This is a new house.', 'Це новий новий дім.', 'Це ось-ось, Нью Йорк Йорк-стріт.'],
  ['word-doubled', 'de', 'very, very good', 'Es war war gut', 'Es war sehr, sehr gut'],
  ['space-doubled', 'de', 'This is the house.', 'Dies ist  das Haus.', 'Dies ist das Haus.'],
  ['space-edge', 'de', 'This is the house.', 'Dies ist das Haus. ', 'Dies ist das Haus.'],
  ['target-is-source', 'de', 'This is what we have found out.', 'This is what we have found out.', 'Das haben wir herausgefunden.'],
  ['target-is-source', 'de', 'They went to the harbor at night.', 'They went to the harbor at night.', 'The New York Times'],
  ['target-missing', 'de', 'This is the house.', ' ', 'Dies ist das Haus.'],
  ['end-mark', 'de', 'Is it a very old house?', 'Es ist ein sehr altes Haus.', 'Ist es ein sehr altes Haus?'],
  ['end-mark', 'de', 'It is a very old house.', 'Es ist ein sehr altes Haus', 'Es ist ein sehr altes Haus!'],
  ['end-mark', 'de', 'We have these:', 'Wir haben diese', 'Wir haben diese:'],
  ['end-mark', 'el', 'Is it a very old house?', 'Είναι ένα πολύ παλιό σπίτι.', 'Είναι ένα πολύ παλιό σπίτι;'],
  ['end-mark', 'ar', 'Is it a very old house?', 'هذا بيت قديم جدا.', 'هل هو بيت قديم جدا؟'],
  ['end-mark', 'zh', 'It is a very old house.', '这是一座很老的房子', '这是一座很老的房子。'],
  ['end-mark', 'hi', 'It is a very old house.', 'यह बहुत पुराना घर है?', 'यह बहुत पुराना घर है।'],
  ['end-mark', 'de', 'It was in the U.S.', 'War es in den USA?', 'Es war in den USA'],
  ['question-unopened', 'es', 'Is it a very old house?', 'Es una casa muy vieja?', '¿Es una casa muy vieja? ¡Sí, lo es! Y lo dijo (?).'],
  ['address-changed', 'de', 'See https://a.example/x now.', 'Siehe https://b.example/x jetzt.', 'Siehe https://a.example/de/x jetzt.'],
  ['address-changed', 'de', 'Mail a@b.example now.', 'Schreiben Sie jetzt.', 'Schreiben Sie jetzt (a@b.example).'],
  ['address-changed', 'de', 'Ask @harbor now.', 'Fragen Sie @hafen jetzt.', 'Fragen Sie jetzt @harbor.'],
  ['address-changed', 'de', 'Tag #harbor, or @harbor.', 'Tag #Hafen.', 'Tag #Hafen oder @harbor.'],
  ['brackets-unbalanced', 'de', 'This (or that) is it.', 'Dies (oder das ist es.', 'Dies (oder das) ist es. :)'],
  ['brackets-unbalanced', 'ja', 'This (or that) is it.', 'これ（またはそれである。', 'これ（またはそれ）である。'],
  ['quote-unbalanced', 'de', 'He said “yes” to it.', 'Er sagte „ja dazu.', 'Er sagte „ja“ dazu.'],
];

describe('a translation by the conventions of its language', () => {
  it.each(quotes)('%s: marks of %s', (to, source, wrong, expected, right) => {
    const from = to === 'en' ? 'de' : 'en';
    if (expected !== '') expect(only('quote-marks', check(to, source, wrong, from)).map((each) => each.expected)).toEqual([expected]);
    expect(codes(check(to, source, right, from)).filter((code) => code.startsWith('quote'))).toEqual([]);
  });

  it.each(twins)('%s in %s: %s', (code, to, source, wrong, good) => {
    const right = good.replaceAll('~', '\u00a0');
    expect(codes(check(to, source, wrong))).toContain(code);
    expect(codes(check(to, source, right))).not.toContain(code);
  });

  it('asks for no mark at the end where the language has none', () => {
    expect(codes(check('th', 'Is it a very old house?', 'เป็นบ้านเก่ามาก'))).toEqual([]);
  });

  it('leaves straight marks alone where the source has them', () => {
    expect(codes(check('de', 'He said "Hello" to us.', 'Er sagte "Hallo" zu uns.'))).toEqual([]);
  });

  it('does not look into codes or protected stretches', () => {
    const code = { id: '1', paired: false, data: '`“x”  1`', canCopy: true, canDelete: false, canOverlap: false, canReorder: 'yes' } as const;
    const source = [{ kind: 'text', text: 'He wrote “' }, { kind: 'standalone', id: '1' }, { kind: 'text', text: '” here, and ' }, { kind: 'mark-open', mark: { id: 'm1', translate: false } }, { kind: 'text', text: 'кава за “5” грн' }, { kind: 'mark-close', id: 'm1' }, { kind: 'text', text: '.' }] as const;
    const target = [{ kind: 'text', text: 'Er schrieb hier „' }, { kind: 'standalone', id: '1' }, { kind: 'text', text: '“ und ' }, { kind: 'mark-open', mark: { id: 'm1', translate: false } }, { kind: 'text', text: 'кава за “5” грн' }, { kind: 'mark-close', id: 'm1' }, { kind: 'text', text: '.' }] as const;
    const unit = unitOf('', '', { codes: [code], parts: [{ kind: 'segment', id: 's1', source, target, state: 'translated' }] });
    expect(createChecker('en', 'de').check(unit)).toEqual([]);
    const open = unitOf('', '', { codes: [code], parts: [{ kind: 'segment', id: 's1', source, target: target.filter(({ kind }) => !kind.startsWith('mark')), state: 'translated' }] });
    expect(codes(createChecker('en', 'de').check(open))).toContain('quote-marks');
    expect(createChecker('en', 'de').check(open, ['кава за “5” грн'])).toEqual([]);
  });

  it('says in which segment, and where in it', () => {
    const unit = unitOf(['One cat here.', 'It has 20 lives.'], ['Eine Katze hier.', 'Sie hat 30 Leben.']);
    expect(createChecker('en', 'de').check(unit)).toMatchObject([{ code: 'number-changed', where: { unit: 'u1', segment: 's2', within: { start: 8, end: 10 } }, expected: '20', received: '30' }]);
  });

  it('finds numbers that a translator moved to another sentence', () => {
    const unit = unitOf(['It has 20 lives.', 'It is here.'], ['Hier ist sie.', 'Sie hat 20 Leben.']);
    expect(createChecker('en', 'de').check(unit)).toEqual([]);
  });

  it('takes levels from the project: for all, for a language, for a locale', () => {
    const unit = unitOf('It has 20 lives.', 'Sie hat 30 Leben.');
    const severity = (to: string, levels: Parameters<typeof createChecker>[2]): readonly string[] => createChecker('en', to, levels).check(unit).map((each) => each.severity);
    expect(severity('de', {})).toEqual(['error']);
    expect(severity('de', { 'number-changed': 'off' })).toEqual([]);
    expect(severity('de', { 'number-changed': { '*': 'off', de: 'info' } })).toEqual(['info']);
    expect(severity('de-AT', { 'number-changed': { '*': 'off', de: 'info', 'de-AT': 'warning' } })).toEqual(['warning']);
    expect(severity('fr', { 'number-changed': { '*': 'off', de: 'info' } })).toEqual([]);
  });

  it('says of a unit that is not translated only that', () => {
    const text = 'He said “this is the 5th house” to us!';
    expect(codes(check('fr', text, text))).toEqual(['target-is-source']);
  });
});
