import { describe, expect, it } from 'vitest';
import { findQuotes } from '#stet/quotes/report.js';
import { readBlocks } from './cases.ts';

const listed = async (path: string, source: string, language: string): Promise<readonly string[]> => (await findQuotes({ blocks: await readBlocks(path, source), language })).passages.map(({ text }) => text);

const chinese = '这本手册说明如何安装系统，以及安装之后怎样设置网络和邮件。';
const among = (text: string): string => `${`${chinese}\n\n`.repeat(6)}${text}\n\n${chinese}\n`;
const russian = 'В этом разделе рассказано, как собрать пакет и проверить его перед отправкой.';
const english = 'The coach spoke to the club on Monday, and the hall was full to the last seat.';

describe('a text with words of the article’s own script', () => {
  it.each([
    ['a sentence of names', 'the mailer reads this and the queue of the host 和 the other of them'],
    ['a term and its gloss', 'Games(游戏) — games or other programs that are played for fun'],
    ['a quoted label', '設定 addresses to listen on for incoming connections of the host'],
  ])('is none in Chinese: %s', async (_, text) => {
    expect(await listed('a.md', among(text), 'zh')).toEqual([]);
  });

  it('is one without them', async () => {
    const text = 'The programs that are played for fun are kept in a place of their own.';
    expect(await listed('a.md', among(text), 'zh')).toEqual([text]);
  });

  it('is none inside a sentence either, however many terms stand in it', async () => {
    expect(await listed('a.md', `${russian}\n\nСмотрите главу «Связи между пакетами с кодом и готовыми пакетами — Build-Depends, Build-Depends-Indep, Build-Conflicts, Build-Conflicts-Indep» в руководстве.\n`, 'ru')).toEqual([]);
    expect(await listed('a.md', `${russian}\n\nСмотрите главу «How the packages depend on each other and what you should do about it» в руководстве.\n`, 'ru')).toEqual(['How the packages depend on each other and what you should do about it']);
  });
});

describe('what a program prints', () => {
  it.each(['drwxrwsr-x 2 root mail 4096 Oct 15 21:40 /var/mail', 'prw-rw-r-- 1 penguin penguin 0 Oct 16 21:49 mypipe', '|pipewire-bin |I:298 |1537|multimedia server - audio server |'])('is no passage: %s', async (text) => {
    expect(await listed('a.md', among(text.replaceAll('|', '\\|')), 'zh')).toEqual([]);
  });
});

describe('a few words inside an English sentence', () => {
  const inside = (text: string): Promise<readonly string[]> => listed('a.html', `<p>${english}</p><p>The note on the door says <strong>${text}</strong> in blue letters.</p>`, 'en');

  it('are English where one has an English ending, and a name where capitals stand alone', async () => {
    expect(await inside("'Bama fan's crazy hat")).toEqual([]);
    expect(await inside('Victoria H-E-B plus!')).toEqual([]);
  });

  it('are not where neither is so', async () => {
    expect(await inside('der Hut bleibt auf')).toEqual(['der Hut bleibt auf']);
    expect(await inside('plus jamais ça')).toEqual(['plus jamais ça']);
  });
});

describe('a link alone that its author keeps', () => {
  it.each(['https://social.example/@ann/112233', 'photos.example/p/AbCdEf/', '@ann_example', '#harvest'])('says nothing in any language: %s', async (text) => {
    expect(await listed('a.html', `<p>${english}</p><p translate="no"><a href="https://x.example/1">${text}</a></p><p>See <span translate="no">${text}</span> there.</p>`, 'en')).toEqual([]);
  });

  it('does where words stand beside it', async () => {
    const text = 'photos.example/p/AbCdEf/ Ann at the harbour';
    expect(await listed('a.html', `<p>${english}</p><p translate="no">${text}</p>`, 'en')).toEqual([text]);
  });
});

describe('an article that is half untranslated', () => {
  const chineseItems = ['修复了标题竖排的问题', '新增页脚的自定义内容', '优化了按钮的尺寸和间距', '修复文章搜索没有结果的问题', '更新了评论插件的版本说明'];
  const source = (quoted: string): string => `# Changes\n\n${chineseItems.map((item, i) => `- ${item}\n- Count the pages of book ${i}.`).join('\n')}\n\nWe have to say ${quoted} once more before the next release of the theme.\n`;

  it('has no stretches that stand in that language, but for those in quotation marks', async () => {
    expect(await listed('a.md', source('评论视口现在已经支持懒加载功能了'), 'en')).toEqual([]);
    expect(await listed('a.md', source('“评论视口现在已经支持懒加载功能了”'), 'en')).toEqual(['评论视口现在已经支持懒加载功能了']);
  });
});

it('an address in quotation marks is no quotation, and links to no passage that names it', async () => {
  const passage = 'The announcements are sent to list@lists.example.org, and everybody who keeps a package should read them every week.';
  const source = (quoted: string): string => `${`${russian}\n\n`.repeat(4)}> ${passage}\n\nВсё важное приходит на «${quoted}», и читать это нужно каждую неделю.\n`;
  const quotations = async (quoted: string): Promise<readonly string[]> => (await findQuotes({ blocks: await readBlocks('a.md', source(quoted)), language: 'ru' })).quotations.map(({ text }) => text);
  expect(await quotations('list@lists.example.org')).toEqual([]);
  expect(await quotations('debian/control')).toEqual([]);
  expect(await quotations('список объявлений')).toEqual(['список объявлений']);
});
